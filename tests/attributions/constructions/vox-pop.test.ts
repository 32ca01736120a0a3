import { specify } from './specify';

specify('vox-pop', {
  'Ida Holm, 34, Lemnos: “The lamps were out all night.”': [
    'Ida Holm, 34, Lemnos | : | “The lamps were out all night.”',
  ],
  'Jon Varn, 61, retired sailor: “Nobody told us. We heard the bell.”': [
    'Jon Varn, 61, retired sailor | : | “Nobody told us. We heard the bell.”',
  ],
  'Mara Quist, 19: “I will vote for the pier.”\n\nPer Lund, 45, baker: “I will not.”': [
    'Mara Quist, 19 | : | “I will vote for the pier.”',
    'Per Lund, 45, baker | : | “I will not.”',
  ],
});
