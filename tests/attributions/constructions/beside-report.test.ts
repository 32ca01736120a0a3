import { specify } from './specify';

specify('beside-report', {
  'T[The raid was the army’s], C[according to] S[the Pier Watch], T[which relies on sources in the city].': [
    'the Pier Watch | according to | The raid was the army’s',
  ],
  'LEMNOS, Valdoria (AP) — T[Two bridges were blown up in the night as floods rose], S[officials] C[said], T[as the war entered its third week].':
    ['officials | said | Two bridges were blown up in the night as floods rose'],
  'T[The yard would close], S[she] C[told] T["The Night Show."]': ['she | told | The yard would close'],
  'T[The border is not marked and], C[according to] S[the treaty], T[the line of the river is to hold].': [
    'the treaty | according to | the line of the river is to hold',
  ],
  'T[Greeting the crew at the pier], S[Mayor Brandt] C[said]: T[“We have to end this war.”]': [
    'Mayor Brandt | said | “We have to end this war.”',
  ],
});
