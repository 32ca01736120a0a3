import { specify } from './specify';

specify('end-marks', {
  'T[The pier is safe —] C[according to] S[the mayor].': ['the mayor | according to | The pier is safe'],
});
