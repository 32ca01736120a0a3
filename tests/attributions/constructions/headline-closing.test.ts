import { specify } from './specify';

specify('headline-closing', {
  'Nine hurt in harbour fire: police\n\nThe quay was quiet on Monday.': ['police | : | Nine hurt in harbour fire'],
  'Pier raid killed four - monitor\n\nThe quay was quiet on Monday.': ['monitor | - | Pier raid killed four'],
  'Raid never took place: Pell House\n\nS[Pell House] C[said] T[the quay was quiet].': [
    'Pell House | : | Raid never took place',
    'Pell House | said | the quay was quiet',
  ],
});
