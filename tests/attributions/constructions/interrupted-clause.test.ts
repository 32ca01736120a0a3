import { specify } from './specify';

specify('interrupted-clause', {
  'T[President Moran], C[according to] S[his office], made T[an unplanned trip to Lemnos on Saturday].': [
    'his office | according to | President Moran … made an unplanned trip to Lemnos on Saturday',
  ],
  'The drug, S[Abara] C[stressed] on Tuesday, T[is not a cure].': ['Abara | stressed | The drug … is not a cure'],
  'T[The bridge], S[Marlow] C[insisted] T[later, had never been safe].': [
    'Marlow | insisted | The bridge … had never been safe',
  ],
  'Lemnos, with its wide quays, is better placed, S[many] C[argue], T[to take in the fleet than ports in the north].': [
    'many | argue | Lemnos, with its wide quays, is better placed … to take in the fleet than ports in the north',
  ],
  'No week may be lost, S[the growers] C[say]: T[“The drought has come and is worse than we feared.”]': [
    'the growers | say | No week may be lost … “The drought has come and is worse than we feared.”',
  ],
  'T[The trouble], S[Holm] C[writes], began in the harbour, with a quarrel.': [
    'Holm | writes | The trouble … began in the harbour, with a quarrel',
  ],
  'T[The guild], S[Marlow] C[said], fell silent after the vote.': [
    'Marlow | said | The guild … fell silent after the vote',
  ],
  'T[The new crane], S[the yard] C[said], lifted its first load in May.': [
    'the yard | said | The new crane … lifted its first load in May',
  ],
});
