import { specify } from './specify';

specify('around-name', {
  'T[“Prices rose,”] C[said] S[Ada Lund in the firm’s news release].': ['Ada Lund | said | “Prices rose,”'],
  'The army and S[the rebels each] C[accused] T[the other of breaking the truce].': [
    'The army and the rebels | accused | the other of breaking the truce',
  ],
  'S[The country’s highest court last week] C[ruled] T[that the pipeline must be shut].': [
    'The country’s highest court | ruled | that the pipeline must be shut',
  ],
  "The head of the employers' S[federation] C[accused] T[the council of waste].": [
    "The head of the employers' federation | accused | the council of waste",
  ],
  'S[Earlier this month the council] C[said] T[the road was open].': ['the council | said | the road was open'],
});
