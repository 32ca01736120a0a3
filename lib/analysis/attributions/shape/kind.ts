import type { AttributionKind } from '../../contract';
import type { Draft, TokenSpan } from '../draft';
import { startsFiniteClause } from '../grammar/clause';
import { isCountedAt } from '../grammar/objects';
import { verbOfCue } from '../grammar/cue';
import { DECISION_VERBS, isStatementWord, NEGATIONS, PASSIVE_REPORTS, REFUSAL_VERBS, REPORT_NOUNS } from '../lexicon';
import { ALSO_NOUNS, AUXILIARIES, BE, COUNTS, isAdverb, MODALS, NOBODY } from '../grammar/words';
import { isNounUse } from '../grammar/noun-phrase';
import { endsSpeech, isWord, sentenceRange, type View } from '../view';

/** A negation counts when it stands at most this many tokens before the cue ("has not yet said"). */
const NEGATION_REACH = 2;

/**
 * Statement or belief. A statement needs a word of reporting in its cue; what somebody declined to say, or did not say,
 * is none, nor is what nobody said. An attribution without a cue is a quotation, hence a statement.
 */
export function kindOf(views: readonly View[], { source, cue, content, finding }: Draft): AttributionKind {
  if (source && NOBODY.has(views[source.paragraph]!.lower[source.first]!)) return 'belief';
  // The rules look for statements only.
  if (!cue || finding !== 'tagged') return 'statement';
  const { lower } = views[cue.paragraph]!;
  const words = lower.slice(cue.first, cue.end);
  if (words.length > 1 && words.some((word) => REFUSAL_VERBS.has(word))) return 'belief';
  if (words.some((word) => REFUSAL_VERBS.has(word)) && content[0] && lower[content[0].first] === 'to') return 'belief';
  const head = verbOfCue(views[cue.paragraph]!, cue, true)?.at ?? cue.end;
  const nearby = lower.slice(Math.max(0, cue.first - NEGATION_REACH), head);
  if (nearby.some(isNegation)) return 'belief';
  if (words.some((word) => MODALS.has(word) && word !== 'would' && word !== "'d")) return 'belief';
  if (isDecision(views, cue, content)) return 'belief';
  if (putsFigure(views, cue, content)) return 'statement';
  const view = views[cue.paragraph]!;
  const isSaid = isSpoken(view, cue, content) || (!words.some((word) => BE.has(word)) && isQuotedWhole(views, content));
  if (source && isSaid) return 'statement';
  if (isUnreportedPassive(view, cue)) return 'belief';
  if (/\bput(?:s|ting)? it\b/.test(words.join(' '))) return 'statement';
  const reports = (word: string, i: number) =>
    word.split('-').some(isStatementWord) && !isOtherNoun(view, cue, cue.first + i, source);
  return words.some(reports) ? 'statement' : 'belief';
}

/** "“We will wait,” the mayor chimed in": a quotation that closes with a mark before its cue is said, by whatever verb. */
function isSpoken(view: View, cue: TokenSpan, [only]: readonly TokenSpan[]): boolean {
  if (!only || only.paragraph !== cue.paragraph || only.end > cue.first) return false;
  const quotation = view.quotations[view.quotationOf[only.first]!];
  return quotation?.first === only.first && quotation.last === only.end - 1 && endsSpeech(view, only.end - 1);
}

/** "agreed to pay", "decided to wait": what somebody does, and does not say. */
function isDecision(views: readonly View[], cue: TokenSpan, [first]: readonly TokenSpan[]): boolean {
  const view = views[cue.paragraph]!;
  const found = verbOfCue(view, cue);
  if (!found || !first || first.first !== cue.end || !DECISION_VERBS.has(found.verb.form.lemma)) return false;
  const { lower, quotationOf } = views[first.paragraph]!;
  if (quotationOf[first.first]! >= 0 || lower[first.first] === 'that') return false;
  return lower[first.first] === 'to';
}

/** Words of a quotation that is more than a name or a term. */
const SHORTEST_SPEECH = 5;

/** "remembered “walking the whole way home”": a quotation of some length, whatever the verb. */
function isQuotedWhole(views: readonly View[], [only, ...more]: readonly TokenSpan[]): boolean {
  if (!only || more.length > 0) return false;
  const { quotations, quotationOf, words } = views[only.paragraph]!;
  const quotation = quotations[quotationOf[only.first]!];
  if (quotation?.first !== only.first || quotation.last !== only.end - 1) return false;
  return words.slice(only.first, only.end).filter(isWord).length >= SHORTEST_SPEECH;
}

/** "questions about", "raises questions", "a show": a form of a reporting verb as a noun that names no report. */
function isOtherNoun({ lower }: View, cue: TokenSpan, at: number, source: TokenSpan | null): boolean {
  const word = lower[at]!;
  if (!ALSO_NOUNS.has(word) || REPORT_NOUNS.has(word)) return false;
  const before = lower[at - 1] ?? '';
  if (before === 'to' || lower[cue.end] === 'that') return false;
  if (isNounUse(lower, at)) return true;
  if (at === cue.first) return source === null;
  return !AUXILIARIES.has(before) && !isAdverb(before) && before !== 'and';
}

/** "it was suggested | that …" */
function takesClause(view: View, from: number, limit: number): boolean {
  return view.lower[from] === 'that' || startsFiniteClause(view, from, limit);
}

/** "was admitted", "is observed": done to somebody, where nobody is said to report it. */
function isUnreportedPassive(view: View, cue: TokenSpan): boolean {
  const found = verbOfCue(view, cue);
  if (!found?.verb.form.participle || view.lower[cue.end - 1] === 'by' || view.lower[cue.end] === 'by') return false;
  if (!view.lower.slice(cue.first, found.at).some((word) => BE.has(word))) return false;
  const { end } = sentenceRange(view, cue.first);
  return !PASSIVE_REPORTS.has(found.verb.form.lemma) && !takesClause(view, cue.end, end);
}

/** "not", "never", and what ends in "n't" or, cut in two by the tokens, "n" and "'t". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** "put the toll at 12", "gave a figure of 12". */
function putsFigure(views: readonly View[], cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  const view = views[cue.paragraph]!;
  const first = content[0];
  if (!first) return false;
  const [, noun = '', of] = view.lower.slice(first.first, first.end);
  const gives = /^g[ai]ve/.test(view.lower[cue.end - 1]!) && COUNTS.has(noun) && of === 'of';
  return gives || (!!verbOfCue(view, cue)?.verb.frames.has('figure') && isCountedAt(view, first.first, first.end));
}
