import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Words } from '../word-view';

/** More than that somebody has an age or is a man, less than any office, even a former one. */
const WEIGHT = 1.75;

/** Words between a name and what a court did. */
const REACH = 6;

/** "X, 51, was sentenced to …", "X pleaded guilty", "convicting X": who stands before a court is no witness. */
export function accused(words: Words, { first, end, runFirst }: Name): Verdict | undefined {
  const { keys, raw } = words;
  const { deeds } = words.lexicon;
  const before = keys[runFirst - 1];
  const tried = deeds.trying.has(before) || (deeds.triedBefore.has(before) && runFirst === first);
  let at = end;
  if (raw[at] === ',') at++;
  if (at > end && /^\d+$/.test(keys[at] ?? '') && raw[at + 1] === ',') at += 2;
  if (!tried && !isTriedAt(words, at)) return undefined;
  const span = tried ? spanOf(words, runFirst - 1, runFirst) : spanOf(words, at, Math.min(at + 2, keys.length));
  return { type: 'other', rule: 'ordinary', span, weight: WEIGHT };
}

/** Does what begins here tell that a court deals with whoever stands before it? */
export function isTriedAt({ keys, lexicon: { grammar, deeds, things } }: Words, from: number): boolean {
  let at = from;
  if (grammar.who.has(keys[at])) at++;
  if (deeds.pleads.has(keys[at])) return deeds.pleas.has(keys[at + 1]);
  if (deeds.faces.has(keys[at]))
    return keys.slice(at + 1, at + 1 + REACH + 2).some((key) => things.punishments.has(key));
  while (at - from < REACH && grammar.beforeDeeds.has(keys[at])) at++;
  if (deeds.found.has(keys[at]) && deeds.guilty.has(keys[at + 1])) return true;
  if (!deeds.tried.has(keys[at])) return false;
  // "X accused the army of …", "X charged that …": who says it.
  const passiveVoice = grammar.be.has(keys[at - 1]) && at > from;
  return passiveVoice || grammar.chargeTies.has(keys[at + 1]);
}
