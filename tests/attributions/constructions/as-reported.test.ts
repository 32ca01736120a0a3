import { specify } from './specify';

specify('as-reported', {
  'As reported by the Lemnos Post, the pier will close in May.': [
    'the Lemnos Post | As reported by | the pier will close in May',
  ],
  'As first reported by the Courier, last year the guild raised its fees.': [
    'the Courier | As first reported by | last year the guild raised its fees',
  ],
  'As the Post’s Ida Moro puts it, the crews were made an offer.': [
    'the Post’s Ida Moro | puts it | the crews were made an offer',
  ],
  'As Marlow has noted, the gate was never mended.': ['Marlow | has noted | the gate was never mended'],
  'The gate was never mended, as Marlow noted in May.': ['Marlow | noted | The gate was never mended'],
});
