import { specify } from './specify';

specify('relative-clause', {
  'S[Human rights groups] C[have accused] T[the security forces of torturing detainees], S[a charge the interior ministry] C[denies].':
    [
      'Human rights groups | have accused | the security forces of torturing detainees',
      'the interior ministry | denies | a charge',
    ],
});
