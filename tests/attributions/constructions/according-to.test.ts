import { specify } from './specify';

specify('according-to', {
  'The valley, in the words of one farmer, is dying.': ['one farmer | in the words of | The valley … is dying'],
  'The plan is "dead in the water", in the words of a diplomat.': [
    'a diplomat | in the words of | The plan is "dead in the water"',
  ],
  'It was, in the words of her coach, "a small miracle".': ['her coach | in the words of | It was … "a small miracle"'],
  'C[According to] S[a copy of the letter, Hale] asked for more time.': [
    'a copy of the letter | According to | Hale asked for more time',
  ],
  'The town had 40 cases, per the health office.': ['the health office | per | The town had 40 cases'],
  'Ferries are the safest way to travel. T[That]C[’s according to] S[a poll of passengers by the harbour council].': [
    'a poll of passengers by the harbour council | ’s according to | Ferries are the safest way to travel.',
  ],
  'C[According to a note] T[Marlow prepared for the council in May, the yard lost 3 million crowns].': [
    'a note Marlow prepared for the council in May | According to a note | the yard lost 3 million crowns',
  ],
  'T[Villagers], C[according to] the Red Crescent, had been warned T[to leave].': [
    'the Red Crescent | according to | Villagers … had been warned to leave',
  ],
  'C[According to] S[Lifeline], T[a local charity, 300 families have left the village].': [
    'Lifeline, a local charity | According to | 300 families have left the village',
  ],
});
