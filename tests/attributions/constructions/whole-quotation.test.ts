import { specify } from './specify';

specify('whole-quotation', {
  'S[The envoy] C[said] T[the truce was "close to] collapse" in the north.': [
    'The envoy | said | the truce was "close to collapse"',
  ],
});
