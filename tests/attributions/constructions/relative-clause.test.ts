import { specify } from './specify';

specify('relative-clause', {
  'S[Human rights groups] C[have accused] T[the security forces of torturing detainees], S[a charge the interior ministry] C[denies].':
    [
      'Human rights groups | have accused | the security forces of torturing detainees',
      'the interior ministry | denies | a charge',
    ],
  'The bomber belonged to the Sand Group, which S[Lemnos officials] C[said] T[Tuesday posed a threat to the port].': [
    'Lemnos officials | said | the Sand Group … posed a threat to the port',
  ],
  'The council bought a ferry that experts said would sink.': ['experts | said | a ferry … would sink'],
  'She held up a tape that S[he] C[said] T[recorded the launch].': ['he | said | a tape … recorded the launch'],
  'There were fires on three ships that Lemnos blamed on Varne.': ['Lemnos | blamed | fires on three ships … on Varne'],
  'Three people died in an attack that the council believes was carried out by a gang.': [
    'the council | believes | an attack … was carried out by a gang',
  ],
});
