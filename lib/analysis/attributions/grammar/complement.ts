import type { TokenRange } from '../../text';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { afterAddressee, LONGEST_ADDRESSEE } from './addressee';
import { skipAdverbials } from './adverbials';
import { contentEnd, endOfWords, opensQuotation, startsClause, startsFiniteClause } from './clause';
import { placeOf } from './place-of';
import { isCountedAt, isLabelled, isObjectStart, objectEnd, opensWithNumber } from './objects';
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

/** What stands behind a verb group, read up to where a content can begin. */
interface Behind {
  readonly view: View;
  readonly verb: CueVerb;
  /** Where the verb group ends, and where the sentence does. */
  readonly end: number;
  readonly limit: number;
  /** The verb takes a clause, be it only with "that". */
  readonly speaks: boolean;
  /** The same without "that". */
  readonly takesBareClause: boolean;
  /** Behind "at a hearing", which belongs to the cue. */
  readonly occasion: number;
  /** Behind all that tells when, where and how. */
  readonly next: number;
}

/** What can follow a verb, by its frames; the first that does. */
const COMPLEMENTS: readonly ((behind: Behind) => Complement | null)[] = [
  quotation,
  behindAddressee,
  clauseWithOpener,
  clauseBehindColon,
  bareClause,
  ({ view, verb, end, limit }) =>
    verb.frames.has('figure') && isCountedAt(view, end, limit) ? clauseFrom(view, end, end) : null,
  counted,
  ({ view, verb, end, next }) =>
    verb.frames.has('infinitive') && view.grammar.infinitiveMarkers.has(view.lower[next])
      ? clauseFrom(view, end, next, true)
      : null,
  request,
  labelled,
  object,
];

/**
 * The content after a verb group that ends at `end`, by the verb's frames; null if nothing fits.
 * @param bareClause whether a clause without "that" will do for a verb that else needs one ("data showed prices rose")
 */
export function complementAfter(view: View, verb: CueVerb, end: number, bareClause = false): Complement | null {
  const limit = endOfWords(view, sentenceRange(view, end - 1));
  if (end >= limit) return null;
  const speaks = verb.frames.has('clause') || verb.frames.has('complementizer');
  const takesBareClause = verb.frames.has('clause') || (bareClause && speaks);
  const occasion = withOccasion(view, end, limit);
  const next = skipAdverbials(view, afterDescription(view, occasion, limit), limit);
  const behind = { view, verb, end, limit, speaks, takesBareClause, occasion, next };
  for (const complement of COMPLEMENTS) {
    const found = complement(behind);
    if (found) return found;
  }
  return null;
}

function quotation({ view, verb: { frames }, speaks, occasion, next }: Behind): Complement | null {
  const comma = view.lower[next] === ',' || view.lower[next] === ':' ? 1 : 0;
  const isQuoted = (speaks || frames.has('quote')) && opensQuotation(view, next + comma);
  return isQuoted ? clauseFrom(view, occasion, next + comma) : null;
}

function behindAddressee({ view, verb, end, limit }: Behind): Complement | null {
  const addressed = verb.frames.has('addressee') ? afterAddressee(view, end, limit) : null;
  return addressed && clauseFrom(view, addressed.cueEnd, addressed.content);
}

/** "that …", "how …", "why …", "whether …", be it behind ", in a rare interview,". */
function clauseWithOpener({ view, verb, limit, speaks, occasion, next }: Behind): Complement | null {
  const { lower, grammar } = view;
  if (!speaks) return null;
  const at = lower[next] === ',' ? afterParenthesis(view, next, limit) : next;
  const isThat = grammar.complementizers.has(lower[at]) && at + 1 < limit && !isRelative(view, verb, at);
  const asks = [grammar.mannerConjunctions, grammar.whyWords, grammar.whetherWords].some((words) =>
    words.has(lower[at]),
  );
  return isThat || (asks && startsClause(view, at + 1, limit)) ? clauseFrom(view, occasion, at) : null;
}

function clauseBehindColon({ view, verb, limit, occasion, next }: Behind): Complement | null {
  const opens = verb.frames.has('clause') && view.lower[next] === ':' && startsClause(view, next + 1, limit);
  return opens ? clauseFrom(view, occasion, next + 1) : null;
}

function bareClause({ view, verb, limit, takesBareClause, occasion, next }: Behind): Complement | null {
  return takesBareClause && startsReport(view, verb.form.lemma, next, limit) ? clauseFrom(view, occasion, next) : null;
}

/** "counted | at least 12 wrecks in the bay". */
function counted({ view, verb: { frames }, end, limit }: Behind): Complement | null {
  if (!frames.has('count') || !opensWithNumber(view, end, limit)) return null;
  return { cueEnd: end, content: { first: end, end: objectEnd(view, end, limit) }, isObject: true };
}

/** "urged | both sides to talk". */
function request({ view, verb, end, limit }: Behind): Complement | null {
  if (!verb.frames.has('request')) return null;
  const { lower, grammar } = view;
  const to = placeOf(lower, grammar.infinitiveMarkers, end, Math.min(limit, end + LONGEST_ADDRESSEE + 1));
  return to > end && placeOf(lower, ',', end, to) < 0 ? clauseFrom(view, end, end, true) : null;
}

/** "called | the raid a crime". */
function labelled({ view, verb: { frames, form }, end, limit }: Behind): Complement | null {
  if (!frames.has('label') || form.base || !isObjectStart(view, end)) return null;
  const content = { first: end, end: objectEnd(view, end, limit) };
  const isLabel = !view.grammar.callVerbs.has(form.lemma) || isLabelled(view, content);
  return isLabel ? { cueEnd: end, content, isObject: true } : null;
}

/** "condemned | the raid". */
function object({ view, verb, end, limit, speaks, next }: Behind): Complement | null {
  const { lower, grammar } = view;
  // "reported late Thursday": when, and nothing else.
  const isTime = next > end && (next >= limit || lower[next] === ',');
  if (!verb.frames.has('object') || isTime) return null;
  // "corroborated that account": of a verb that takes no clause.
  const isThat = !speaks && grammar.complementizers.has(lower[end]) && next === end;
  if (!isThat && !isObjectStart(view, end)) return null;
  return { cueEnd: end, content: { first: end, end: objectEnd(view, end, limit) }, isObject: true };
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
