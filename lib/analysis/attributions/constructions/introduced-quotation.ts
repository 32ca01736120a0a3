import type { TokenRange } from '../../text';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { isCapitalised, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest line that introduces what comes below, in tokens. */
const LONGEST_LINE = 24;

/**
 * A line that names whose words come below it: "And from the mayor, Ilan Moro:", "Brandt & Sons issued this statement:". Where a
 * verb of saying stands before the colon, what is quoted below goes to it by that verb.
 */
export const introducedQuotation: Construction = {
  id: 'introduced-quotation',
  about: 'a line that names whose words come in the next paragraph',
  example: {
    text: 'And from Mayor Ilan Moro:\n\n“The pier will be mended before the boats come back in spring.”',
    found: ['Mayor Ilan Moro | “The pier will be mended before the boats come back in spring.”'],
  },
  lookalike: { text: 'There is one thing left to do:\n\n“The Long Way Home” is shown at eight.', found: [] },
  findInText: (views) =>
    views.flatMap((view, i) => {
      const below = views[i + 1];
      const name = below && isQuotedWhole(below) ? nameIn(view) : null;
      if (!name) return [];
      const colon = view.words.length - 1;
      const draft = ruleDraft(view, name, { first: colon, end: colon + 1 }, [], 'headline-rule');
      return [{ ...draft, content: [{ paragraph: below!.paragraph.index, first: 0, end: below!.words.length }] }];
    }),
};

function isQuotedWhole({ quotations, words }: View): boolean {
  return quotations[0]?.first === 0 && quotations.at(-1)!.last === words.length - 1;
}

/** Who is named in a line before its colon: after "from", by itself, or before what they put out. */
function nameIn(view: View): TokenRange | null {
  const { lower, words, paragraph } = view;
  const colon = words.length - 1;
  if (words[colon] !== ':' || colon > LONGEST_LINE || paragraph.sentences.length > 1) return null;
  const from = lower.findLastIndex((word) => view.grammar.origins.has(word));
  if (from >= 0 && from <= 3 && words.slice(from + 1, colon).some(isCapitalised))
    return { first: from + 1, end: colon };
  // "Brandt & Sons put out this statement on Monday:"
  const occasion = lower.findIndex(
    (word, i) => view.grammar.occasions.has(word) && view.grammar.pointers.has(lower[i - 1]),
  );
  for (let end = occasion - 2; end > 0; end--) {
    const phrase = nounPhraseEndingAt(view, end - 1, 0);
    if (phrase?.first === 0 && isCapitalised(words[0])) return phrase;
  }
  return null;
}
