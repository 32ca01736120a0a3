import { specify } from './specify';

specify('source-ends', {
  'LEMNOS, S[18 November – Orbit Group today] C[announced] T[that it had ordered two ferries].': [
    'Orbit Group | announced | that it had ordered two ferries',
  ],
  'S[The harbour office yesterday] C[said] T[the pier was shut].': ['The harbour office | said | the pier was shut'],
  'NORVIK, S[2 March (ABC) — A spokesman for the guild] C[said] T[talks had failed].': [
    'A spokesman for the guild | said | talks had failed',
  ],
});
