import type { TokenSpan } from '../draft';
import { changed } from '../draft';

import { skipAdverbials } from '../grammar/adverbials';
import { endOfName } from '../grammar/end-of-name';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';

import { isCapitalised, sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';

/** "| how | experts", "the court | last week |", "Per Holm |, summing up a debate |". */
export const aroundName: Construction = {
  id: 'around-name',
  about: 'what stands before or after a speaker’s name and does not name anybody',
  example: {
    text: 'The country’s highest court last week ruled that the pipeline must be shut.',
    found: ['The country’s highest court | that the pipeline must be shut'],
  },
  lookalike: {
    text: '“We need more time,” said Jon Abara, founding director of the Lake Institute.',
    found: ['Jon Abara, founding director of the Lake Institute | “We need more time,”'],
  },
  mend: each((view, draft) => {
    const { source, cue } = draft;
    if (!source || !cue) return draft;
    const whole = { ...withOwner(view, source), end: endOfName(view, source) };
    return changed(draft, { source: trimSource(view, whole) });
  }),
};

/** "The head of the employers' | federation |": nobody is named by what stands behind whose it is alone. */
function withOwner(view: View, source: TokenSpan): TokenSpan {
  const { lower, grammar } = view;
  const mark = lower[source.first - 1];
  if (mark === undefined || !(grammar.genitive.has(mark) || POSSESSIVE_MARKS.has(mark))) return source;
  const phrase = nounPhraseEndingAt(view, source.first, sentenceRange(view, source.first).first);
  return phrase && phrase.first < source.first - 1 ? { ...source, first: phrase.first } : source;
}

/** Behind a plural. */
const POSSESSIVE_MARKS = new Set(["'", '’']);

/** The source without what stands before or after the name of the speaker: "how", "last week", ", summing up …". */
function trimSource(view: View, source: TokenSpan): TokenSpan {
  const { lower, words } = view;
  let { first, end } = source;
  first = afterTime(view, first, end);
  const isOrdinary = !isCapitalised(words[first]) || sentenceRange(view, first).first === first;
  if (end - first > 1 && isOrdinary && opensClause(view, first)) first++;
  for (let i = first + 1; i < end - 1; i++) {
    if (lower[i] !== ',') continue;
    const next = lower[i + 1]!;
    if (isParticiple(view, i + 1) || view.grammar.auxiliaries.has(next)) end = i;
  }
  const isLoose =
    view.grammar.complementizers.has(lower[end - 1]) || view.grammar.floatingQuantifiers.has(lower[end - 1]);
  if (end - first > 1 && isLoose) end--;
  if (endsWithTime(view, first, end)) end -= 2;
  end = beforeOccasion(view, first, end);
  return { ...source, first, end };
}

/** "| Earlier this month | the council", but not "last year's winner". */
function afterTime(view: View, first: number, end: number): number {
  const { lower, grammar } = view;
  if (sentenceRange(view, first).first !== first) return first;
  const next = skipAdverbials(view, first, end);
  return next < end && grammar.definiteArticles.has(lower[next]) ? next : first;
}

/** "Ada Lund | in the firm's news release": where it was said, after a name. */
function beforeOccasion({ lower, words, grammar }: View, first: number, end: number): number {
  if (
    isCapitalised(words[end - 1]) ||
    !(grammar.occasions.has(lower[end - 1]) || grammar.documents.has(lower[end - 1]))
  )
    return end;
  let at = end - 2;
  while (at > first && !grammar.locatives.has(lower[at])) at--;
  return at > first && isCapitalised(words[at - 1]) ? at : end;
}

/** "how experts", "Before the examiner": a conjunction that the tagger took for a part of the name. */
function opensClause({ lower, grammar }: View, i: number): boolean {
  const word = lower[i]!;
  return grammar.clauseBreaks.has(word) && !grammar.relatives.has(word) && !grammar.possessiveRelatives.has(word);
}

function isParticiple({ lower, words, grammar }: View, i: number): boolean {
  const word = lower[i]!;
  if (!grammar.isPresentParticiple(word) || grammar.inclusions.has(word) || isCapitalised(words[i])) return false;
  // "founding director": a title.
  return !grammar.isSpeakerNoun(lower[i + 1] ?? '');
}

/** "the court | last week", but not "a poll released | last week". */
function endsWithTime(view: View, first: number, end: number): boolean {
  const { lower, grammar } = view;
  const isTime = (i: number) => grammar.timeWords.has(lower[i]);
  return (
    end - first > 2 &&
    isTime(end - 1) &&
    isTime(end - 2) &&
    !(isTime(end - 3) || grammar.isPastForm(lower[end - 3]!) || grammar.prepositions.has(lower[end - 3]))
  );
}
