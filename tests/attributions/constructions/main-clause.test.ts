import { specify } from './specify';

specify('main-clause', {
  'Although S[the ministry] C[says] T[the road is open, lorries were turned back at the bridge].': [
    'the ministry | says | the road is open',
  ],
  'After S[the ministry] C[said] T[the road was safe, three lorries hit mines near the bridge].': [
    'the ministry | said | the road was safe',
  ],
  'Although S[the guidelines] C[say] T[that a child must never be held alone, the agency has done so for years].': [
    'the guidelines | say | that a child must never be held alone',
  ],
});
