import { specify } from './specify';

specify('deed', {
  'S[She] C[wrote] T[hundreds of songs].': [],
  'S[The council] C[found] T[itself out of money].': [],
  'S[The newly] C[revealed call surprised] T[them].': [],
  'S[The council] C[concluded] its second hearing about T[the ferry tolls on Friday].': [],
  'S[The chief] C[called] T[an ambulance].': [],
  'S[The prime minister] C[called] T[an election for May].': [],
  'He left before the May fair, S[which] C[signals] T[the start of summer].': [],
  'S[The index rose 286.84] C[points to] T[close at noon].': [],
});
