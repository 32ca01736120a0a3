import type { TokenRange } from '../../text';
import { sentenceRange, type View } from '../view';
import { canSpeak } from './can-speak';

import { isFiniteVerb } from './finite-verb';
import { headOf, nounPhraseEndingAt } from './noun-phrase';

/** Longest apposition between two commas, in tokens. */
const LONGEST_APPOSITION = 22;

/**
 * The subject of a verb group that starts at `verb`: the noun phrase before it, with an apposition between commas
 * ("Rami Ali, head of the group, said"); for a relative clause the phrase it stands by ("Ali, who said").
 */
export function subjectBefore(view: View, verb: number): TokenRange | null {
  const { lower } = view;
  const floor = sentenceRange(view, verb).first;
  const nearest = verb - (verb - 1 > floor && view.grammar.floatingQuantifiers.has(lower[verb - 1]) ? 2 : 1);
  const last = beforeDay(view, nearest, floor);
  if (last < floor) return null;
  if (lower[last] === ',') return subjectWithApposition(view, last, floor);
  if (view.grammar.dashes.has(lower[last])) return subjectBeforeDashes(view, last, floor);
  if (view.grammar.additives.has(lower[last]) || view.grammar.adversatives.has(lower[last]))
    return mainSubject(view, last);
  if (view.grammar.personalRelatives.has(lower[last])) {
    return (
      nounPhraseEndingAt(view, lower[last - 1] === ',' ? last - 2 : last - 1, floor) ?? { first: last, end: last + 1 }
    );
  }
  if (view.grammar.thingRelatives.has(lower[last]) && lower[last - 1] === ',') {
    const document = nounPhraseEndingAt(view, last - 2, floor);
    if (document && view.grammar.documents.has(lower[headOf(view, document)])) return document;
  }
  const phrase = nounPhraseEndingAt(view, last, floor);
  return phrase && withRelativeClause(view, phrase, floor);
}

/** "Lunt, the minister, | on Tuesday | urged": the token before the day. */
function beforeDay({ lower, grammar }: View, last: number, floor: number): number {
  // "A report published Wednesday" tells which one.
  if (last <= floor + 1 || !grammar.days.has(lower[last]) || grammar.isPastForm(lower[last - 1]!)) return last;
  return grammar.dayPrepositions.has(lower[last - 1]) ? last - 2 : last - 1;
}

/** "A group that tracks the war said": takes in the noun that a restrictive relative clause stands by. */
function withRelativeClause(view: View, phrase: TokenRange, floor: number): TokenRange {
  const { lower } = view;
  const relative = phrase.first - 1;
  if (
    relative <= floor ||
    (!view.grammar.complementizers.has(lower[relative]) && !view.grammar.personalRelatives.has(lower[relative]))
  )
    return phrase;
  if (view.grammar.pronouns.has(lower[phrase.first]) || view.grammar.determiners.has(lower[phrase.first]))
    return phrase;
  const noun = nounPhraseEndingAt(view, relative - 1, floor);
  return noun && view.grammar.determiners.has(lower[noun.first]) && canSpeak(view, noun)
    ? { first: noun.first, end: phrase.end }
    : phrase;
}

function subjectWithApposition(view: View, closing: number, floor: number): TokenRange | null {
  const { lower } = view;
  for (let i = closing - 1; i > floor && closing - i <= LONGEST_APPOSITION; i--) {
    if (view.quotationOf[i]! >= 0) return null;
    if (lower[i] !== ',') continue;
    const phrase = nounPhraseEndingAt(view, i - 1, floor);
    if (!phrase || !canSpeak(view, phrase)) continue;
    const comment =
      closing - i === 2 && (view.grammar.openers.has(lower[i + 1]) || view.grammar.isAdverb(lower[i + 1]!));
    const goesAside =
      view.grammar.thingRelatives.has(lower[i + 1]) ||
      view.grammar.isPresentParticiple(lower[i + 1]!) ||
      view.grammar.circumstances.has(lower[i + 1]);
    return comment || goesAside ? phrase : { first: phrase.first, end: closing };
  }
  return null;
}

/** "Marlow — after some thought — | told us": what stands before both dashes. */
function subjectBeforeDashes(view: View, closing: number, floor: number): TokenRange | null {
  const opening = view.lower.findLastIndex((word, i) => i < closing && view.grammar.dashes.has(word));
  if (opening <= floor || closing - opening > LONGEST_APPOSITION) return null;
  const phrase = nounPhraseEndingAt(view, opening - 1, floor);
  return phrase && canSpeak(view, phrase) ? phrase : null;
}

/** How far back a sentence's subject is looked for, in tokens. */
const LONGEST_CLAUSE = 60;

/** The subject of the sentence: the noun phrase before its first verb ("The army has left …, and said"). */
export function mainSubject(view: View, before: number): TokenRange | null {
  const { lower } = view;
  const { first } = sentenceRange(view, before);
  if (before - first > LONGEST_CLAUSE) return null;
  for (let i = first + 1; i < before; i++) {
    if (view.quotationOf[i]! >= 0 || !isFiniteVerb(view, i)) continue;
    const isInterrupted = lower[i - 1] === ',';
    const subject = isInterrupted ? subjectWithApposition(view, i - 1, first) : nounPhraseEndingAt(view, i - 1, first);
    return subject && canSpeak(view, subject) ? subject : null;
  }
  return null;
}
