import type { TokenRange } from '../../text';
import { changed, type Draft, type TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
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
  about: 'a relative clause that parts a speaker from the verb',
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
    if (!cue) return draft;
    if (view.lower[cue.first - 1] !== ',') return changed(draft, { source: source && withHead(view, source, cue) });
    if (source && (source.end < cue.first - 1 || source.first >= cue.end)) return draft;
    // "The deck, which is old, said | Marlow, | needs planks": the verb stands before who speaks.
    if (!source && view.lower.slice(cue.end, cue.end + INVERTED).includes(',')) return draft;
    const clause = relativeBefore(view, cue);
    if (!clause || (source && source.first <= clause.comma)) return draft;
    const behind = content.filter((span) => span.first >= cue.end);
    return behind.length > 0 ? changed(draft, { source: clause.subject, content: behind }) : draft;
  }),
};

/** "A school that banned phones in | May | says": the clause tells which school it is, and all of it names who speaks. */
function withHead(view: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const { lower, grammar } = view;
  const { first } = sentenceRange(view, cue.first);
  const isPronoun = source.end - source.first === 1 && grammar.pronouns.has(lower[source.first]);
  if (source.end !== cue.first || source.first <= first || isPronoun) return source;
  for (let at = source.first - 1; at > first && cue.first - at <= LONGEST_CLAUSE; at--) {
    if (view.quotationOf[at]! >= 0 || lower[at] === ',') return source;
    const isRelative = grammar.complementizers.has(lower[at]) || grammar.personalRelatives.has(lower[at]);
    if (!isRelative) continue;
    const head = nounPhraseEndingAt(view, at - 1, first);
    const isSubject = head?.first === first && mayBeSubject(view, head) && finiteVerbAt(view, first, at) < 0;
    return isSubject && hasVerb(view, at + 1, source.first) ? { ...source, first } : source;
  }
  return source;
}

/** "that | banned phones in |": right behind "that" a past form is a verb, whatever else it may be behind an article. */
const hasVerb = (view: View, from: number, end: number) =>
  finiteVerbAt(view, from, end) >= 0 || (from < end && view.grammar.isPastForm(view.lower[from]!));

/** Who can speak, or with an article whoever it is: "a secondary school". */
const mayBeSubject = (view: View, head: TokenRange) =>
  view.grammar.determiners.has(view.lower[head.first]) || canSpeak(view, head);

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
