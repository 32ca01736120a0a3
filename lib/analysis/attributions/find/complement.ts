import type { TokenRange } from '../../text';
import { skipAdverbials } from './adverbials';
import type { CueVerb } from '../lexicon';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';
import { contentEnd, endOfWords, opensQuotation, startsClause } from './clause';
import {
  AUXILIARIES,
  COUNTS,
  DAYS,
  DETERMINERS,
  NOT_OBJECTS,
  OBJECT_PRONOUNS,
  OBJECT_STOPS,
  OCCASIONS,
  placeOf,
  PRONOUNS,
  SPEAKER_NOUNS,
} from './grammar';
import { withOccasion } from './verb-group';

/** What follows a reporting verb: how far the cue goes, and the content. */
export interface Complement {
  readonly cueEnd: number;
  readonly content: TokenRange;
  /** The content is no clause and no quotation, but an object: "condemned the raid". */
  readonly isObject: boolean;
}

/** Longest ", in a rare interview,", in tokens. */
const LONGEST_PARENTHESIS = 20;
/** Longest phrase for the one addressed, in tokens. */
const LONGEST_ADDRESSEE = 10;

/**
 * The content after a verb group that ends at `end`, by the verb's frames; null if nothing fits.
 * @param bareClause whether a clause without "that" will do for a verb that else needs one ("data showed prices rose")
 */
export function complementAfter(view: View, verb: CueVerb, end: number, bareClause = false): Complement | null {
  const { lower } = view;
  const { frames, form } = verb;
  const limit = endOfWords(view, sentenceRange(view, end - 1));
  if (end >= limit) return null;
  const speaks = frames.has('clause') || frames.has('that');
  const occasion = withOccasion(view, end, limit);
  let next = skipAdverbials(view, occasion, limit);
  const comma = lower[next] === ',' || lower[next] === ':' ? 1 : 0;
  if ((speaks || frames.has('quote')) && opensQuotation(view, next + comma))
    return clauseFrom(view, occasion, next + comma);
  if (frames.has('addressee')) {
    const addressed = afterAddressee(view, end, limit);
    if (addressed) return clauseFrom(view, addressed.cueEnd, addressed.content);
  }
  if (speaks && lower[next] === ',') next = afterParenthesis(view, next, limit);
  if (speaks && lower[next] === 'that' && next + 1 < limit) return clauseFrom(view, occasion, next);
  if (
    speaks &&
    (lower[next] === 'how' || lower[next] === 'why' || lower[next] === 'whether') &&
    startsClause(view, next + 1, limit)
  )
    return clauseFrom(view, occasion, next);
  if (speaks && lower[next] === ':' && startsClause(view, next + 1, limit)) return clauseFrom(view, occasion, next + 1);
  if ((frames.has('clause') || (bareClause && speaks)) && startsClause(view, next, limit))
    return clauseFrom(view, occasion, next);
  if (frames.has('figure') && isCountedAt(view, end, limit)) return clauseFrom(view, end, end);
  if (frames.has('infinitive') && lower[next] === 'to') return clauseFrom(view, end, next, true);
  if (frames.has('request')) {
    const to = placeOf(lower, 'to', end, Math.min(limit, end + LONGEST_ADDRESSEE + 1));
    if (to > end && placeOf(lower, ',', end, to) < 0) return clauseFrom(view, end, end, true);
  }
  if (frames.has('label') && !form.base && isObjectStart(view, end)) {
    const content = { first: end, end: objectEnd(view, end, limit, true) };
    if (form.lemma !== 'call' || isLabelled(view, content)) return { cueEnd: end, content, isObject: true };
  }
  if (frames.has('object') && isObjectStart(view, end)) {
    return { cueEnd: end, content: { first: end, end: objectEnd(view, end, limit, false) }, isObject: true };
  }
  return null;
}

function clauseFrom(view: View, cueEnd: number, first: number, isObject = false): Complement | null {
  const end = contentEnd(view, first);
  return end > first ? { cueEnd, content: { first, end }, isObject } : null;
}

