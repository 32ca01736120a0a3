import { specify } from './specify';

specify('citing', {
  'T[The ferry sank at noon], S[the Lemnos Post] C[said], C[citing] T[the harbour police].': [
    'the Lemnos Post | said | The ferry sank at noon',
    'the harbour police | citing | The ferry sank at noon',
  ],
  'S[Reuters] C[reported] T[that the pier was shut], citing two officials.': [
    'Reuters | reported | that the pier was shut',
    'two officials | citing | that the pier was shut',
  ],
  'S[The Courier], citing the fire brigade, C[put] T[the damage at $3 million].': [
    'the fire brigade | citing | the damage at $3 million',
    'The Courier | put | the damage at $3 million',
  ],
});
