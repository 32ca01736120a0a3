import { specify } from './specify';

specify('impersonal-hearsay', {
  'T[It] C[is said] T[that hundreds of men were taken to the old mill].': [
    'nobody | is said | that hundreds of men were taken to the old mill',
  ],
  'It is thought the fire started in the kitchen.': ['nobody | is thought | the fire started in the kitchen'],
});
