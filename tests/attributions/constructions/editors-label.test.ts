import { specify } from './specify';

specify('editors-label', {
  'S[CLARIFICATION]C[:] T[This article names a second owner of the mill].': [],
  'S[The Latest]C[:] T[Marlow leaves the council].': [],
});
