import { specify } from './specify';

specify('cue-inside', {
  'T[Snow] C[is expected] T[to fall in the hills], S[the weather service] C[said].': [
    'the weather service | said | Snow is expected to fall in the hills',
  ],
  'T[The vote] C[is believed] T[to have been rigged], S[two diplomats] C[said] on Monday.': [
    'two diplomats | said | The vote is believed to have been rigged',
  ],
  'T[Fares] C[are forecast] T[to double by May], S[the ferry company] C[warned].': [
    'the ferry company | warned | Fares are forecast to double by May',
  ],
});
