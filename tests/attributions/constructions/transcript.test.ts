import { specify } from './specify';

specify('transcript', {
  'Moran: The bridge will stay open\n\nLorries were still waiting on Tuesday.\n\nMoran: The pier is safe\n\nThe pier fell in May.':
    ['Moran | : | The bridge will stay open', 'Moran | : | The pier is safe'],
  'S[ANNA KESTREL]C[:] T[Why cancel the night ferry now?]\n\nS[JOEL MARSH]C[:] T[Because nobody rides it]. We counted eleven passengers in a week.\n\nS[KESTREL]C[:] And the nurses on the late shift?\n\nS[MARSH]C[:] T[They have a bus].\n\nHOLLIS: The bus was cut in April.':
    [
      'ANNA KESTREL | : | Why cancel the night ferry now?',
      'JOEL MARSH | : | Because nobody rides it. We counted eleven passengers in a week.',
      'KESTREL | : | And the nurses on the late shift?',
      'MARSH | : | They have a bus.',
      'HOLLIS | : | The bus was cut in April.',
    ],
  '"VARNC[:] T[Will the gate stay open?]\n"HOLM: T[It will. We signed the lease on Monday and there is no way back.]\nT["VARN: And the fee?]\nT["HOLM: There is none for locals."]':
    [
      'VARN | : | Will the gate stay open?',
      'HOLM | : | It will. We signed the lease on Monday and there is no way back.',
      'VARN | : | And the fee?',
      'HOLM | : | There is none for locals."',
    ],
  'S[INTERVIEWER]C[:] T[How long have you worked here]?\nLUNDE: Since 1998. I started as a driver.\nINTERVIEWER: And the plant closes in June?\nS[LUNDE]C[:] T[That is what they tell us].':
    [
      'INTERVIEWER | : | How long have you worked here?',
      'LUNDE | : | Since 1998. I started as a driver.',
      'INTERVIEWER | : | And the plant closes in June?',
      'LUNDE | : | That is what they tell us.',
    ],
  'S[Q]C[:] When did the water come?\nA: At night.\nWe ran up the hill with the children.\nQ: And then?\nA: We waited.':
    [
      'Q | : | When did the water come?',
      'A | : | At night. … We ran up the hill with the children.',
      'Q | : | And then?',
      'A | : | We waited.',
    ],
  'S[INTERVIEWER]C[:] T[How long have you worked here]?\nLUNDE: Since 1998.\nINTERVIEWER: And the plant closes in June?\nS[LUNDE]C[:] T[That is what they tell us].':
    [
      'INTERVIEWER | : | How long have you worked here?',
      'LUNDE | : | Since 1998.',
      'INTERVIEWER | : | And the plant closes in June?',
      'LUNDE | : | That is what they tell us.',
    ],
});
