import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Words } from '../word-view';

/** More than that somebody has an age, less than any office, even a former one. */
const WEIGHT = 1.75;

/** "X, 35, had scored twice", "X's second goal": who plays is no witness. */
export function athlete(words: Words, { end }: Name): Verdict | undefined {
  const { keys, raw } = words;
  const { grammar, deeds, things } = words.lexicon;
  let at = end;
  if (raw[at] === ',' && /^\d+$/.test(keys[at + 1] ?? '') && raw[at + 2] === ',') at += 3;
  while (at - end < 6 && grammar.beforeDeeds.has(keys[at])) at++;
  const scored = deeds.scores.has(keys[at]);
  const behind = grammar.genitive.has(keys[end]) ? keys.slice(end + 1, end + 4) : [];
  const goal = behind.findIndex((key) => things.goals.has(key));
  if (!scored && goal < 0) return undefined;
  const found = scored ? at : end + 1 + goal;
  return { type: 'other', rule: 'ordinary', span: spanOf(words, found, found + 1), weight: WEIGHT };
}
