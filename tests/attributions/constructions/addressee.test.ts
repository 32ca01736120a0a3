import { specify } from './specify';

specify('addressee', {
  'S[Marlow] C[told] T[the committee he had written to the notary].': ['Marlow | told | he had written to the notary'],
  'S[Varn] C[told] T[the committee he had tried to stop the blast].': ['Varn | told | he had tried to stop the blast'],
});
