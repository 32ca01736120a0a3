import { specify } from './specify';

specify('thing-called', {
  'S[A demo] C[called] T[“Night Bus”] came in May.': [],
  'T[The film] C[is called] “Not Again”.': [],
});
