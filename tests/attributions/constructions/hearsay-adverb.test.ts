import { specify } from './specify';

specify('hearsay-adverb', {
  'The firm reportedly laid off hundreds in May.': ['nobody | reportedly | The firm … laid off hundreds in May'],
  'T[At least 30 people] C[were reportedly] injured when the roof of the market hall collapsed.': [
    'nobody | were reportedly | At least 30 people … injured when the roof of the market hall collapsed',
  ],
});
