import { specify } from './specify';

specify('rest-of-clause', {
  'S[The union] C[announced over the weekend] T[that the yard had reached a deal to keep a thousand welders], many of whom would then work on the pier.':
    [
      'The union | announced over the weekend | that the yard had reached a deal to keep a thousand welders, many of whom would then work on the pier',
    ],
  'S[The opposition] C[believes] T[that Moran], who has lost two provinces this year, could turn to foreign troops.': [
    'The opposition | believes | that Moran, who has lost two provinces this year, could turn to foreign troops',
  ],
  'S[Hale] C[charged] T[that the harbour master, who led the review], C[refused] T[to speak at his hearing].': [
    'Hale | charged | that the harbour master, who led the review, refused to speak at his hearing',
  ],
  'S[The council] C[said] T[the driver], who was drunk, C[refused] T[to stop at the bridge].': [
    'The council | said | the driver, who was drunk, refused to stop at the bridge',
  ],
  'S[The spokesman] C[said] T[guards] C[were ordered] T[not to use force].': [
    'The spokesman | said | guards were ordered not to use force',
  ],
});
