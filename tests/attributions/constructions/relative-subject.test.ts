import { specify } from './specify';

specify('relative-subject', {
  'A porter S[who] C[said] T[she heard the crash told Harbour Radio the lights went out in every ward].': [
    'who | said | she heard the crash',
    'A porter | told Harbour Radio | the lights went out in every ward',
  ],
  'An adviser S[who] C[promised] T[reform said nothing had changed].': ['An adviser | said | nothing had changed'],
});
