import type { Numeral } from '../numerals';
import { capitalised, glued, type Pieces } from '../pieces';
import { looksPlural } from './plural';

/** What stands after a number: the noun it counts, as far as there is one. */
export interface CountedNoun {
  /** Half-open range of pieces of the noun with its modifiers; empty (first = end) where there is none. */
  readonly first: number;
  readonly end: number;
  /** Piece after everything that belongs to the figure: noun, rate ("a day"). */
  readonly figureEnd: number;
  /** "7 of them", "300 more": the noun is one said before. */
  readonly anaphoric: boolean;
  readonly unit?: string;
}

/** A noun phrase is looked for over so many pieces. */
const REACH = 9;
const WORD = /^[\p{L}]/u;
const NUMBER = /^\d/;

/** Piece after a hyphenated or possessive word that starts at `i`. */
function wordEnd(pieces: Pieces, i: number): number {
  const { words } = pieces;
  let end = i + 1;
  while (end + 1 < words.length && end < i + REACH && glued(pieces, end) && glued(pieces, end + 1)) {
    if (words[end] !== '-' && words[end] !== '’' && words[end] !== "'") break;
    end += 2;
  }
  return end;
}

function endsPhrase(pieces: Pieces, i: number): boolean {
  const { lower, words, lists } = pieces;
  const word = lower[i];
  if (word === undefined || !WORD.test(words[i]!)) return true;
  if (lists.nouns.directions.has(word) && capitalised(pieces, i)) return false;
  return lists.nouns.stops.has(word) || NUMBER.test(word) || lists.numbers.plurals.has(word);
}

/** Whether a word after a plural noun goes on with a verb or a participle: "witnesses | described". */
function isVerbal({ lower, words, lists }: Pieces, i: number): boolean {
  const word = lower[i]!;
  if (lists.events.done.has(word) || lists.events.intransitive.has(word) || lists.nouns.verbs.has(word)) return true;
  return lists.endings.verbal.test(word) && words[i] === word;
}

/** The words from piece `i` that can belong to a noun phrase: [first piece, piece after] each. */
function phraseWords(pieces: Pieces, i: number, limit: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = i; at < Math.min(limit, i + REACH);) {
    // "disaster-relief and rescue workers": an "and" between modifiers, before any plural.
    const joins =
      pieces.lists.nouns.conjunctions.has(pieces.lower[at]) && found.length > 0 && !looksPlural(pieces, at - 1);
    if (joins && at + 1 < limit) at++;
    if (endsPhrase(pieces, at)) break;
    const end = wordEnd(pieces, at);
    found.push([at, end]);
    at = end;
  }
  return found;
}

/** Piece after the head noun of the phrase that starts at `i`; `i` where there is no noun. */
export function headEnd(pieces: Pieces, i: number, limit: number, singular: boolean): number {
  const phrase = phraseWords(pieces, i, limit);
  let end = i;
  let open = false;
  for (const [index, [at, after]] of phrase.entries()) {
    const plural = looksPlural(pieces, after - 1);
    if (open && !plural && isVerbal(pieces, at)) break;
    if (plural) {
      end = after;
      open = true;
    } else if (!open && index > 0 && isVerbal(pieces, at) && !looksPlural(pieces, phrase[index + 1]?.[0] ?? -1)) break;
  }
  if (end > i) return end;
  const names = phrase.findIndex(([at]) => !capitalised(pieces, at));
  if (!singular) {
    // "13 Taliban", "two Swiss": a name is its own plural; else only a lone word is taken for a noun.
    if (names !== 0) return phrase[(names < 0 ? phrase.length : names) - 1]?.[1] ?? i;
    return phrase.length === 1 && !isVerbal(pieces, phrase[0]![0]) ? phrase[0]![1] : i;
  }
  const verb = phrase.findIndex(([at], index) => index > 0 && isVerbal(pieces, at));
  const last = phrase[(verb < 0 ? phrase.length : verb) - 1];
  // "one building", "one family" look like verbs and adverbs; only "one killed" is one.
  return last && !(phrase.length === 1 && pieces.lists.endings.done.test(pieces.words[last[0]]!)) ? last[1] : i;
}

/** Piece after a rate: "a day", "per barrel", "each week"; `i` where there is none. */
function rateEnd({ lower, lists }: Pieces, i: number): number {
  if (!lists.units.perWords.has(lower[i] ?? '') || !lists.units.perUnits.has(lower[i + 1] ?? '')) return i;
  return lists.time.notRate.has(lower[i + 2] ?? '') ? i : i + 2;
}

