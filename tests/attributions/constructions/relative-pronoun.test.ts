import { specify } from './specify';

specify('relative-pronoun', {
  'Marlow, S[who] C[described] T[the raid as a massacre], C[said] T[the council must act].': [
    'who | described | the raid as a massacre',
    'Marlow | said | the council must act',
  ],
  'T[The company], S[which] C[says] T[it has 300 ships], C[blamed] T[the weather].': [
    'The company | says | it has 300 ships',
    'The company | blamed | the weather',
  ],
  'The port minister, S[who has pressed for lower tolls,] C[said] T[he respected the guild].': [
    'The port minister, who has pressed for lower tolls, | said | he respected the guild',
  ],
});
