import { specify } from './specify';

specify('headline-label', {
  'Moran to council: Mend the lamps or resign\n\nMayor Ilja Moran was back on the pier on Tuesday.': [
    'Moran | : | Mend the lamps or resign',
  ],
  'S[Poll]: S[Most voters] C[are against] T[the pier]': ['Poll | : | Most voters are against the pier'],
  'Lifeline (@lifeline)C[:] T["Our clinic in Karsa was hit again this morning."]': [
    'Lifeline (@lifeline) | : | "Our clinic in Karsa was hit again this morning."',
  ],
  'Mayor: Bridge will reopen in May\nS[The mayor of Lemnos] C[said] on Friday T[that the old bridge would reopen].': [
    'Mayor | : | Bridge will reopen in May',
    'The mayor of Lemnos | said | that the old bridge would reopen',
  ],
});
