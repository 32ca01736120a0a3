import { specify } from './specify';

specify('speaker-no-content', {
  'T[The company], S[which] C[says] T[it has 300 ships], C[blamed] T[the weather].': [
    'The company | says | it has 300 ships',
    'The company | blamed | the weather',
  ],
});
