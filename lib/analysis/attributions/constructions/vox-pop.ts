import type { TokenRange } from '../../text';
import { opensQuotation } from '../grammar/clause';
import { isCapitalised, isWord, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest name, and longest "34, a nurse from Lemnos", in tokens. */
const LONGEST_NAME = 5;
const LONGEST_DESCRIPTION = 12;

/** "Ida Holm, 34, Lemnos: “I never saw it.”": a passer-by with age and place, and what they said. */
export const voxPop: Construction = {
  id: 'vox-pop',
  about: 'a name with an age, perhaps a trade or a place, a colon and a quotation',
  example: {
    text: 'Ida Holm, 34, Lemnos: “The lamps were out all night.”',
    found: ['Ida Holm, 34, Lemnos | “The lamps were out all night.”'],
  },
  lookalike: { text: 'Ida Holm, 34, Lemnos: first in the ferry race.', found: [] },
  findInText: (views) =>
    views.flatMap((view) => {
      const name = nameAndAge(view);
      if (!name) return [];
      const content = { first: name.end + 1, end: view.words.length };
      return [ruleDraft(view, name, { first: name.end, end: name.end + 1 }, [content], 'headline-rule')];
    }),
};

/** Name, age and what follows up to the colon before a quotation that the paragraph ends with. */
function nameAndAge(view: View): TokenRange | null {
  const { words, lower, quotations } = view;
  const comma = lower.indexOf(',');
  if (comma < 2 || comma > LONGEST_NAME || !words.slice(0, comma).every((word) => isCapitalised(word) || !isWord(word)))
    return null;
  if (!/^[1-9]\d$/.test(words[comma + 1] ?? '')) return null;
  const colon = lower.indexOf(':', comma);
  const isShort = colon > comma && colon <= comma + LONGEST_DESCRIPTION;
  const isQuoted = isShort && opensQuotation(view, colon + 1) && (quotations.at(-1)?.last ?? 0) >= words.length - 2;
  return isQuoted ? { first: 0, end: colon } : null;
}
