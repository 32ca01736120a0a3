import { specify } from './specify';

specify('relative-subject', {
  'A resident S[who] C[said] T[he saw the flash told Lantern News the blast shook the whole street].': [
    'who | said | he saw the flash',
    'A resident | told Lantern News | the blast shook the whole street',
  ],
  'An adviser S[who] C[promised] T[reform said nothing had changed].': ['An adviser | said | nothing had changed'],
});
