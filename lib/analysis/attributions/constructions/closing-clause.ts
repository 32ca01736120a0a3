import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { addresseeEnd } from '../grammar/addressee';
import { skipAdverbials } from '../grammar/adverbials';
import { contentEnd, endOfWords, startsCircumstance, startsClause } from '../grammar/clause';
import { contentBefore, SHORTEST_CONTENT } from '../grammar/content-before';
import type { ReportingVerb } from '../grammar/reporting-verb';
import { afterDescription, withOccasion } from '../grammar/verb-group';
import type { Frame } from '../lexicon';
import { sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';
import { speakingClause } from './speaking-clause';

/** A mark after which a sentence begins anew. */
const CLAUSE_MARKS = new Set([';']);

/** "…, the ministry said": subject and verb after a comma or a quotation, with nothing but adverbials after them. */
export const closingClause: Construction = {
  id: 'closing-clause',
  about: 'what was said, then who said it and the verb, at the end of the sentence or in its middle',
  example: {
    text: 'Heavy fighting broke out near the airport, residents and a security official told AFP.',
    found: ['residents and a security official | Heavy fighting broke out near the airport'],
  },
  lookalike: {
    text: 'While the harbour still lags behind, Marlow said he is proud of the yard.',
    found: ['Marlow | he is proud of the yard'],
  },
  findAtVerb(reporting) {
    const clause = speakingClause(reporting);
    if (!clause || (!clause.isQuoting && clause.complement)) return null;
    return closing(reporting, clause.subject);
  },
};

function closing({ view, verb, group: { range } }: ReportingVerb, subject: TokenRange): Draft | null {
  const { frames } = verb;
  if (!['clause', 'complementizer', 'quote', 'addressee'].some((frame) => frames.has(frame as Frame))) return null;
  const sentence = sentenceRange(view, range.first);
  const limit = endOfWords(view, sentence);
  const addressed = frames.has('addressee') ? addresseeEnd(view, range.end, limit) : range.end;
  const occasion = withOccasion(view, addressed, limit);
  const after = skipAdverbials(view, afterDescription(view, occasion, limit), limit);
  const content = contentBefore(view, subject.first - 1, sentence) ?? openingWord(view, subject.first - 1, sentence);
  if (!content) return null;
  const stops = after < limit && CLAUSE_MARKS.has(view.lower[after]!);
  const isComma = after < limit && view.lower[after] === ',';
  const goesOn = after < limit && !stops && !isComma;
  if (goesOn && !(isStatement(view, content) && startsOccasion(view, after, limit))) return null;
  const rest = isComma ? interruptedRest(view, content, after + 1) : null;
  if (!rest && content.end - content.first < SHORTEST_CONTENT) return null;
  return ruleDraft(view, subject, { first: range.first, end: occasion }, rest ? [content, rest] : [content]);
}

/** "Recently, he said, the fee has risen": one word before the comma, where a clause follows the report. */
function openingWord(view: View, comma: number, sentence: TokenRange): TokenRange | null {
  return view.lower[comma] === ',' && comma - 1 === sentence.first ? { first: sentence.first, end: comma } : null;
}

/** A quotation, or a clause of its own. */
function isStatement(view: View, { first, end }: TokenRange): boolean {
  return view.quotationOf[end - 1]! >= 0 || startsClause(view, first, end);
}

/** "he said | while visiting the fair", "… | in a talk with the mayor": when or where, to the end, with no content in it. */
function startsOccasion(view: View, at: number, limit: number): boolean {
  if (!view.grammar.occasionPrepositions.has(view.lower[at]) && !startsCircumstance(view, at)) return false;
  for (let i = at; i < limit; i++) if (view.quotationOf[i]! >= 0) return false;
  return true;
}

/** "The drug, the study found, halves the risk": the clause goes on where what comes before is none yet. */
function interruptedRest(view: View, before: TokenRange, first: number): TokenRange | null {
  const { lower, grammar } = view;
  // "Unless the fee falls, he said, …": a clause that waits for its main one.
  const waits = grammar.openingConjunctions.has(lower[before.first]) || grammar.exceptions.has(lower[before.first]);
  if (view.quotationOf[before.first]! >= 0 || (startsClause(view, before.first, before.end) && !waits)) return null;
  if (grammar.contrasts.has(lower[first]) || grammar.clauseBreaks.has(lower[first])) return null;
  return { first, end: contentEnd(view, first) };
}
