import { specify } from './specify';

specify('closing-source', {
  'The blast C[was estimated] T[to have hurt nine], S[the coast guard] told reporters.': [
    'the coast guard | told | The blast was estimated to have hurt nine',
  ],
  'The old bridge C[is believed] T[to be safe], S[the engineers] informed the council.': [
    'the engineers | informed | The old bridge is believed to be safe',
  ],
});
