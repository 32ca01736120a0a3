import { changed, type Draft, type TokenSpan } from '../draft';
import { finiteVerbAt } from '../grammar/finite-verb';
import { nounPhraseEndingAt } from '../grammar/noun-phrase';
import { sentenceRange, type View } from '../view';
import { each, type Construction } from './construction';

/** Longest ", which took over the bank in 2019," between a subject and its verb, in tokens. */
const LONGEST_CLAUSE = 24;
/** Within how many tokens behind a verb a comma ends the name of who speaks. */
const INVERTED = 5;

/**
 * "The ministry, which took over the bank in 2019, | said": who speaks is the subject of the sentence, where the tagger takes the
 * last words of the relative clause, or sees nobody.
 */
export const subjectBeforeRelative: Construction = {
  id: 'subject-before-relative',
  about: 'a relative clause between commas that parts a speaker from the verb',
  example: {
    text: 'The museum, which opened in May after a fight with the city, said visitors had doubled.',
    found: ['The museum | visitors had doubled'],
  },
  lookalike: {
    text: 'The museum, the mayor said, opened too late.',
    found: ['the mayor | The museum … opened too late'],
  },
  mend: each((view, draft) => {
    const { source, cue, content } = draft;
    if (!cue || view.lower[cue.first - 1] !== ',') return draft;
    if (source && (source.end < cue.first - 1 || source.first >= cue.end)) return draft;
    // "The deck, which is old, said | Marlow, | needs planks": the verb stands before who speaks.
    if (!source && view.lower.slice(cue.end, cue.end + INVERTED).includes(',')) return draft;
    const clause = relativeBefore(view, cue);
    if (!clause || (source && source.first <= clause.comma)) return draft;
    const behind = content.filter((span) => span.first >= cue.end);
    return behind.length > 0 ? changed(draft, { source: clause.subject, content: behind }) : draft;
  }),
};

/** The subject that a sentence begins with, and the comma behind it where a relative clause goes up to the cue. */
function relativeBefore(view: View, cue: NonNullable<Draft['cue']>): { subject: TokenSpan; comma: number } | undefined {
  const { lower, grammar } = view;
  const { first } = sentenceRange(view, cue.first);
  for (let comma = cue.first - 2; comma > first && cue.first - comma <= LONGEST_CLAUSE; comma--) {
    if (view.quotationOf[comma]! >= 0) return undefined;
    if (lower[comma] !== ',' || !grammar.thingRelatives.has(lower[comma + 1])) continue;
    const subject = nounPhraseEndingAt(view, comma - 1, first);
    const isSubject = subject?.first === first && finiteVerbAt(view, first, subject.end) < 0;
    return isSubject ? { subject: { paragraph: cue.paragraph, ...subject }, comma } : undefined;
  }
  return undefined;
}
