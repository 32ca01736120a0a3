import { specify } from './specify';

specify('subject-of-clause', {
  'S[Lemnos] C[gave orders] to three yards, but Orbit cancelled its order two months later, C[citing] T[a lack of money].':
    ['Orbit | citing | a lack of money'],
  'S[The militants] C[said] T[they had shot down a helicopter], a claim the army C[dismissed] T[as propaganda].': [
    'The militants | said | they had shot down a helicopter',
    'the army | dismissed | a claim … as propaganda',
  ],
});