/** "said, in a rare interview, that": the token after the second comma, if "that" stands there. */
function afterParenthesis({ lower }: View, comma: number, limit: number): number {
  const second = placeOf(lower, ',', comma + 1, Math.min(limit, comma + LONGEST_PARENTHESIS));
  return second > 0 && lower[second + 1] === 'that' ? second + 1 : comma;
}

/** Finds where the content starts after the one addressed: "told | reporters on Friday | that …". */
function afterAddressee(view: View, from: number, limit: number): { cueEnd: number; content: number } | null {
  const { words, lower } = view;
  for (let i = from + 1; i <= Math.min(limit - 1, from + LONGEST_ADDRESSEE); i++) {
    if (lower[i] === 'that' || lower[i] === 'how' || opensQuotation(view, i))
      return { cueEnd: phraseEnd(view, from, i), content: i };
    if ((lower[i] === ',' || lower[i] === ':') && opensQuotation(view, i + 1))
      return { cueEnd: phraseEnd(view, from, i), content: i + 1 };
    if (lower[i] === ',' || lower[i] === 'of' || lower[i] === 'about') return null;
    const complete = isAddresseeEnd(view, i - 1);
    if (complete && !SPEAKER_NOUNS.has(lower[i]!) && !OCCASIONS.has(lower[i]!) && lower[i] !== 'to') {
      const start = skipAdverbials(view, i, limit);
      const begins =
        DETERMINERS.has(lower[start]!) ||
        PRONOUNS.has(lower[start]!) ||
        isCapitalised(words[start]) ||
        lower[start]!.endsWith('s');
      const named = isCapitalised(words[i - 1]) && isCapitalised(words[start]) && start === i;
      if (begins && !named && startsClause(view, start, limit)) return { cueEnd: i, content: start };
    }
  }
  return null;
}

function isAddresseeEnd({ words, lower }: View, i: number): boolean {
  return (
    isCapitalised(words[i]) ||
    OCCASIONS.has(lower[i]!) ||
    SPEAKER_NOUNS.has(lower[i]!) ||
    OBJECT_PRONOUNS.has(lower[i]!)
  );
}

/** The cue takes in the addressee, without a date after it. */
function phraseEnd({ lower }: View, from: number, until: number): number {
  for (let i = from + 1; i < until; i++) if (['on', 'in', 'at', 'during', 'late', 'by'].includes(lower[i]!)) return i;
  return until;
}

function isObjectStart(view: View, i: number): boolean {
  const { words, lower } = view;
  const word = lower[i] ?? '';
  if (opensQuotation(view, i)) return true;
  return isWord(words[i]) && !AUXILIARIES.has(word) && !NOT_OBJECTS.has(word);
}

/** "the death toll | at 57". */
export function isCountedAt({ lower }: View, from: number, limit: number): boolean {
  const at = placeOf(lower, 'at', from, Math.min(limit, from + LONGEST_ADDRESSEE));
  if (at < 0) return false;
  for (let i = from; i < at; i++) if (COUNTS.has(lower[i]!)) return true;
  return false;
}

/** Tells "called the raid a massacre" from "called the mayor on Friday": something more than a phrase, and no date. */
function isLabelled(view: View, { first, end }: TokenRange): boolean {
  const { lower } = view;
  for (let i = first; i < end; i++) {
    if (view.quotationOf[i]! >= 0) return true;
    if (DAYS.has(lower[i]!) || lower[i] === 'to') return false;
  }
  return end - first > 2 || (end - first > 1 && OBJECT_PRONOUNS.has(lower[first]!));
}

/** Where an object ends: at a comma or at a word that begins another clause, outside quotations. */
export function objectEnd(view: View, from: number, limit: number, isLabel: boolean): number {
  const { lower } = view;
  for (let i = from + 1; i < limit; i++) {
    if (view.quotationOf[i]! >= 0) continue;
    const word = lower[i]!;
    if (word === ',' || word === ';' || word === '—' || word === '–' || word === ':') return i;
    if (OBJECT_STOPS.has(word) && !(isLabel && word === 'as') && !(word === 'as' && lower[i + 1] === 'well')) return i;
    if (word === 'and') {
      const verb = cueVerbAt(lower, i + 1);
      if ((verb && (verb.form.past || verb.form.third)) || AUXILIARIES.has(lower[i + 1] ?? '')) return i;
    }
  }
  return limit;
}
