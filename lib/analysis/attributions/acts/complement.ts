import type { ActComplement, ActWords } from '../../languages/parts/acts';
import type { AttributionsPart } from '../../languages/parts/attributions';
import { startsFiniteClause } from '../grammar/clause';
import { sentenceRange } from '../view';
import type { ActCue, FoundVerb } from './verbs';

/** What follows a verb is read over so many tokens: "rejected the ministry's repeated claim that". */
const REACH = 8;

/** A cue's verb with what follows it in its sentence: at most `REACH` words, from token `end` on. */
interface Following {
  readonly cue: ActCue;
  readonly following: readonly string[];
  readonly end: number;
}

const COMPLEMENTS: Readonly<Record<ActComplement, (read: Following) => boolean>> = {
  any: () => true,
  claim: ({ cue, following }) => rejectsClaim(cue, following),
  fault: ({ cue }) => labelOf(cue).some((word) => cue.words.faults.has(word)),
  infinitive: ({ cue, end }) => asksFor(cue, end, cue.words.particles.infinitive),
  'bare-infinitive': ({ cue }) => cue.words.particles.infinitive.has(reported(cue)[0] ?? ''),
  against: ({ cue, end }) => asksFor(cue, end, cue.words.particles.against),
  duty: ({ cue, following }) =>
    cue.words.particles.clause.has(following[0] ?? '') &&
    reported(cue).some((word) => cue.words.particles.duty.has(word)),
  deed: ({ cue, following, end }) => proposesDeed(cue, following, end),
  deadline: ({ cue, following }) => following.slice(0, 4).some((word) => cue.words.timeUnits.has(word)),
  help: ({ cue, following }) => offersHelp(cue, following),
  'own-future': ({ cue, following }) => tellsOwnFuture(cue, following),
  figure: ({ cue }) => reported(cue).some((word) => cue.words.particles.figure.has(word)),
};

/** Whether what follows a verb makes it its act. */
export function holds(cue: ActCue, { verb, end }: FoundVerb): boolean {
  const { lower } = cue.view;
  const following = lower.slice(end, Math.min(end + REACH, sentenceRange(cue.view, cue.cue.first).end));
  return COMPLEMENTS[verb.complement]({ cue, following, end });
}

/** The words of what is reported, in lower case. */
const reported = ({ view, content }: ActCue): string[] =>
  content.flatMap(({ first, end }) => view.lower.slice(first, end));

/**
 * The words of the label in "called the raid | a massacre", "described it as | cruel", "called the talks | “a farce”", "called the
 * ruling | unfair": what is labelled may be a fault itself ("called the attack a success").
 */
function labelOf(cue: ActCue): string[] {
  const { as, indefinite, object } = cue.words.particles;
  const said = reported(cue);
  const from = [
    said.findIndex((word) => as.has(word)),
    said.findIndex((word) => OPENING_MARK.test(word)),
    said.findIndex((word) => indefinite.has(word)),
    said.findIndex((word, i) => i < 2 && object.has(word)),
  ].find((at) => at >= 0);
  if (from !== undefined) return said.slice(from);
  // "called the ruling unfair", but "called for an end to the violence against thieves".
  const plain = said.filter((word) => /\p{L}/u.test(word));
  return cue.view.grammar.prepositions.has(plain.at(-2) ?? '') ? [] : plain.slice(-1);
}

const OPENING_MARK = /^(?:["“‘«]|``|'')$/;

/** "dismissed the allegation", "rejected that it had", "dismissed the report as invented". */
function rejectsClaim(cue: ActCue, following: readonly string[]): boolean {
  const { words } = cue;
  const until = following.findIndex((word) => words.particles.clause.has(word));
  if (until === 0) return true;
  if (following.slice(0, until < 0 ? following.length : until).some((word) => words.claims.has(word))) return true;
  const said = reported(cue);
  const as = said.findIndex((word) => words.particles.as.has(word));
  return as >= 0 && said.slice(as).some((word) => words.falsehoods.has(word));
}

/** Longest name of somebody who is told to do something, in tokens: "the two northern regional governments". */
const LONGEST_ADDRESSEE = 6;

/**
 * "told them | to leave", "warned | the ship not to land", "warned | the mayor against talks": right at the beginning of what is
 * reported, at the end of the cue or behind whoever is told.
 */
function asksFor(
  { view: { lower, grammar }, cue, content, words }: ActCue,
  from: number,
  marks: ReadonlySet<string>,
): boolean {
  if (cue.end > from && marks.has(lower[cue.end - 1]!)) return true;
  const after = content.find(({ first }) => first >= cue.end);
  if (!after) return marks.has(lower[from] ?? '');
  const plain = (word: string) => /\p{L}/u.test(word) && !words.negations.has(word);
  const opening = lower.slice(after.first, Math.min(after.end, after.first + LONGEST_ADDRESSEE + 1)).filter(plain);
  const at = opening.findIndex((word) => marks.has(word));
  // Behind the one who is told it is no infinitive of a noun or a verb of theirs: "told a crowd | plans to cut".
  if (at <= 0 || after.first > from) return at === 0;
  return opening.slice(0, at).every((word) => !isVerbal(word, words, grammar) && !words.particles.clause.has(word));
}

/** A word that is, by its looks, part of a clause rather than of a name. */
const isVerbal = (word: string, { endings }: ActWords, { auxiliaries }: AttributionsPart): boolean =>
  auxiliaries.has(word) || endings.past.some((ending) => word.endsWith(ending));

/** "suggested meeting again", "suggested a truce": something to do, where "suggested talks had failed" tells a fact. */
function proposesDeed({ view, cue, words }: ActCue, following: readonly string[], from: number): boolean {
  const { end } = sentenceRange(view, cue.first);
  if (words.particles.clause.has(following[0] ?? '') || startsFiniteClause(view, from, end)) return false;
  return (
    words.endings.gerund.some((ending) => following[0]?.endsWith(ending)) ||
    following.slice(0, 4).some((word) => words.deeds.has(word))
  );
}

/** "offered to pay", "offered $5,000 and shelter". */
function offersHelp({ words }: ActCue, following: readonly string[]): boolean {
  const { infinitive } = words.particles;
  return following.slice(0, 5).some((word) => infinitive.has(word) || words.help.has(word) || /\d/.test(word));
}

/** "warned it would strike back": the clause is about whoever warns. */
function tellsOwnFuture({ words }: ActCue, following: readonly string[]): boolean {
  const { clause, own, future } = words.particles;
  const from = clause.has(following[0] ?? '') ? 1 : 0;
  return own.has(following[from] ?? '') && future.has(following[from + 1] ?? '');
}
