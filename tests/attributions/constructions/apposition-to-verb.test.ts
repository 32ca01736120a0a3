import { specify } from './specify';

specify('apposition-to-verb', {
  'S[Ida Varn], the union’s press secretary, C[noted] T[that the talks had stalled].': [
    'Ida Varn, the union’s press secretary, | noted | that the talks had stalled',
  ],
});
