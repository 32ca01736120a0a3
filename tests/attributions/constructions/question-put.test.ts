import { specify } from './specify';

specify('question-put', {
  'C[Asked] T[about the toll], S[Marlow] C[said] T[it would stay].': ['Marlow | said | it would stay'],
  'T[Asked whether he would resign], S[the mayor] C[laughed].': [],
  'The minister left S[when] C[asked about] T[the strike].': [],
});
