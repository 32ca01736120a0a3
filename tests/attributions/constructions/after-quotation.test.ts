import { specify } from './specify';

specify('after-quotation', {
  'S[The guard] C[shouted] T[“Stop!” and ran to the gate].': ['The guard | shouted | “Stop!”'],
  'S[The nurse] C[told] T[“Wait here.” before she went in].': ['The nurse | told | “Wait here.”'],
});
