import { changed, type Draft, type TokenSpan } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { contentEnd, opensQuotation, startsCircumstance, startsFiniteClause } from '../grammar/clause';
import { contentBefore } from '../grammar/content-before';
import { finiteVerbAt } from '../grammar/finite-verb';

import { OccupiedTokens } from '../occupied';
import { sentenceRange, type View } from '../view';
import type { Construction } from './construction';

/** A first half such as "The bridge" before ", the mayor said, will open": longer ones are clauses of their own, in tokens. */
const LONGEST_HALF = 16;

/**
 * The other half of a report that source and cue interrupt: a quotation that goes on after them ("“…,” Ali said, “…”"), the
 * verb of a clause whose subject stands before them ("The bridge, Ali said, will open"), or that subject. After the comma, a
 * quotation is content in 109 of 110 cases of the corpus's training part, an auxiliary in 66 of 70.
 */
export const interruptedClause: Construction = {
  id: 'interrupted-clause',
  about: 'a clause or quotation that goes on after the speaker and the verb between two commas',
  example: { text: 'The drug, Abara stressed on Tuesday, is not a cure.', found: ['Abara | The drug … is not a cure'] },
  lookalike: {
    text: '“It was a sad day for the valley,” said council president Per Holm, summing up a debate that went on past midnight.',
    found: ['council president Per Holm | “It was a sad day for the valley,”'],
  },
  mend(view, drafts) {
    // "Two clerks were dismissed, the bank said, in what …": a cue that nothing is the content of holds no words.
    const filled = drafts.filter(({ content }) => content.length > 0);
    const occupied = new OccupiedTokens(view, filled);
    const isFree = ({ first, end }: TokenSpan) => end > first && occupied.isFree(first, end);
    return (given) => {
      const draft = changed(given, {
        content: given.content.map((span) => withPreposition(view, afterAdverb(view, given, span))),
      });
      const halves = [restAfter(view, draft), subjectOf(view, draft)].filter((half) => half !== null).filter(isFree);
      if (halves.length === 0 && draft.content.length < 2) return draft;
      for (const { first, end } of halves) occupied.take(first, end);
      return changed(draft, { content: [...draft.content, ...halves].sort((a, b) => a.first - b.first) });
    };
  },
};

/** "The mayor, according to his office, …": what stands before the cue. */
function lacksVerb(view: View, { cue, content: [only] }: Draft): boolean {
  if (!view.grammar.accordingWords.has(view.lower[cue!.first])) return false;
  return only!.end - only!.first <= LONGEST_HALF && !startsFiniteClause(view, only!.first, only!.end);
}

/** "Marlow insisted later, had never been safe": starts after the adverb that belongs to the cue. */
function afterAdverb({ lower, grammar }: View, { cue }: Draft, span: TokenSpan): TokenSpan {
  const isLoose = cue?.end === span.first && grammar.isAdverb(lower[span.first]!) && lower[span.first + 1] === ',';
  return isLoose ? { ...span, first: span.first + 2 } : span;
}

/** "…, the mayor said, | in what the police called an accident". */
function withPreposition({ lower, grammar }: View, span: TokenSpan): TokenSpan {
  const before = span.first - 1;
  const isObject = grammar.freeRelatives.has(lower[span.first]) && grammar.prepositions.has(lower[before]);
  return isObject && lower[before - 1] === ',' ? { ...span, first: before } : span;
}

