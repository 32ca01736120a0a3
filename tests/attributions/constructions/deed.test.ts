import { specify } from './specify';

specify('deed', {
  'S[She] C[wrote] T[hundreds of songs].': [],
  'S[The council] C[found] T[itself out of money].': [],
  'S[The newly] C[revealed call surprised] T[them].': [],
  'S[The council] C[concluded] its second hearing about T[the ferry tolls on Friday].': [],
});
