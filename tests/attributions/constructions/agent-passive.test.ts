import { specify } from './specify';

specify('agent-passive', {
  'T[The attack] C[was described] T[as "cowardly" by the foreign minister].': [
    'the foreign minister | was described | The attack … as "cowardly"',
  ],
  'The attack, which killed 14 people, C[was claimed] by S[the Northern Front].': [
    'the Northern Front | was claimed by | The attack',
  ],
  'T[The northern army] C[was accused] by Rights Now last week of shelling two clinics.': [
    'Rights Now | was accused | The northern army … of shelling two clinics',
  ],
  'S[The editor Jan Vos,] C[accused of] T[treason by Valdoria], was also heading home.': [
    'Valdoria | accused of | treason',
  ],
});
