import type { Name } from '../names/names';
import type { Verdict } from './verdict';
import { spanOf, type Words } from '../words';

/** More than that somebody has an age, less than any office, even a former one. */
const WEIGHT = 1.75;

/** "X, 35, had scored twice", "X's second goal": who plays is no witness. */
export function athlete(words: Words, { end }: Name): Verdict | undefined {
  const { keys, raw } = words;
  let at = end;
  if (raw[at] === ',' && /^\d+$/.test(keys[at + 1] ?? '') && raw[at + 2] === ',') at += 3;
  while (at - end < 6 && /^(has|had|have|also|who|just|then)$/.test(keys[at] ?? '')) at++;
  const scored = /^(scored|scores|homered|netted|birdied|double-faulted)$/.test(keys[at] ?? '');
  const behind = keys[end] === "'s" ? keys.slice(end + 1, end + 4) : [];
  const goal = behind.findIndex((key) =>
    /^(goals?|touchdowns?|homers?|rebounds|backhand|forehand|penalty|free-throws?)$/.test(key),
  );
  if (!scored && goal < 0) return undefined;
  const found = scored ? at : end + 1 + goal;
  return { type: 'other', rule: 'ordinary', span: spanOf(words, found, found + 1), weight: WEIGHT };
}
