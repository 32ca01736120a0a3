import { specify } from './specify';

specify('rest-of-clause', {
  'S[The union] C[announced over the weekend] T[that the yard had reached a deal to keep a thousand welders], many of whom would then work on the pier.':
    [
      'The union | announced over the weekend | that the yard had reached a deal to keep a thousand welders, many of whom would then work on the pier',
    ],
  'S[The opposition] C[believes] T[that Moran], who has lost two provinces this year, could turn to foreign troops.': [
    'The opposition | believes | that Moran, who has lost two provinces this year, could turn to foreign troops',
  ],
});
