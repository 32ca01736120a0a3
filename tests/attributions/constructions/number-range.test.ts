import { specify } from './specify';

specify('number-range', {
  'T[The club made a loss in 2023]–24, S[the chairman] C[said].': [
    'the chairman | said | The club made a loss in 2023–24',
  ],
});
