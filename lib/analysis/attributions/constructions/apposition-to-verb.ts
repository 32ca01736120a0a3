import { changed, type TokenSpan } from '../draft';

import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, occupiedTokens, sentenceRange, type View } from '../view';
import type { Construction } from './construction';

/** Longest ", the campaign's press secretary," between a source and its verb, in tokens. */
const LONGEST_APPOSITION = 22;
/** Most nouns between a source cut short and its verb. */
const MOST_NOUNS = 3;

/** "Ida Varn |, the union's press secretary, | noted": all that names the speaker, up to the verb. */
export const appositionToVerb: Construction = {
  id: 'apposition-to-verb',
  about: 'an apposition, or the last nouns of a name, between a speaker and the verb',
  example: {
    text: 'Ida Varn, the union’s press secretary, noted that the talks had stalled.',
    found: ['Ida Varn, the union’s press secretary, | that the talks had stalled'],
  },
  lookalike: {
    text: 'Ida Varn left, and the union noted that the talks had stalled.',
    found: ['the union | that the talks had stalled'],
  },
  mend(view, drafts) {
    const occupied = occupiedTokens(view, drafts);
    const isFree = ({ first, end }: TokenSpan) => !occupied.subarray(first, end).includes(1);
    return (draft) => {
      const { source, cue } = draft;
      return source && cue ? changed(draft, { source: completeSource(view, source, cue, isFree) }) : draft;
    };
  },
};

/** The source with what goes on naming the speaker up to the verb: an apposition between commas, or the nouns of a name cut short. */
function completeSource(
  view: View,
  source: TokenSpan,
  cue: TokenSpan,
  isFree: (span: TokenSpan) => boolean,
): TokenSpan {
  const { lower, words, quotationOf } = view;
  const { end } = source;
  const limit = cue.first;
  if (end >= limit || limit - end > LONGEST_APPOSITION || sentenceRange(view, end).end <= limit) return source;
  if (!isFree({ ...source, first: end, end: limit })) return source;
  const gap = lower.slice(end, limit);
  if (gap.some((word, k) => view.grammar.auxiliaries.has(word) || quotationOf[end + k]! >= 0)) return source;
  const whole = { ...source, end: limit };
  if (gap[0] === ',') {
    const isApposition =
      gap.length > 2 &&
      gap.at(-1) === ',' &&
      view.grammar.determiners.has(gap[1]) &&
      gap.slice(1).some(view.grammar.isSpeakerNoun);
    return isApposition && !gap.some((_, k) => startsVerb(view, end + k)) ? whole : source;
  }
  const areNouns =
    gap.length <= MOST_NOUNS &&
    gap.every(
      (word, k) =>
        isWord(words[end + k]) &&
        !view.grammar.prepositions.has(word) &&
        !view.grammar.isAdverb(word) &&
        !view.grammar.clauseBreaks.has(word),
    ) &&
    (view.grammar.isSpeakerNoun(gap.at(-1)!) || view.grammar.documents.has(gap.at(-1)));
  return areNouns ? whole : source;
}

function startsVerb({ lower, words, cues }: View, i: number): boolean {
  const verb = cueVerbAt(cues, lower, i);
  return !!verb && !isCapitalised(words[i]) && (verb.form.past || verb.form.ing);
}
