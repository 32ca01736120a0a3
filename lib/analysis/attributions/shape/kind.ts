import type { AttributionKind } from '../../contract';
import type { Draft, TokenSpan } from '../draft';
import { startsFiniteClause } from '../grammar/clause';
import { isCountedAt, opensWithNumber } from '../grammar/objects';
import { isAside, verbOfCue } from '../grammar/cue';

import { isNounUse } from '../grammar/noun-phrase';
import { endsSpeech, isWord, sentenceRange, type View } from '../view';

/** A negation counts when it stands at most this many tokens before the cue ("has not yet said"). */
const NEGATION_REACH = 2;

/**
 * Statement or belief. A statement needs a word of reporting in its cue; what somebody declined to say, or did not say,
 * is none, nor is what nobody said. An attribution without a cue is a quotation, hence a statement.
 */
export function kindOf(views: readonly View[], { source, cue, content, finding }: Draft): AttributionKind {
  if (source && isNobody(views[source.paragraph]!, source)) return 'belief';
  // The rules look for statements only.
  if (!cue || finding !== 'tagged') return 'statement';
  const view = views[cue.paragraph]!;
  const { lower } = view;
  const words = lower.slice(cue.first, cue.end);
  if (words.length > 1 && words.some((word) => view.cues.words.refusalVerbs.has(word))) return 'belief';
  if (
    words.some((word) => view.cues.words.refusalVerbs.has(word)) &&
    content[0] &&
    view.grammar.infinitiveMarkers.has(lower[content[0].first])
  )
    return 'belief';
  const head = verbOfCue(view, cue, true)?.at ?? cue.end;
  const nearby = lower.slice(Math.max(0, cue.first - NEGATION_REACH), head);
  if (nearby.some((word) => isNegation(view, word))) return 'belief';
  if (words.some((word) => view.grammar.modals.has(word) && !view.grammar.hypotheticals.has(word))) return 'belief';
  if (isDecision(views, cue, content) || isGloss(view, cue, content) || isUnquoted(views, cue, content))
    return 'belief';
  if (putsFigure(views, cue, content)) return 'statement';
  const isSaid =
    isSpoken(view, cue, content) || (!words.some((word) => view.grammar.be.has(word)) && isQuotedWhole(views, content));
  if (source && isSaid) return 'statement';
  if (isUnreportedPassive(view, cue)) return 'belief';
  if (view.grammar.putsIt.test(words.join(' '))) return 'statement';
  const isForm = (part: string) => view.cues.statementForms.has(part);
  const reports = (word: string, i: number) =>
    (word.includes('-') ? word.split('-').some(isForm) : isForm(word)) &&
    !isOtherNoun(view, cue, cue.first + i, source);
  return words.some(reports) ? 'statement' : 'belief';
}

/** "No official said …". */
function isNobody({ lower, grammar }: View, { first }: TokenSpan): boolean {
  return grammar.nobody.has(lower[first]);
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
  if (!found || !first || !view.cues.words.decisionVerbs.has(found.verb.form.lemma)) return false;
  // "agreed to | a truce".
  if (cue.end - 1 > found.at && view.grammar.infinitiveMarkers.has(view.lower[cue.end - 1])) return true;
  if (first.first !== cue.end) return false;
  const { lower, quotationOf } = views[first.paragraph]!;
  if (quotationOf[first.first]! >= 0 || view.grammar.complementizers.has(lower[first.first])) return false;
  return view.grammar.infinitiveMarkers.has(lower[first.first]);
}

/** "“Wait here,” he said, | referring to the crew |": what the words meant. */
function isGloss(view: View, cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  // The words before it are not what they meant.
  if (content.some(({ first }) => first < cue.first)) return false;
  return isAside(view, cue) && view.grammar.glossVerbs.has(verbOfCue(view, cue)?.verb.form.lemma);
}

/** "snapped a picture", "reads novels": a verb that says something in a quotation or a question only. */
function isUnquoted(views: readonly View[], cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  const view = views[cue.paragraph]!;
  const found = verbOfCue(view, cue);
  const [only, ...more] = content;
  if (!found || !only || more.length > 0 || only.first < found.at || found.at !== cue.end - 1) return false;
  const { frames } = found.verb;
  if (frames.size !== 1 || !frames.has('quote') || only.first !== cue.end) return false;
  const { lower, quotationOf } = views[only.paragraph]!;
  const isQuoted = quotationOf.subarray(only.first, only.end).some((number) => number >= 0);
  const first = lower[only.first]!;
  return (
    !isQuoted &&
    !view.grammar.introducers.has(first) &&
    !view.grammar.whetherWords.has(first) &&
    !view.grammar.conditions.has(first)
  );
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
function isOtherNoun({ lower, grammar, cues }: View, cue: TokenSpan, at: number, source: TokenSpan | null): boolean {
  const word = lower[at]!;
  if (!grammar.alsoNouns.has(word) || cues.words.reportNouns.has(word)) return false;
  const before = lower[at - 1] ?? '';
  if (grammar.infinitiveMarkers.has(before) || grammar.complementizers.has(lower[cue.end])) return false;
  if (isNounUse({ grammar, lower }, at)) return true;
  if (at === cue.first) return source === null;
  return !grammar.auxiliaries.has(before) && !grammar.isAdverb(before) && !grammar.additives.has(before);
}

/** "it was suggested | that …" */
function takesClause(view: View, from: number, limit: number): boolean {
  return view.grammar.complementizers.has(view.lower[from]) || startsFiniteClause(view, from, limit);
}

/** "was admitted", "is observed": done to somebody, where nobody is said to report it. */
function isUnreportedPassive(view: View, cue: TokenSpan): boolean {
  const found = verbOfCue(view, cue);
  if (
    !found?.verb.form.participle ||
    view.grammar.agentMarkers.has(view.lower[cue.end - 1]) ||
    view.grammar.agentMarkers.has(view.lower[cue.end])
  )
    return false;
  if (!view.lower.slice(cue.first, found.at).some((word) => view.grammar.be.has(word))) return false;
  const { end } = sentenceRange(view, cue.first);
  return !view.cues.words.passiveReports.has(found.verb.form.lemma) && !takesClause(view, cue.end, end);
}

/** "not", "never", and what ends in "n't" or, cut in two by the tokens, "n" and "'t". */
export function isNegation(view: View, word: string): boolean {
  return view.cues.words.negations.has(word) || view.grammar.isContractedNegation(word);
}

/** "put the toll at 12", "gave a figure of 12", "counted 12". */
function putsFigure(views: readonly View[], cue: TokenSpan, content: readonly TokenSpan[]): boolean {
  const view = views[cue.paragraph]!;
  const first = content[0];
  if (!first) return false;
  const [, noun = '', of] = view.lower.slice(first.first, first.end);
  const gives =
    view.grammar.gives.test(view.lower[cue.end - 1]!) &&
    view.grammar.counts.has(noun) &&
    view.grammar.genitives.has(of ?? '');
  const frames = verbOfCue(view, cue)?.verb.frames;
  const counts = frames?.has('count') && opensWithNumber(view, first.first, first.end);
  return gives || counts || (!!frames?.has('figure') && isCountedAt(view, first.first, first.end));
}
