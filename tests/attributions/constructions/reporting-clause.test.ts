import { specify } from './specify';

specify('reporting-clause', {
  'S[The water office, OWA,] C[warned] on Friday of a shortage.': [
    'The water office, OWA | warned on Friday of | a shortage',
  ],
  'S[Lemnos] C[said] T[it is committed to the plan], while S[the city’s police] deny claims of brutality and C[say] T[they show restraint].':
    [
      'Lemnos | said | it is committed to the plan',
      'the city’s police | deny | claims of brutality',
      'the city’s police | say | they show restraint',
    ],
  'T[The northern Ferry Foundation] C[projected] in May T[that the fees imposed by the council would cost 300 jobs].': [
    'The northern Ferry Foundation | projected | that the fees imposed by the council would cost 300 jobs',
  ],
  'The army and S[the rebels] C[blamed] T[each other for the attack].': [
    'The army and the rebels | blamed | each other for the attack',
  ],
  'T[The toll has risen to 57], C[according to] S[the health ministry]; rebels put it at 90.': [
    'the health ministry | according to | The toll has risen to 57',
    'rebels | put | it at 90',
  ],
  'S[Smugglers and harbour guards each] C[claimed] on Saturday to hold the southern pier.': [
    'Smugglers and harbour guards | claimed | to hold the southern pier',
  ],
  'The health ministry put T[the death toll at 57, including nine children].': [
    'The health ministry | put | the death toll at 57, including nine children',
  ],
  'The drought, T[which] S[the UN] C[calls] the worst in decades, has killed livestock.': [
    'the UN | calls | the worst in decades',
  ],
  'S[The prime minister] C[told] parliament T[that the generals had assured him that no civilians had been hit].': [
    'The prime minister | told | that the generals had assured him that no civilians had been hit',
    'the generals | had assured him | that no civilians had been hit',
  ],
  'Per Holm, who speaks for the growers, told The Lemnos Courier more than 900 barns had burned down.': [
    'Per Holm, who speaks for the growers | told The Lemnos Courier | more than 900 barns had burned down',
  ],
  'Local experts believe the duke paid the gunmen.': ['Local experts | believe | the duke paid the gunmen'],
});
