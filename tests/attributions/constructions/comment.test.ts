import { specify } from './specify';

specify('comment', {
  'S[The council] C[said] T[it would shut the pier], a move that could cost 300 jobs.': [
    'The council | said | it would shut the pier',
  ],
});
