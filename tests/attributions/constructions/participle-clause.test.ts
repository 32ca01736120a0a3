import { specify } from './specify';

specify('participle-clause', {
  'Varn left the council in May, saying that the pier was lost.': ['Varn | saying | that the pier was lost'],
});
