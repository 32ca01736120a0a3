import { specify } from './specify';

specify('subject-before-relative', {
  'A school that banned phones in S[May] C[says] T[fights have fallen by half].': [
    'A school that banned phones in May | says | fights have fallen by half',
  ],
  'A man who saw the blast from S[the quay] C[said] T[it was loud].': [
    'A man who saw the blast from the quay | said | it was loud',
  ],
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
