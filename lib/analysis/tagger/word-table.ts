import type { TaggerPart, WordClasses } from '../languages/parts/tagger';
import { hashOf } from './hashing';
import { shapeOf } from './shapes';

/** How often a word was a cue where it stood in the training corpus. */
export interface CueLexicon {
  /** Bucket of a lower-case word: 0 unknown or rare, 1 never a cue, 2 to 8 ever more often. */
  bucketOf(word: string): number;
}

/** Cue buckets from which on a word counts as a candidate (a tenth of its uses) and as a likely cue (45 %). */
export const CUE_CANDIDATE = 4;
export const CUE_LIKELY = 6;

/** Words that features and transitions treat apart. */
export const WordKind = {
  other: 0,
  comma: 1,
  stop: 2,
  complementizer: 3,
  colon: 4,
  infinitiveMarker: 5,
  nameLink: 6,
} as const;

const MARK_KINDS = [
  [',', WordKind.comma],
  ['.', WordKind.stop],
  ['?', WordKind.stop],
  ['!', WordKind.stop],
  [':', WordKind.colon],
] as const;

function kindsOf({ complementizers, infinitiveMarkers, nameLinks }: TaggerPart): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>(MARK_KINDS);
  for (const word of complementizers) kinds.set(word, WordKind.complementizer);
  for (const word of infinitiveMarkers) kinds.set(word, WordKind.infinitiveMarker);
  for (const word of nameLinks) kinds.set(word, WordKind.nameLink);
  return kinds;
}

const SAME_MARKS = new Map([
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['‘', "'"],
  ['–', '--'],
  ['—', '--'],
  ['-', '--'],
]);

/** At this many different words the table starts afresh, so that no text can make it grow without end. */
export const MOST_WORDS = 1 << 16;

/**
 * What a word is by itself, worked out once for each different word: hashes of the word and its ends, shape, cue bucket.
 * Columns are indexed by the number `numberOf` gives; numbers stay valid until the table starts afresh at a `numberOf`
 * call that follows `trim`.
 */
export class WordTable {
  readonly hash = new Int32Array(MOST_WORDS);
  readonly prefix3 = new Int32Array(MOST_WORDS);
  readonly prefix5 = new Int32Array(MOST_WORDS);
  readonly suffix2 = new Int32Array(MOST_WORDS);
  readonly suffix3 = new Int32Array(MOST_WORDS);
  readonly shape = new Uint8Array(MOST_WORDS);
  readonly kind = new Uint8Array(MOST_WORDS);
  readonly cue = new Uint8Array(MOST_WORDS);
  /** The language's own class of the word, 0 for none. */
  readonly wordClass = new Uint8Array(MOST_WORDS);
  /** How often the table has started afresh. */
  generation = 0;
  private readonly numbers = new Map<string, number>();

  private readonly kinds: ReadonlyMap<string, number>;

  readonly classes: WordClasses | undefined;

  constructor(
    private readonly lexicon: CueLexicon,
    words: TaggerPart,
  ) {
    this.classes = words.wordClasses;
    this.kinds = kindsOf(words);
  }

  /** Makes room for `count` further words. */
  reserve(count: number): void {
    if (this.numbers.size + count <= MOST_WORDS) return;
    this.numbers.clear();
    this.generation++;
  }

  numberOf(word: string): number {
    return this.numbers.get(word) ?? this.enter(word);
  }

  private enter(word: string): number {
    const number = this.numbers.size;
    this.numbers.set(word, number);
    const lower = withStraightMarks(word.toLowerCase());
    const plain = SAME_MARKS.get(word) ?? withoutDigits(lower);
    const { length } = plain;
    this.hash[number] = hashOf(plain);
    this.prefix3[number] = hashOf(plain, 0, Math.min(3, length));
    this.prefix5[number] = hashOf(plain, 0, Math.min(5, length));
    this.suffix2[number] = hashOf(plain, Math.max(0, length - 2));
    this.suffix3[number] = hashOf(plain, Math.max(0, length - 3));
    this.shape[number] = shapeOf(word);
    this.kind[number] = this.kinds.get(plain) ?? WordKind.other;
    this.cue[number] = this.lexicon.bucketOf(lower);
    if (this.classes) this.wordClass[number] = this.classes.classOf(word);
    return number;
  }
}

const withStraightMarks = (word: string) => (word.includes('’') ? word.replaceAll('’', "'") : word);
const withoutDigits = (word: string) => (/[0-9]/.test(word) ? word.replace(/[0-9]/g, '0') : word);
