import type { Attribution, Span, Speaker } from '../contract';
import type { TextDocument } from '../paragraph';
import { Nearby } from './nearby';

/** What is known of the article's claims when its caveats are read. */
export interface KnownClaims {
  readonly document: TextDocument;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
}

/** A claim at the place of its cue, or of its content where there is no cue. */
export interface PlacedClaim {
  readonly index: number;
  readonly start: number;
  /** Where its content begins. */
  readonly from: number;
  readonly speakers: readonly string[];
  readonly isStatement: boolean;
}

/** What a caveat speaks of is looked for this far back, in UTF-16 units. */
const REACH = 4000;

/** The claims and speakers of an article, by where they stand and what they are called. */
export class Claims {
  readonly document: TextDocument;
  readonly #claims: Nearby<PlacedClaim>;
  readonly #mentions: Nearby<Speaker>;
  readonly #byLastWord = new Map<string, Speaker[]>();

  constructor({ document, attributions, speakers }: KnownClaims) {
    this.document = document;
    this.#claims = new Nearby(
      attributions.map(({ kind, source, cue, content, speakers: ids }, index) => {
        const place = cue[0] ?? content[0]!;
        const start = place.start;
        const spoken = Math.min(source?.start ?? start, start);
        const claim = { index, start, from: content[0]!.start, speakers: ids, isStatement: kind === 'statement' };
        return [{ start: spoken, end: spoken + 1 }, claim] as const;
      }),
    );
    this.#mentions = new Nearby(
      speakers.flatMap((speaker) => speaker.mentions.map((mention) => [mention, speaker] as const)),
    );
    for (const speaker of speakers) {
      const last = lastWord(speaker.name);
      this.#byLastWord.set(last, [...(this.#byLastWord.get(last) ?? []), speaker]);
    }
  }

  /** Claims of whatever kind that begin between two places, at most `REACH` before the second, in text order. */
  between(from: number, to: number): PlacedClaim[] {
    const place: Span = { start: Math.max(from, to - REACH, 0), end: to };
    const claims = new Map(this.#claims.touching(place).map(({ thing }) => [thing.index, thing]));
    return [...claims.values()].sort((a, b) => a.start - b.start || a.index - b.index);
  }

  mentioned(place: Span): { span: Span; thing: Speaker }[] {
    return this.#mentions.touching(place);
  }

  /** Speakers whose name ends with a word of these. */
  namedIn(words: string): Speaker[] {
    return words.split(/[^\p{L}\p{N}'’&-]+/u).flatMap((word) => this.#byLastWord.get(word) ?? []);
  }
}

const lastWord = (name: string): string => name.split(/[^\p{L}\p{N}'’&-]+/u).findLast(Boolean) ?? name;