/** Reads what a number counts from the pieces after it, up to `limit`. */
export function readNoun(pieces: Pieces, numeral: Numeral, limit: number): CountedNoun {
  const { end } = numeral;
  if (end >= limit) return nothing(end, end);
  return hyphenated(pieces, numeral) ?? readBehind(pieces, numeral, limit);
}

const nothing = (end: number, figureEnd: number, anaphoric = false): CountedNoun => ({
  first: end,
  end,
  figureEnd,
  anaphoric,
});

/** "90-plus guests": the bound's word is no noun. */
const isBoundSuffix = ({ words, lower, lists }: Pieces, end: number) =>
  words[end] === '-' && lists.nouns.boundSuffixes.has(lower[end + 1] ?? '');

/** "16-count indictment", "147-room hotel". */
function hyphenated(pieces: Pieces, { kind, end }: Numeral): CountedNoun | null {
  const { lower, words, lists } = pieces;
  const isCompound = words[end] === '-' && glued(pieces, end) && glued(pieces, end + 1);
  if (kind === 'money' || !isCompound || isBoundSuffix(pieces, end) || !WORD.test(words[end + 1] ?? '')) return null;
  const unit = lists.units.measures.get(lower[end + 1]);
  const after = end + 2;
  // "a 2,000-strong force"
  if (lists.nouns.strong.has(lower[end + 1])) return nothing(end, after);
  // "a 500-kilogram bomb" measures; "a 16-count indictment" counts.
  if (unit !== undefined) return { ...nothing(end, after), unit };
  return { first: end + 1, end: after, figureEnd: after, anaphoric: false };
}

/** "square metres": the unit of a number that is no share and no sum, with the piece after it. */
function measureBehind({ lower, lists }: Pieces, { kind }: Numeral, at: number): { unit?: string; at: number } {
  const square = lists.nouns.squares.has(lower[at]) ? at + 1 : at;
  const measure = kind === 'money' || kind === 'percent' ? undefined : lists.units.measures.get(lower[square] ?? '');
  if (measure === undefined) return { at };
  return { unit: square > at ? `${lower[at]} ${measure}` : measure, at: square + 1 };
}

/** "of the", "more of": what stands between a number and what it is a part of. */
function linkBehind({ lower, lists }: Pieces, { kind }: Numeral, from: number) {
  const elided = lists.nouns.elidedAfter.has(lower[from] ?? '');
  const tie = elided ? from + 1 : from;
  const linked = lists.markers.partitive.has(lower[tie]);
  let at = linked ? tie + 1 : tie;
  if (linked || kind === 'fraction') while (lists.nouns.determiners.has(lower[at] ?? '')) at++;
  return { elided, linked, at };
}

/** "7 of them", "7 of them children". */
function ofThem(pieces: Pieces, at: number, limit: number): CountedNoun {
  const after = looksPlural(pieces, at + 1) ? headEnd(pieces, at + 1, limit, false) : at + 1;
  return after > at + 1
    ? { first: at + 1, end: after, figureEnd: after, anaphoric: true }
    : { ...nothing(at, after), anaphoric: true };
}

function readBehind(pieces: Pieces, numeral: Numeral, limit: number): CountedNoun {
  const { lower, lists } = pieces;
  const { kind, end } = numeral;
  const { unit, at: measured } = measureBehind(pieces, numeral, isBoundSuffix(pieces, end) ? end + 2 : end);
  const withUnit = (noun: CountedNoun): CountedNoun => (unit === undefined ? noun : { ...noun, unit });
  const rate = rateEnd(pieces, measured);
  if (rate > measured || kind === 'times') return withUnit(nothing(end, rate));

  const { elided, linked, at } = linkBehind(pieces, numeral, measured);
  if (linked && lists.nouns.anaphora.has(lower[at] ?? '')) return ofThem(pieces, at, limit);
  // A measure, a sum or "hundreds" counts something only by "of": "25 tons of wheat", "dozens of men".
  const isAmount = unit !== undefined || kind === 'money' || kind === 'percent';
  const needsLink = isAmount || lists.numbers.plurals.has(lower[end - 1] ?? '');
  if (needsLink && !linked && !elided) return withUnit(nothing(end, at));
  const shares = kind === 'fraction' || kind === 'percent' || linked;
  const head = headEnd(pieces, at, limit, numeral.value === 1 || shares);
  if (head > at) return withUnit({ first: at, end: head, figureEnd: rateEnd(pieces, head), anaphoric: false });
  return withUnit(nothing(end, elided && !linked ? at : Math.max(end, unit ? measured : end), elided));
}
