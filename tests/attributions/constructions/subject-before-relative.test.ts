import { specify } from './specify';

specify('subject-before-relative', {
  'The ministry, which took over S[the bank in May,] C[has said] T[the loss is small].': [
    'The ministry | has said | the loss is small',
  ],
  'The museum, which opened after S[a fight with the city,] C[said] T[visitors had doubled].': [
    'The museum | said | visitors had doubled',
  ],
  'The school, which has 400 pupils, C[said] T[that lessons would go on].': [
    'The school | said | that lessons would go on',
  ],
});
