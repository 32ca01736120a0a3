import { specify } from './specify';

specify('noun-claim', {
  'There were reports of gunfire near the palace on Sunday night.': [
    'nobody | reports of | gunfire near the palace on Sunday night',
  ],
  'Despite claims by the army that the road was open, lorries were turned back.': [
    'the army | claims by | that the road was open',
  ],
  'The plan faces criticism from S[environmental groups] that it will drain the marsh.': [
    'environmental groups | criticism from | that it will drain the marsh',
  ],
  'There were reports that snipers had opened fire on the crowd.': [
    'nobody | reports | that snipers had opened fire on the crowd',
  ],
  'Markets were shaken by reports Varne was ready to drop the fee, which helped the growers.': [
    'nobody | reports | Varne was ready to drop the fee',
  ],
});