/** What follows the comma after source and cue, where the content so far stands before them. */
function restAfter(view: View, draft: Draft): TokenSpan | null {
  const { source, cue, content } = draft;
  if (!source || !cue || content.length === 0) return null;
  // "the senator said then, …"
  const end = skipAdverbials(view, Math.max(source.end, cue.end), sentenceRange(view, cue.first).end);
  const before = content.every((span) => span.end <= Math.min(source.first, cue.first));
  if (!before || view.lower[end] !== ',' || view.sentenceOf[end + 1] !== view.sentenceOf[cue.first]) return null;
  const { paragraph } = cue;
  const isQuoted = view.quotationOf[content.at(-1)!.end - 1]! >= 0;
  const first =
    isQuoted && view.grammar.isPresentParticiple(view.lower[end + 1] ?? '') ? afterAside(view, end + 1) : end + 1;
  if (opensQuotation(view, first)) {
    return { paragraph, first, end: view.quotations[view.quotationOf[first]!]!.last + 1 };
  }
  // "At this rate, Ali said, there will be …": a phrase, and the clause after it.
  const [only] = content;
  const limit = sentenceRange(view, end + 1).end;
  const isPhrase =
    view.grammar.prepositions.has(view.lower[only!.first]) && !startsFiniteClause(view, only!.first + 1, only!.end);
  if (isPhrase && !isQuoted && startsFiniteClause(view, first, limit))
    return { paragraph, first, end: contentEnd(view, first) };
  const goesOn =
    view.grammar.auxiliaries.has(view.lower[first] ?? '') ||
    (lacksVerb(view, draft) && isVerb(view, first)) ||
    (isSubject(view, only!) && isPast(view, first));
  if (isQuoted || !goesOn) return null;
  return { paragraph, first, end: contentEnd(view, first) };
}

/** "| The trouble |, Holm writes, began in May": a phrase that waits for its verb. */
function isSubject(view: View, { first, end }: TokenSpan): boolean {
  if (end - first > LONGEST_HALF || view.grammar.prepositions.has(view.lower[first])) return false;
  return finiteVerbAt(view, first, end) < 0;
}

/** "began", "nailed the story", and no participle: "based on". */
function isPast({ lower, grammar }: View, i: number): boolean {
  const isFull = grammar.isPastForm(lower[i]!) && !grammar.prepositions.has(lower[i + 1] ?? '');
  return isFull || grammar.irregularPast.has(lower[i]);
}

/** A word that can be a full verb in the past, or in the third person. */
function isVerb({ lower, grammar }: View, i: number): boolean {
  return grammar.irregularPast.has(lower[i]) || grammar.isPastForm(lower[i]!) || grammar.isThirdPerson(lower[i]!);
}

/** "“…,” he said, referring to the fee, “…”": where the quotation goes on. */
function afterAside(view: View, participle: number): number {
  const { end } = sentenceRange(view, participle);
  for (let i = participle + 1; i < end - 1; i++) if (view.lower[i] === ',' && opensQuotation(view, i + 1)) return i + 1;
  return participle;
}

/** What the sentence begins with, where the content so far starts right after ", Ali said,": a subject, or a clause. */
function subjectOf(view: View, { source, cue, content }: Draft): TokenSpan | null {
  const [only] = content;
  if (!source || !cue || !only || content.length > 1 || view.grammar.personalRelatives.has(view.lower[source.first]))
    return null;
  const start = Math.min(source.first, cue.first);
  const isColon = view.lower[only.first - 1] === ':';
  if (only.first < Math.max(source.end, cue.end) || !(isColon || view.lower[only.first - 1] === ',')) return null;
  const before = contentBefore(view, start - 1, sentenceRange(view, start));
  // "The border is open and, according to the treaty, …": another clause.
  if (!before || view.grammar.joiners.has(view.lower[before.end - 1])) return null;
  const { first, end } = before;
  const isHalf = view.grammar.auxiliaries.has(view.lower[only.first]) && end - first <= LONGEST_HALF;
  const isOpen = view.grammar.infinitiveMarkers.has(view.lower[only.first]) && finiteVerbAt(view, first + 1, end) >= 0;
  const isClause = !startsCircumstance(view, first) && (isOpen || startsFiniteClause(view, first, end));
  const isCondition = view.grammar.conditions.has(view.lower[first]);
  const isLead = isColon && (startsCircumstance(view, first) || view.grammar.isPresentParticiple(view.lower[first]!));
  return !isLead && (isHalf || isClause || (isCondition && !isColon)) ? { paragraph: cue.paragraph, first, end } : null;
}
