import { specify } from './specify';

specify('gaps', {
  'S[Marlow] C[said] T[his client keeps three goats], and T[a fine would “empty his barn.”]': [
    'Marlow | said | his client keeps three goats, and a fine would “empty his barn.”',
  ],
});
