import type { TokenRange } from '../../text';
import { startsClause, startsFiniteClause } from '../grammar/clause';

import { isCapitalised, isWord, type View } from '../view';
import type { Construction } from './construction';
import { labelledIn, turnsOf, type Labelled } from './labelled';
import { ruleDraft } from './rule-draft';

/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 24;

/** "Mayor: Bridge will reopen", and a post: "Lifeline (@lifeline): “Our clinic was hit”". */
export const headlineLabel: Construction = {
  id: 'headline-label',
  about: 'a headline or a post that begins with who says it and a colon',
  example: {
    text: 'Moran to council: Mend the lamps or resign\n\nMayor Ilja Moran was back on the pier on Tuesday.',
    found: ['Moran | Mend the lamps or resign'],
  },
  lookalike: { text: 'Holm: a life in politics\nPer Holm was born in Lemnos in 1950.', found: [] },
  findInText(views) {
    const labelled = labelledIn(views);
    if (labelled.length === 0) return [];
    const { turns } = turnsOf(labelled);
    const speakers = namesIn(views, labelled);
    return labelled.flatMap((one) => {
      const { view, label, colon, name } = one;
      const content = { first: colon + 1, end: view.words.length };
      const isClaim = (isHeadline(view, content) && speakers.has(name)) || isPost(view, label, content);
      if (turns.has(one) || !isClaim) return [];
      return [ruleDraft(view, label, { first: colon, end: colon + 1 }, [content], 'headline-rule')];
    });
  },
};

/** A line that makes a claim after the colon; without a full stop, unless it is the first. */
function isHeadline(view: View, { first, end }: TokenRange): boolean {
  const { words, lower, paragraph } = view;
  const isFirst = paragraph.index === 0 && paragraph.sentences.length === 1;
  if (end > LONGEST_HEADLINE || lower[end - 1] === '?') return false;
  if (lower[end - 1] === '.' && !isFirst) return false;
  if (!isWord(words[first])) return view.quotationOf[first]! >= 0;
  if (view.grammar.mannerConjunctions.has(lower[first])) return false;
  // "A life in politics" is a heading; further down, a list of names and what belongs to them looks the same.
  return paragraph.index > 0 || view.grammar.indefiniteArticles.has(lower[first])
    ? startsFiniteClause(view, first, end)
    : startsClause(view, first, end);
}

/** A social post: a handle before the colon, a quotation after it. */
function isPost({ words, quotationOf }: View, label: TokenRange, content: TokenRange): boolean {
  const hasHandle = words.slice(label.first, label.end).some((word) => word.startsWith('@'));
  return hasHandle && quotationOf[content.first]! >= 0;
}

/** The labels that can speak: a noun of the list in them, or named within some sentence of the text as well. */
function namesIn(views: readonly View[], labelled: readonly Labelled[]): ReadonlySet<string> {
  const wanted = new Set(labelled.map(({ view, label }) => view.lower[label.end - 1]!));
  const seen = new Set<string>();
  for (const { lower, words } of views) {
    for (let i = 1; i < lower.length; i++)
      if (wanted.has(lower[i]!) && isCapitalised(words[i]) && lower[i + 1] !== ':') seen.add(lower[i]!);
  }
  return new Set(
    labelled
      .filter(({ view, label }) => {
        const head = view.lower[label.end - 1]!;
        return seen.has(head) || view.grammar.speakerNouns.has(head);
      })
      .map(({ name }) => name),
  );
}
