import { specify } from './specify';

specify('quoted-as-saying', {
  'T["The lamps were out,"] S[the Lemnos Herald] C[quoted] T[Marlow as saying].': [
    'the Lemnos Herald | quoted | "The lamps were out,"',
    'Marlow | as saying | "The lamps were out,"',
  ],
  'S[State television] C[quoted] T[the minister as saying that the dam was safe].': [
    'State television | quoted | that the dam was safe',
    'the minister | as saying | that the dam was safe',
  ],
  'S[The agency] C[quoted] him as saying: T[“The talks are over.”]': [
    'The agency | quoted | “The talks are over.”',
    'him | as saying: | “The talks are over.”',
  ],
  'T[The police chief] C[was quoted] by S[state media as] C[saying] T[the suspects had confessed].': [
    'The police chief | was quoted | the suspects had confessed',
  ],
});
