import { specify } from './specify';

specify('hearsay-passive', {
  'S[The rebels] C[are believed] T[to be holding about 200 soldiers] in the mountains near Drova.': [
    'nobody | are believed | The rebels … to be holding about 200 soldiers in the mountains near Drova',
  ],
  'S[The company] C[is understood] to have paid a ransom.': [
    'nobody | is understood | The company … to have paid a ransom',
  ],
});
