import { specify } from './specify';

specify('main-verb', {
  'The blast, T[which] S[the union] C[said] T[killed at least 12 people, prompted the army to close the road].': [
    'the union | said | which … killed at least 12 people',
  ],
});
