import { specify } from './specify';

specify('free-relative', {
  'S[Everything the mayor] C[says] T[is printed in the Lemnos Herald].': [],
  'S[Few] C[could recall] T[what] S[the mayor] C[said] T[when the bridge fell].': [],
});
