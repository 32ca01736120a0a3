import { changed, type TokenSpan } from '../draft';

import { OccupiedTokens } from '../occupied';
import { isWord, type View } from '../view';
import type { Construction } from './construction';

/** Longest ", the campaign's press secretary," between a source and its verb, in tokens. */
const LONGEST_APPOSITION = 22;

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
    const occupied = new OccupiedTokens(view, drafts);
    const isFree = ({ first, end }: TokenSpan) => occupied.isFree(first, end);
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
  const { lower, words, grammar } = view;
  const { end } = source;
  const limit = cue.first;
  if (end >= limit || limit - end > LONGEST_APPOSITION || !isFree({ ...source, first: end, end: limit })) return source;
  const gap = lower.slice(end, limit);
  const last = gap.at(-1)!;
  const namesSpeaker =
    gap[0] === ','
      ? last === ',' && grammar.determiners.has(gap[1]) && gap.some(grammar.isSpeakerNoun)
      : words.slice(end, limit).every(isWord) && (grammar.isSpeakerNoun(last) || grammar.documents.has(last));
  const isClause = gap.some((word) => grammar.auxiliaries.has(word) || grammar.prepositions.has(word));
  return namesSpeaker && (gap[0] === ',' || !isClause) ? { ...source, end: limit } : source;
}
