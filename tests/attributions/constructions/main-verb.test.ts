import { specify } from './specify';

specify('main-verb', {
  'The blast, T[which] S[the union] C[said] T[killed at least 12 people, prompted the army to close the road].': [
    'the union | said | which … killed at least 12 people',
  ],
  'Voters S[who] C[say] T[the pier is safe in winter were evenly divided].': ['who | say | the pier is safe in winter'],
  'Sailors S[who] C[said] T[the pay was too low for the work have left the yard].': [
    'who | said | the pay was too low for the work',
  ],
  'The ferries S[Marlow] C[said] T[will sail in July are far from ready].': ['Marlow | said | will sail in July'],
});
