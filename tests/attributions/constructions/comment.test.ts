import { specify } from './specify';

specify('comment', {
  'S[The council] C[said] T[it would shut the pier], a move that could cost 300 jobs.': [
    'The council | said | it would shut the pier',
  ],
  'S[A council spokesman] C[confirmed] T[the fire in the southern harbour, hours after the mayor spoke by phone with the guild].':
    ['A council spokesman | confirmed | the fire in the southern harbour'],
  'S[The guild] C[condemned] T[the sale, just two days before the council was to vote].': [
    'The guild | condemned | the sale',
  ],
});
