import { specify } from './specify';

specify('anonymity', {
  'Talks may begin next week, C[according to] S[a diplomat who] C[asked] T[not to be named].': [
    'a diplomat | according to | Talks may begin next week',
  ],
  'S[A colonel in Port Varne], S[who] C[insisted] on anonymity, C[said] T[the bridge was mined].': [
    'A colonel in Port Varne | said | the bridge was mined',
  ],
});
