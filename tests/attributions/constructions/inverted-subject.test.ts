import { specify } from './specify';

specify('inverted-subject', {
  'The bridge, says the mayor, will open in May.': ['the mayor | says | The bridge … will open in May'],
  'The deck, said Marlow, needs new planks.': ['Marlow | said | The deck … needs new planks'],
  'The deal, insisted Orr, was the best on offer.': ['Orr | insisted | The deal … was the best on offer'],
  'The talks are over, C[said] T[the firm’s recently named chair Joel Marsh in an email to staff].': [
    'the firm’s recently named chair Joel Marsh | said | The talks are over',
  ],
  'S[The navy] C[said] T[it had opened fire on the trawler in answer to a flare], C[said] T[the office of the coastal governor].':
    [
      'The navy | said | it had opened fire on the trawler in answer to a flare',
      'the office of the coastal governor | said | The navy said it had opened fire on the trawler in answer to a flare',
    ],
  'At the time of the strike, T[there were forty men in the pit], C[said] S[Serena Moe, president of the local union].':
    ['Serena Moe, president of the local union | said | At the time of the strike, there were forty men in the pit'],
  'The talks have failed, C[say] T[diplomats].': ['diplomats | say | The talks have failed'],
  'T[The fare is], C[says] T[Prof Varn, far too high for most of the town].': [
    'Prof Varn | says | The fare is … far too high for most of the town',
  ],
  'T[Prices will], C[say] the growers, rise by a third.': ['the growers | say | Prices will … rise by a third'],
  'The flood has driven many people from their homes, reports KTV.': [
    'KTV | reports | The flood has driven many people from their homes',
  ],
  'The coast has lost many boats, and is "the emptiest in the region by far," said Per Holm.': [
    'Per Holm | said | The coast has lost many boats, and is "the emptiest in the region by far,"',
  ],
});
