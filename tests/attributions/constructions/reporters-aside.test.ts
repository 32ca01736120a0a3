import { specify } from './specify';

specify('reporters-aside', {
  'S[The envoy] C[said] T[the toll — which had doubled in May — would fall].': [
    'The envoy | said | the toll … would fall',
  ],
  'S[The ministry] C[reported] T[that none (yes, none at all) of the wells was safe].': [
    'The ministry | reported | that none … of the wells was safe',
  ],
  'T[The ferry - whose captain was new - had been too full], S[Marlow] C[said].': [
    'Marlow | said | The ferry … had been too full',
  ],
});
