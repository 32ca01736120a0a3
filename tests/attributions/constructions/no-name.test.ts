import { specify } from './specify';

specify('no-name', {
  'The carrier, owned by a bank, S[yesterday] C[said] T[it was hopeful that the talks would end soon].': [
    'The carrier, owned by a bank | said | it was hopeful that the talks would end soon',
  ],
});
