import { specify } from './specify';

specify('noun-in-cue', {
  'S[Satellite] C[images show] T[the hangars were destroyed].': [
    'Satellite images | show | the hangars were destroyed',
  ],
});
