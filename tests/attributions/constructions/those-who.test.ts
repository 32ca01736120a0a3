import { specify } from './specify';

specify('those-who', {
  'S[Those who] C[oppose] S[the fee] C[said] T[it would hurt the shops].': [
    'Those who oppose the fee | said | it would hurt the shops',
  ],
});
