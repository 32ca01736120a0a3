import type { Span } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import type { Grammar } from '../grammar';
import type { SpeakerLexicon } from './lexicon';
import type { Entity } from './registry';
import type { Gender } from './phrase';

/** Whom a pronoun can mean. */
export type Pronoun = {
  readonly gender: Gender | undefined;
  readonly isRelative: boolean;
};

interface Met {
  readonly entity: Entity;
  readonly at: number;
}

/** A place in the text as tokens of a paragraph. */
export interface Place {
  readonly paragraph: AnyParagraph;
  readonly first: number;
  readonly end: number;
}

/** How many who were spoken of before a pronoun are considered for it. */
const NEAR = 6;

/** Who is spoken of, in text order: what pronouns go by. */
export class Talk {
  readonly #met: Met[] = [];

  constructor(
    private readonly paragraphs: readonly AnyParagraph[],
    private readonly grammar: Grammar,
    private readonly lexicon: SpeakerLexicon,
  ) {}

  /** Somebody is spoken of at a text offset. */
  met(entity: Entity, at: number): void {
    this.#met.splice(this.#upTo(at), 0, { entity, at });
  }

  /** How many were spoken of before a text offset, by bisection. */
  #upTo(at: number): number {
    return firstWhere(this.#met.length, (i) => this.#met[i]!.at >= at);
  }

  /** The tokens of a span; undefined where it lies in no paragraph. */
  placeOf({ start, end }: Span): Place | undefined {
    const paragraph = this.paragraphs[firstWhere(this.paragraphs.length, (i) => this.paragraphs[i]!.end >= end)];
    if (!paragraph || paragraph.start > start) return undefined;
    const { ends } = paragraph.tokens;
    const first = firstWhere(ends.length, (i) => ends[i]! > start);
    let last = first;
    while (last < paragraph.tokens.words.length && paragraph.tokens.starts[last]! < end) last++;
    return { paragraph, first, end: last };
  }

  /** The pronoun that a phrase is, or stands for by a possessive: "er", "seiner Meinung"; `nobody` for "man". */
  pronounIn({ lower, tokens: { words } }: AnyParagraph, first: number, end: number): Pronoun | 'nobody' | undefined {
    const { masculinePronouns, femininePronouns, otherPronouns, nobody, accounts } = this.lexicon.words;
    const at = this.grammar.prepositions.has(lower[first]) && end > first + 1 ? first + 1 : first;
    const word = lower[at]!;
    const isAlone = end === at + 1;
    const isPossessive = /^(?:sein|ihr)/.test(word) && end === at + 2 && accounts.has(lower[at + 1]);
    if (!isAlone && !isPossessive) return undefined;
    if (
      isAlone &&
      /^\p{Lu}/u.test(words[at]!) &&
      at > 0 &&
      words[at - 1] !== '.' &&
      !masculinePronouns.has(word) &&
      !femininePronouns.has(word)
    )
      return undefined;
    if (nobody.has(word)) return 'nobody';
    const isRelative = lower[at - 1] === ',' && /^(?:d|welch)/.test(word);
    if (masculinePronouns.has(word)) return { gender: 'male', isRelative };
    if (femininePronouns.has(word)) return { gender: 'female', isRelative };
    return otherPronouns.has(word) ? { gender: undefined, isRelative } : undefined;
  }

  /** Whom a pronoun at a token means: the last one spoken of before it who can be meant. */
  antecedent({ gender, isRelative }: Pronoun, paragraph: AnyParagraph, token: number): Entity | undefined {
    const at = paragraph.tokens.starts[token]!;
    const upTo = this.#upTo(at);
    const near = this.#met.slice(Math.max(0, upTo - NEAR), upTo).toReversed();
    if (isRelative) return near[0]?.entity;
    const fits = ({ entity }: Met) => !gender || !entity.gender || entity.gender === gender;
    const isSure = ({ entity }: Met) => entity.isPerson && (!gender || entity.gender === gender);
    return (near.find((met) => isSure(met)) ?? near.find(fits))?.entity;
  }
}

/** The first number below `count` for which a condition holds that holds for all after it; `count` for none. */
function firstWhere(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
