import { specify } from './specify';

specify('relative-subject', {
  'A nurse S[who] C[said] T[she saw the smoke told Harbour Radio that the wards were empty].': [
    'who | said | she saw the smoke',
    'A nurse | told Harbour Radio | that the wards were empty',
  ],
  'An adviser S[who] C[promised] T[reform said nothing had changed].': ['An adviser | said | nothing had changed'],
});
