import { specify } from './specify';

specify('request', {
  'Hale on Tuesday C[urged] T[both sides to talk].': ['Hale | urged both sides | to talk'],
  'S[Varn] C[urged] T[both sides in the valley not to blow up the last bridge].': [
    'Varn | urged both sides in the valley | not to blow up the last bridge',
  ],
  'S[President Ilja Moran] C[called] T[the vote "a farce"] and C[urged] T[his supporters to stay at home].': [
    'President Ilja Moran | called | the vote "a farce"',
    'President Ilja Moran | urged his supporters | to stay at home',
  ],
});
