import { specify } from './specify';

specify('cue-inside', {
  'T[Snow] C[is expected] T[to fall in the hills], C[according to] S[the weather service].': [
    'the weather service | according to | Snow is expected to fall in the hills',
  ],
  'T[The vote] C[is believed] T[to have been rigged], C[according to] S[two diplomats] in Lemnos.': [
    'two diplomats | according to | The vote is believed to have been rigged',
  ],
  'T[Fares] C[are forecast] T[to double by May], C[according to] S[the ferry company].': [
    'the ferry company | according to | Fares are forecast to double by May',
  ],
});
