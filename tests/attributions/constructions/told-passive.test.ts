import { specify } from './specify';

specify('told-passive', {
  'T[Patients] C[were told] by the clinic T[that the wards were full].': [
    'the clinic | were told | that the wards were full',
  ],
  'S[The passengers] C[were told] T[that the ferry would not sail].': [
    'nobody | were told | that the ferry would not sail',
  ],
  'Residents were told that the water was safe.': ['nobody | were told | that the water was safe'],
  'The crews were later informed the berth had been sold.': ['nobody | were later informed | the berth had been sold'],
  'Holm was advised on Monday that his ship was gone.': ['nobody | was advised | that his ship was gone'],
});
