import { specify } from './specify';

specify('that-said', {
  'S[That] C[said], T[the two firms might fit].': [],
});
