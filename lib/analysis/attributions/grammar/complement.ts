import type { TokenRange } from '../../text';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { afterAddressee, LONGEST_ADDRESSEE } from './addressee';
import { skipAdverbials } from './adverbials';
import { contentEnd, endOfWords, opensQuotation, startsClause, startsFiniteClause } from './clause';
import { placeOf } from './place-of';
import { isCountedAt, isLabelled, isObjectStart, objectEnd } from './objects';
import { afterDescription, withOccasion } from './verb-group';

/** What follows a reporting verb: how far the cue goes, and the content. */
export interface Complement {
  readonly cueEnd: number;
  readonly content: TokenRange;
  /** The content is no clause and no quotation, but an object: "condemned the raid". */
  readonly isObject: boolean;
}

/** Longest ", in a rare interview,", in tokens. */
const LONGEST_PARENTHESIS = 20;

/**
 * The content after a verb group that ends at `end`, by the verb's frames; null if nothing fits.
 * @param bareClause whether a clause without "that" will do for a verb that else needs one ("data showed prices rose")
 */
export function complementAfter(view: View, verb: CueVerb, end: number, bareClause = false): Complement | null {
  const { lower } = view;
  const { frames, form } = verb;
  const limit = endOfWords(view, sentenceRange(view, end - 1));
  if (end >= limit) return null;
  const speaks = frames.has('clause') || frames.has('complementizer');
  const occasion = withOccasion(view, end, limit);
  let next = skipAdverbials(view, afterDescription(view, occasion, limit), limit);
  const comma = lower[next] === ',' || lower[next] === ':' ? 1 : 0;
  if ((speaks || frames.has('quote')) && opensQuotation(view, next + comma))
    return clauseFrom(view, occasion, next + comma);
  if (frames.has('addressee')) {
    const addressed = afterAddressee(view, end, limit);
    if (addressed) return clauseFrom(view, addressed.cueEnd, addressed.content);
  }
  if (speaks && lower[next] === ',') next = afterParenthesis(view, next, limit);
  if (speaks && view.grammar.complementizers.has(lower[next]) && next + 1 < limit && !isRelative(view, verb, next))
    return clauseFrom(view, occasion, next);
  if (
    speaks &&
    (view.grammar.mannerConjunctions.has(lower[next]) ||
      view.grammar.whyWords.has(lower[next]) ||
      view.grammar.whetherWords.has(lower[next])) &&
    startsClause(view, next + 1, limit)
  )
    return clauseFrom(view, occasion, next);
  if (frames.has('clause') && lower[next] === ':' && startsClause(view, next + 1, limit))
    return clauseFrom(view, occasion, next + 1);
  if ((frames.has('clause') || (bareClause && speaks)) && startsReport(view, form.lemma, next, limit))
    return clauseFrom(view, occasion, next);
  if (frames.has('figure') && isCountedAt(view, end, limit)) return clauseFrom(view, end, end);
  if (frames.has('infinitive') && view.grammar.infinitiveMarkers.has(lower[next]))
    return clauseFrom(view, end, next, true);
  if (frames.has('request')) {
    const to = placeOf(lower, view.grammar.infinitiveMarkers, end, Math.min(limit, end + LONGEST_ADDRESSEE + 1));
    if (to > end && placeOf(lower, ',', end, to) < 0) return clauseFrom(view, end, end, true);
  }
  if (frames.has('label') && !form.base && isObjectStart(view, end)) {
    const content = { first: end, end: objectEnd(view, end, limit) };
    if (!view.grammar.callVerbs.has(form.lemma) || isLabelled(view, content))
      return { cueEnd: end, content, isObject: true };
  }
  // "reported late Thursday": when, and nothing else.
  const isTime = next > end && (next >= limit || lower[next] === ',');
  // "corroborated that account": of a verb that takes no clause.
  const isThat = !speaks && view.grammar.complementizers.has(lower[end]) && next === end;
  if (frames.has('object') && (isThat || isObjectStart(view, end)) && !isTime) {
    return { cueEnd: end, content: { first: end, end: objectEnd(view, end, limit) }, isObject: true };
  }
  return null;
}

/** "many states | that have mines": a clause about the noun that the form may be as well. */
function isRelative({ lower, grammar }: View, { form }: CueVerb, that: number): boolean {
  return (
    (form.base || form.third) && grammar.alsoNouns.has(lower[that - 1]) && grammar.auxiliaries.has(lower[that + 1])
  );
}

function startsReport(view: View, lemma: string, i: number, limit: number): boolean {
  const isSure = view.cues.words.doneVerbs.has(lemma) || view.cues.words.heldVerbs.has(lemma);
  return startsClause(view, i, limit) && (!isSure || startsFiniteClause(view, i, limit));
}

function clauseFrom(view: View, cueEnd: number, first: number, isObject = false): Complement | null {
  const end = contentEnd(view, first);
  return end > first ? { cueEnd, content: { first, end }, isObject } : null;
}

/** "said, in a rare interview, that": the token after the second comma, if "that" stands there. */
function afterParenthesis({ lower, grammar }: View, comma: number, limit: number): number {
  const second = placeOf(lower, ',', comma + 1, Math.min(limit, comma + LONGEST_PARENTHESIS));
  return second > 0 && grammar.complementizers.has(lower[second + 1]) ? second + 1 : comma;
}
