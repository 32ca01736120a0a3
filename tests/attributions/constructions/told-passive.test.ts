import { specify } from './specify';

specify('told-passive', {
  'T[Patients] C[were told] by the clinic T[that the wards were full].': [
    'the clinic | were told | that the wards were full',
  ],
  'S[The passengers] C[were told] T[that the ferry would not sail].': [
    'nobody | were told | that the ferry would not sail',
  ],
});
