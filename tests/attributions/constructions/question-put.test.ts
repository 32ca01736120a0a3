import { specify } from './specify';

specify('question-put', {
  'C[Asked] T[about the toll], S[Marlow] C[said] T[it would stay].': ['Marlow | said | it would stay'],
});
