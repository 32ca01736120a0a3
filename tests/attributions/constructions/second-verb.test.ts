import { specify } from './specify';

specify('second-verb', {
  'S[The agency] C[said] T[that wheat prices had doubled and warned that stocks would run out by May].': [
    'The agency | said | that wheat prices had doubled',
    'The agency | warned | that stocks would run out by May',
  ],
});
