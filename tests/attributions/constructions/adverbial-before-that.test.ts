import { specify } from './specify';

specify('adverbial-before-that', {
  'S[The harbour council] C[announced] T[Nov. 18 that it would add five berths].': [
    'The harbour council | announced | that it would add five berths',
  ],
  'Although the yard closed in 1989, S[the council] C[argued for] T[decades that it was safe].': [
    'the council | argued for | that it was safe',
  ],
});
