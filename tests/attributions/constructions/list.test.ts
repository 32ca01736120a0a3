import { specify } from './specify';

specify('list', {
  'S[The union] C[rejected] T[the new fee], the longer shifts and the closure of the canteen.': [
    'The union | rejected | the new fee, the longer shifts and the closure of the canteen',
  ],
});
