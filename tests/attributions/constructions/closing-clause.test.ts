import { specify } from './specify';

specify('closing-clause', {
  // Who tells people something can speak, whatever the noun.
  'Two boats sank off Lemnos, the harbour master told reporters.': [
    'the harbour master | told reporters | Two boats sank off Lemnos',
  ],
  'The organ will be rebuilt by spring, the sexton told the Pier Post.': [
    'the sexton | told the Pier Post | The organ will be rebuilt by spring',
  ],
  'Nobody had locked the gate, a stoker told journalists on Monday.': [
    'a stoker | told journalists | Nobody had locked the gate',
  ],
  'T["The pier is safe,"] C[said] S[the harbour master]. T["But the lamps must be mended, he added].': [
    'the harbour master | said | "The pier is safe,"',
    'he | added | "But the lamps must be mended,',
  ],
  'The firm expects profits to double, S[its chief executive] C[said] in a call with analysts.': [
    'its chief executive | said in a call | The firm expects profits to double',
  ],
  'The port was shut overnight, S[a resident] C[said] by phone, C[adding] T[that no ships had come].': [
    'a resident | said by phone | The port was shut overnight',
    'a resident | adding | that no ships had come',
  ],
  'Prices rose in May: the ferry costs 12 crowns, S[islanders] C[told] Radio Pier.': [
    'islanders | told Radio Pier | Prices rose in May: the ferry costs 12 crowns',
  ],
  'The yard will close, S[the minister] C[said] in a letter seen by the Pier Post.': [
    'the minister | said in a letter | The yard will close',
  ],
  'Some 4,000 people fled in a day, the local council estimates; the union speaks of 2,500.': [
    'the local council | estimates | Some 4,000 people fled in a day',
    'the union | speaks of | 2,500',
  ],
  '“They know the ferry is the only link,” a voice-over in the advertisement states.': [
    'a voice-over in the advertisement | states | “They know the ferry is the only link,”',
  ],
  'Three boats have been found off Lemnos, S[the coast guard] C[reported] late Thursday.': [
    'the coast guard | reported | Three boats have been found off Lemnos',
  ],
  'After the first ferries sailed, people began using them for freight, S[Marlow] C[said] while visiting the harbour fair in Lemnos.':
    ['Marlow | said | After the first ferries sailed, people began using them for freight'],
  "LEMNOS — The mill where the general grew up is to become a library, S[Valdoria's interior minister] C[said] on Friday, once the beams are mended.":
    ["Valdoria's interior minister | said | The mill where the general grew up is to become a library"],
  'The drug, the study found, halves the risk of a stroke.': [
    'the study | found | The drug … halves the risk of a stroke',
  ],
  'The strike was a terrible mistake, the commander admitted in an interview with Radio North.': [
    'the commander | admitted in an interview | The strike was a terrible mistake',
  ],
  'Heavy fighting broke out near the airport, S[residents and a security official] C[told] AFP.': [
    'residents and a security official | told AFP | Heavy fighting broke out near the airport',
  ],
  'The bank denied theft, the jury heard.': ['The bank | denied | theft', 'the jury | heard | The bank denied theft'],
});
