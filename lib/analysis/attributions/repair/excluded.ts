import type { Draft } from '../draft';
import { ASKED, CLAIM_NOUNS, EXCLUDED_PHRASES } from '../lexicon';
import { sentenceRange, type View } from '../view';

/** Leaves out what only looks like a cue: "also known as", "needless to say", "a claim" in apposition, the question in "Asked whether …, he said". */
export function withoutExcluded(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ cue, content }) => {
    if (!cue) return true;
    const words = view.lower.slice(cue.first, cue.end).join(' ');
    if (ASKED.has(words) && sentenceRange(view, cue.first).first === cue.first) return false;
    if (/^an? /.test(words) && CLAIM_NOUNS.has(view.lower[cue.end - 1]!) && view.lower[cue.first - 1] === ',')
      return false;
    // Who reported from where: an agency's closing line.
    if (/^report(?:ed|ing|s)$/.test(words) && content[0] && view.lower[content[0].first] === 'from') return false;
    return !EXCLUDED_PHRASES.some((phrase) => words.includes(phrase));
  });
}
