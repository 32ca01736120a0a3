import { specify } from './specify';

specify('dateline', {
  'T[LEMNOS, Valdoria (AP) — Two bridges were blown up], S[officials] C[said].': [
    'officials | said | Two bridges were blown up',
  ],
});
