import { specify } from './specify';

specify('number-range', {
  'T[The theatre lost money in 2018]–19, S[the director] C[said].': [
    'the director | said | The theatre lost money in 2018–19',
  ],
});
