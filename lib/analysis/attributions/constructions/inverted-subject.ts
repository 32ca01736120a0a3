import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { agrees } from '../grammar/agreement';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords, startsClause } from '../grammar/clause';
import { contentBefore } from '../grammar/content-before';
import { finiteVerbAt } from '../grammar/finite-verb';
import { placeOf } from '../grammar/place-of';
import { subjectAfter } from '../grammar/subject-after';

import { endsSpeech, isQuoteMark, sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';
import { isActive } from './speaking-clause';

/** "…, said the ministry": a verb right after a comma or a quotation, and its subject after it. */
export const invertedSubject: Construction = {
  id: 'inverted-subject',
  about: 'what was said, then the verb, then who said it',
  example: { text: 'The talks have failed, say diplomats.', found: ['diplomats | The talks have failed'] },
  lookalike: {
    text: 'Lemnos courts, however, have declared most of the tolls legal.',
    found: ['Lemnos courts | most of the tolls legal'],
  },
  findAtVerb(reporting) {
    if (!isActive(reporting)) return null;
    const { view, verb, group } = reporting;
    const { range, finite } = group;
    const { first, end } = range;
    const { lower } = view;
    const { form } = verb;
    const isQuoting = endsSpeech(view, first - 1);
    const speaks = verb.frames.has('clause') || (verb.frames.has('quote') && isQuoting);
    // "The courts, however, have declared the sales legal": no inversion.
    if (!(form.past || form.third || form.base) || !speaks || (finite && !isQuoting)) return null;
    if (lower[first - 1] !== ',' && !isQuoteMark(view, first - 1)) return null;
    const sentence = sentenceRange(view, first);
    const limit = endOfWords(view, sentence);
    const subject = subjectAfter(view, end, limit);
    const content = contentBefore(view, first - 1, sentence);
    if (!subject || !content || !(isQuoting || canSpeak(view, subject))) return null;
    if (!isQuoting && !agrees(view, verb, reporting.at, group, subject)) return null;
    const isOpen = view.quotationOf[content.end - 1]! < 0 && view.grammar.auxiliaries.has(lower[content.end - 1]);
    if (isOpen) return openHalf(view, subject, range, content);
    // "Late last week, the agency, | confirmed | Varne had paid": no clause stands before.
    const isPlain = view.quotationOf[content.first]! < 0 && view.quotationOf[content.end - 1]! < 0;
    if (isPlain && finiteVerbAt(view, content.first, content.end) < 0)
      return interrupted(view, subject, range, content);
    const isClause = view.quotationOf[content.first]! >= 0 || startsClause(view, content.first, content.end);
    return isClause ? ruleDraft(view, subject, range, [content]) : interrupted(view, subject, range, content);
  },
};

/** "The talks, | say diplomats |, have failed": a subject whose verb stands behind who says it. */
function interrupted(view: View, subject: TokenRange, range: TokenRange, content: TokenRange): Draft | null {
  const { lower, grammar } = view;
  const comma = placeOf(lower, ',', subject.first, Math.min(view.words.length, subject.end + 1));
  const verb = lower[comma + 1] ?? '';
  const goesOn =
    comma > 0 && (grammar.auxiliaries.has(verb) || grammar.irregularPast.has(verb) || grammar.isThirdPerson(verb));
  if (!goesOn || grammar.prepositions.has(lower[content.first])) return null;
  const rest = { first: comma + 1, end: contentEnd(view, comma + 1) };
  return { ...ruleDraft(view, { ...subject, end: comma }, range, [content, rest]), replaces: true };
}

/** "The fare is, | says Marlow, | too high for most": a first half that waits for its other one, so the name ends at the comma. */
function openHalf(view: View, subject: TokenRange, range: TokenRange, content: TokenRange): Draft | null {
  const comma = placeOf(view.lower, ',', subject.first, Math.min(view.words.length, subject.end + 1));
  if (comma < 0) return null;
  const rest = { first: comma + 1, end: contentEnd(view, comma + 1) };
  return { ...ruleDraft(view, { ...subject, end: comma }, range, [content, rest]), replaces: true };
}
