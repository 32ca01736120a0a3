import { specify } from './specify';

specify('set-phrase', {
  'S[Varn] C[called off] T[the meeting with the farmers].': [],
});
