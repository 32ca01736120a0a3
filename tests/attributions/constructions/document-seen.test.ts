import { specify } from './specify';

specify('document-seen', {
  'S[Police] C[reports seen by] S[the Pier Post] C[suggest] T[that the lock was old].': [
    'Police reports seen by the Pier Post | suggest | that the lock was old',
  ],
});
