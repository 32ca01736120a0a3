import type { TokenRange } from '../../text';
import { isCapitalised, isWord, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest signature, in tokens: a name, and what they are. */
const LONGEST_SIGNATURE = 16;

/**
 * A quotation signed by who said it, behind a dash: "“We will row home.” — Ilan Moro, ferry captain". In the same paragraph, or in
 * one of its own below.
 */
export const signedQuotation: Construction = {
  id: 'signed-quotation',
  about: 'a quotation with a dash and a name behind it',
  example: {
    text: '“We will row home if we must.” — Ilan Moro, ferry captain',
    found: ['Ilan Moro, ferry captain | “We will row home if we must.”'],
  },
  lookalike: { text: '“We will row home if we must” — that was the last anybody heard of the crew.', found: [] },
  findInText: (views) =>
    views.flatMap((view, i) => {
      const signature = signatureIn(view);
      if (!signature) return [];
      const { dash, name } = signature;
      const cue = { first: dash, end: dash + 1 };
      if (dash > 0) {
        const quotation = view.quotations.findLast(({ last }) => last === dash - 1);
        const first = quotation && firstOfRow(view, quotation.first);
        if (first !== 0) return [];
        return [ruleDraft(view, name, cue, [{ first, end: dash }], 'headline-rule')];
      }
      const above = views[i - 1];
      if (!above || !isQuotedWhole(above)) return [];
      const draft = ruleDraft(view, name, cue, [], 'headline-rule');
      return [{ ...draft, content: [{ paragraph: above.paragraph.index, first: 0, end: above.words.length }] }];
    }),
};

/** The dash and the name at the end of a paragraph; nothing but the name may stand behind the dash. */
function signatureIn(view: View): { dash: number; name: TokenRange } | null {
  const { words, quotationOf, grammar } = view;
  for (let dash = words.length - 2; dash >= Math.max(0, words.length - LONGEST_SIGNATURE - 1); dash--) {
    if (!grammar.dashes.has(words[dash]) || quotationOf[dash]! >= 0) continue;
    return isSignature(view, dash + 1) ? { dash, name: { first: dash + 1, end: words.length } } : null;
  }
  return null;
}

/** Two words with capitals, or one before a comma, then whatever they are; no sentence. */
function isSignature({ words, lower, paragraph, grammar }: View, first: number): boolean {
  if (!isCapitalised(words[first]) || grammar.determiners.has(lower[first]) || paragraph.sentences.length > 2)
    return false;
  const isName = isCapitalised(words[first + 1]) || words[first + 1] === ',';
  return (
    isName &&
    words.slice(first).every((word) => isWord(word) || [',', '(', ')', '&', "'s", '’s', '@', '-'].includes(word))
  );
}

/** The first token of a row of quotations that ends with the one that starts at `first`. */
function firstOfRow({ quotations }: View, first: number): number {
  let start = first;
  for (const { first: earlier, last } of quotations.toReversed()) if (last === start - 1) start = earlier;
  return start;
}

function isQuotedWhole(view: View): boolean {
  const last = view.quotations.at(-1);
  return last !== undefined && last.last === view.words.length - 1 && firstOfRow(view, last.first) === 0;
}
