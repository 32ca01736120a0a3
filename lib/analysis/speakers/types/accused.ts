import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Words } from '../words';

/** More than that somebody has an age or is a man, less than any office, even a former one. */
const WEIGHT = 1.75;

const VERB = /^(convicted|sentenced|charged|indicted|arraigned|accused)$/;

/** Words between a name and what a court did. */
const REACH = 6;

/** "X, 51, was sentenced to …", "X pleaded guilty", "convicting X": who stands before a court is no witness. */
export function accused(words: Words, { first, end, runFirst }: Name): Verdict | undefined {
  const { keys, raw } = words;
  const before = keys[runFirst - 1] ?? '';
  const tried =
    /^(convicting|sentencing|arraigning)$/.test(before) ||
    (/^(convicted|sentenced)$/.test(before) && runFirst === first);
  let at = end;
  if (raw[at] === ',') at++;
  if (at > end && /^\d+$/.test(keys[at] ?? '') && raw[at + 1] === ',') at += 2;
  if (!tried && !isTriedAt(words, at)) return undefined;
  const span = tried ? spanOf(words, runFirst - 1, runFirst) : spanOf(words, at, Math.min(at + 2, keys.length));
  return { type: 'other', rule: 'ordinary', span, weight: WEIGHT };
}

/** Does what begins here tell that a court deals with whoever stands before it? */
export function isTriedAt({ keys }: Words, from: number): boolean {
  let at = from;
  if (keys[at] === 'who') at++;
  if (/^(pleaded|pled)$/.test(keys[at] ?? '')) return /^(not|guilty|no)$/.test(keys[at + 1] ?? '');
  if (/^(faces|facing)$/.test(keys[at] ?? ''))
    return keys.slice(at + 1, at + 1 + REACH + 2).some((key) => /^(prison|jail|imprisonment|charges?)$/.test(key));
  const passive = /^(was|is|were|has|had|have|been|being|also|later|recently|already)$/;
  while (at - from < REACH && passive.test(keys[at] ?? '')) at++;
  if (keys[at] === 'found' && keys[at + 1] === 'guilty') return true;
  if (!VERB.test(keys[at] ?? '')) return false;
  // "X accused the army of …", "X charged that …": who says it.
  const passiveVoice = /^(was|is|were|been|being)$/.test(keys[at - 1] ?? '') && at > from;
  return passiveVoice || /^(of|with|in|to|over|for|on)$/.test(keys[at + 1] ?? '');
}
