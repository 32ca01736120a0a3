import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { contentEnd, endOfWords, opensQuotation } from '../grammar/clause';
import { contentBefore } from '../grammar/content-before';
import { afterDateline } from '../grammar/dateline';
import { subjectAfter } from '../grammar/subject-after';
import { placeOf } from '../grammar/place-of';
import { isCapitalised, sentenceRange, type View } from '../view';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** Longest "prepared for the council in May", in tokens. */
const LONGEST_DESCRIPTION = 14;

/** "According to X, …", "…, according to X", and "…, according to X, …"; ", per X" and "in the words of X" in its place. */
export const accordingTo: Construction = {
  id: 'according-to',
  about: 'a preposition that names whose words the sentence gives',
  example: {
    text: 'Villagers, according to the Red Crescent, had been warned to leave.',
    found: ['the Red Crescent | Villagers … had been warned to leave'],
  },
  lookalike: { text: 'The head of the yard, Per Holm, was born in Lemnos.', found: [] },
  findAt,
};

function findAt(view: View, at: number): Draft | null {
  const { lower } = view;
  const end = afterPreposition(view, at);
  if (end < 0) return null;
  const sentence = sentenceRange(view, at);
  const limit = endOfWords(view, sentence);
  const named = subjectAfter(view, end, limit);
  if (!named || !canSpeak(view, named)) return null;
  const pointed = pointedAt(view, at, sentence);
  if (pointed) return { ...ruleDraft(view, named, { first: at, end }, [pointed]), replaces: true };
  const opens = at - sentence.first <= 1;
  const isOpenHalf = !opens && lower[at - 1] === ',' && view.grammar.auxiliaries.has(lower[at - 2]);
  const source = opens ? openingSource(view, named, limit) : isOpenHalf ? untilComma(lower, named) : named;
  const cue = { first: at, end };
  const rest = restAfter(view, source.end, limit);
  if (opens) return rest && { ...ruleDraft(view, source, cue, [rest]), replaces: true };
  const before = contentBefore(view, at - 1, sentence) ?? {
    first: afterDateline(view, sentence.first, at),
    end: lower[at - 1] === ',' ? at - 1 : at,
  };
  const tail = rest && lower[source.end] === ',' ? [rest] : [];
  return { ...ruleDraft(view, source, cue, [before, ...tail]), replaces: true };
}

/** "The boats are, according to | the guild |, the oldest in the south": what follows the comma is the other half. */
function untilComma(lower: readonly string[], named: TokenRange): TokenRange {
  const comma = placeOf(lower, ',', named.first, named.end);
  return comma < 0 ? named : { ...named, end: comma };
}

/** Where the speaker's name starts after "according to", "in the words of" or ", per"; -1 if none stands at `at`. */
function afterPreposition({ lower, words, grammar, cues }: View, at: number): number {
  if (grammar.accordingWords.has(lower[at])) return at + 2;
  const phrase = cues.sourcePhrases.find((one) => one.every((word, i) => lower[at + i] === word));
  if (phrase) return at + phrase.length;
  // Written small: in "The head, Per Holm, said" it is a name.
  if (!grammar.perWords.has(words[at])) return -1;
  return lower[at - 1] === ',' && (grammar.definiteArticles.has(lower[at + 1]) || isCapitalised(words[at + 1]))
    ? at + 1
    : -1;
}

/** "The toll has doubled. That's according to …": the sentence before. */
function pointedAt(view: View, at: number, sentence: TokenRange): TokenRange | null {
  const { lower } = view;
  const points = view.grammar.demonstratives.has(lower[at - 2]) && at - 2 === sentence.first;
  if (!points || at === 2 || !view.grammar.copulas.has(lower[at - 1])) return null;
  const { first } = sentenceRange(view, sentence.first - 1);
  return { first, end: sentence.first };
}

/** "a note the mayor | prepared for the council |, …": up to the comma, where a participle goes on describing the source. */
function withDescription({ lower, grammar }: View, named: TokenRange, limit: number): TokenRange {
  if (!grammar.isPastForm(lower[named.end] ?? '')) return named;
  const comma = placeOf(lower, ',', named.end, Math.min(limit, named.end + LONGEST_DESCRIPTION));
  return comma < 0 ? named : { ...named, end: comma };
}

function restAfter(view: View, from: number, limit: number): TokenRange | null {
  const first = view.lower[from] === ',' ? from + 1 : from;
  if (first >= limit) return null;
  return { first, end: opensQuotation(view, first) ? limit : contentEnd(view, first) };
}

/** At the start of a sentence only "a local charity" and the like go on naming the source after a comma. */
function openingSource(view: View, named: TokenRange, limit: number): TokenRange {
  const { lower, grammar } = view;
  const comma = placeOf(lower, ',', named.first, named.end);
  if (comma < 0) return withDescription(view, named, limit);
  if (!grammar.descriptionOpeners.has(lower[comma + 1])) return { ...named, end: comma };
  const next = placeOf(lower, ',', comma + 1, named.end);
  return next < 0 ? named : { ...named, end: next };
}
