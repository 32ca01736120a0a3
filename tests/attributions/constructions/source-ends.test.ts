import { expect, it } from 'vitest';
import { PIPELINE } from '../../../lib/analysis/attributions/pipeline';
import { link, marked, written } from '../marked';
import { specify } from './specify';

specify('source-ends', {
  'S[The guild, which] follows the war closely, C[said] T[talks had failed].': ['The guild | said | talks had failed'],
  'S[Blue Line, which] owns two ferries, C[said] T[both were safe].': ['Blue Line | said | both were safe'],
  'S[The museum, which] opened in May, C[warned] T[that prices would rise].': [
    'The museum | warned | that prices would rise',
  ],
  'T["No comment,"] C[said] S[the minister when] asked about the leak.': ['the minister | said | "No comment,"'],
  'T["We will appeal,"] C[said] S[her lawyer as he left the court].': ['her lawyer | said | "We will appeal,"'],
  'T["It was cold,"] C[said] S[Marlow after the rescue].': ['Marlow | said | "It was cold,"'],
  'LEMNOS, S[18 November – Orbit Group today] C[announced] T[that it had ordered two ferries].': [
    'Orbit Group | announced | that it had ordered two ferries',
  ],
  'S[The harbour office yesterday] C[said] T[the pier was shut].': ['The harbour office | said | the pier was shut'],
  'NORVIK, S[2 March (ABC) — A spokesman for the guild] C[said] T[talks had failed].': [
    'A spokesman for the guild | said | talks had failed',
  ],
});

it.each([
  ['tells who they are', 'T["It was cold,"] C[said] S[a pilot who was there when the ship sank].'],
  ['lists', 'T["It was cold,"] C[said] S[divers as well as pilots].'],
  ['is a place', 'T["It was cold,"] C[said] S[a diver at the port].'],
])('a source goes on where what follows %s', (_, source) => {
  const text = marked(source);
  const [found] = link(text, PIPELINE);
  expect(`${written(text.document, found!)}.`).toBe(`${/S\[(.*?)\]/.exec(source)![1]!} | said | "It was cold,".`);
});
