import type { Span } from '../analysis/contract';
import { wordsOf } from './languages';
import type { Claim, FigureEntry, SpeakerEntry } from './report';

/** Share of the shorter content's words that the longer one has to have. */
const SAME = 0.75;
/** Fewer words of weight than this tell nothing: "the attack". */
const FEWEST_WORDS = 3;
/** A word that stands in more claims of one speaker than this tells none of them apart. */
const MOST_CLAIMS = 60;
/** As much of a word as its inflections mostly share: "killed" and "killing". */
const STEM = 5;

export interface Joined {
  readonly speakers: readonly SpeakerEntry[];
  /** The attributions that only repeat another, each with that other. */
  readonly repeats: ReadonlyMap<number, number>;
}

/**
 * Joins claims of one speaker that say the same, as headline and body do: the one in the body stays, the others become its
 * repeats. Two claims are the same if they do the same, share most words, and differ in no name, number or negation.
 */
export function joinRepeats(speakers: readonly SpeakerEntry[], headings: readonly Span[], language: string): Joined {
  const repeats = new Map<number, number>();
  const joined = speakers.map((speaker) => {
    const claims = joinClaims(speaker.claims, language, (claim) => isInHeading(claim, headings));
    for (const claim of claims)
      for (const { attribution } of claim.repeats) repeats.set(attribution, claim.attribution);
    return { ...speaker, claims };
  });
  return { speakers: joined, repeats };
}

/** The figures without those that a claim names once more. */
export function withoutRepeats(figures: readonly FigureEntry[], repeats: Joined['repeats']): FigureEntry[] {
  const key = (attribution: number | null, { value, max, unit }: FigureEntry) =>
    JSON.stringify([attribution, value, max, unit]);
  const named = new Set(figures.map((figure) => key(figure.attribution, figure)));
  return figures.filter((figure) => {
    const main = figure.attribution === null ? undefined : repeats.get(figure.attribution);
    return main === undefined || !named.has(key(main, figure));
  });
}

/** What of a claim's words tells it from others. */
interface Weights {
  /** Stems of the longer words, and numbers. */
  readonly stems: ReadonlySet<string>;
  /** Those that have to be the same: numbers, and words with a capital letter inside the content. */
  readonly names: ReadonlySet<string>;
  readonly isNegated: boolean;
}

interface Group {
  readonly weights: Weights;
  readonly members: Claim[];
}

function joinClaims(claims: readonly Claim[], language: string, inHeading: (claim: Claim) => boolean): Claim[] {
  const groups: Group[] = [];
  const byStem = new Map<string, Group[]>();
  for (const claim of claims) {
    const weights = weightsOf(claim, language);
    const shared = new Map<Group, number>();
    for (const stem of weights.stems) {
      const holders = byStem.get(stem) ?? [];
      if (holders.length <= MOST_CLAIMS) for (const group of holders) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const same = [...shared].find(([group, count]) => isSame(group, claim, weights, count))?.[0];
    if (same) {
      same.members.push(claim);
      continue;
    }
    const group = { weights, members: [claim] };
    groups.push(group);
    for (const stem of weights.stems) {
      const holders = byStem.get(stem);
      if (holders) holders.push(group);
      else byStem.set(stem, [group]);
    }
  }
  return groups.map(({ members }) => {
    const main = members.find((claim) => !inHeading(claim)) ?? members[0]!;
    const repeats = members
      .filter((claim) => claim !== main)
      .map((claim) => ({ attribution: claim.attribution, isInHeading: inHeading(claim) }));
    return repeats.length === 0 ? main : { ...main, repeats };
  });
}

function isSame({ weights, members }: Group, claim: Claim, own: Weights, shared: number): boolean {
  const first = members[0]!;
  const fewest = Math.min(weights.stems.size, own.stems.size);
  if (fewest < FEWEST_WORDS || shared / fewest < SAME) return false;
  if (first.act !== claim.act || weights.isNegated !== own.isNegated) return false;
  // One inside the other is two reports of it, not one report twice.
  if (first.spans.content.some((one) => claim.spans.content.some((other) => overlap(one, other)))) return false;
  const [few, many] = weights.stems.size <= own.stems.size ? [weights, own] : [own, weights];
  if ([...few.names].some((name) => !many.stems.has(name))) return false;
  const [fewer, more] = [numbersOf(first), numbersOf(claim)].sort((a, b) => a.length - b.length) as [
    number[],
    number[],
  ];
  return fewer.every((value) => more.includes(value));
}

const WORD = /[\p{L}\p{N}]+/gu;

function weightsOf({ content }: Claim, language: string): Weights {
  const text = content
    .flat()
    .map((piece) => piece.text)
    .join('');
  const words = text.match(WORD) ?? [];
  const isNumber = (word: string) => /^\p{N}/u.test(word);
  const stem = (word: string) => (isNumber(word) ? word : word.toLowerCase().slice(0, STEM));
  return {
    stems: new Set(words.filter((word) => word.length > 3 || isNumber(word)).map(stem)),
    names: new Set(
      words.filter((word, i) => isNumber(word) || (i > 0 && word.length > 3 && /^\p{Lu}/u.test(word))).map(stem),
    ),
    isNegated: isNegated(text, language),
  };
}

function isNegated(text: string, language: string): boolean {
  const known = wordsOf(language);
  if (!known) return false;
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  return words.some((word) => known.negations.has(word) || known.negativeEndings.some((end) => word.endsWith(end)));
}

const numbersOf = ({ figures }: Claim): number[] => figures.map(({ value }) => value);
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const isInHeading = ({ spans }: Claim, headings: readonly Span[]) =>
  headings.some((heading) => overlap(heading, spans.content[0]!));
