import type { Draft } from '../draft';
import { EXCLUDED_PHRASES } from '../lexicon';
import type { View } from '../view';

/** Leaves out what only looks like a cue: "also known as", "needless to say". */
export function withoutExcluded(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ cue }) => {
    if (!cue) return true;
    const words = view.lower.slice(cue.first, cue.end).join(' ');
    return !EXCLUDED_PHRASES.some((phrase) => words.includes(phrase.join(' ')));
  });
}
