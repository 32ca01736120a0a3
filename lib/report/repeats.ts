import type { Span } from '../analysis/contract';
import type { Claim, FigureEntry, SpeakerEntry } from './types';

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
 * repeats. Two claims are the same if they do the same, share most words, and name no different numbers.
 */
export function joinRepeats(speakers: readonly SpeakerEntry[], headings: readonly Span[]): Joined {
  const repeats = new Map<number, number>();
  const joined = speakers.map((speaker) => {
    const claims = joinClaims(speaker.claims, (claim) => isInHeading(claim, headings));
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

interface Group {
  readonly weights: ReadonlySet<string>;
  readonly members: Claim[];
}

function joinClaims(claims: readonly Claim[], inHeading: (claim: Claim) => boolean): Claim[] {
  const groups: Group[] = [];
  const byWord = new Map<string, Group[]>();
  for (const claim of claims) {
    const weights = weightsOf(claim);
    const shared = new Map<Group, number>();
    for (const word of weights) {
      const holders = byWord.get(word) ?? [];
      if (holders.length <= MOST_CLAIMS) for (const group of holders) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const same = [...shared].find(([group, count]) => isSame(group, claim, weights, count))?.[0];
    if (same) {
      same.members.push(claim);
      continue;
    }
    const group = { weights, members: [claim] };
    groups.push(group);
    for (const word of weights) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return groups.map(({ members }) => {
    const main = members.find((claim) => !inHeading(claim)) ?? members[0]!;
    const repeats = members
      .filter((claim) => claim !== main)
      .map((claim) => ({ attribution: claim.attribution, isInHeading: inHeading(claim) }));
    return repeats.length === 0 ? main : { ...main, repeats };
  });
}

function isSame({ weights, members }: Group, claim: Claim, own: ReadonlySet<string>, shared: number): boolean {
  const first = members[0]!;
  const fewest = Math.min(weights.size, own.size);
  if (fewest < FEWEST_WORDS || shared / fewest < SAME || first.act !== claim.act) return false;
  // One inside the other is two reports of it, not one report twice.
  if (first.spans.content.some((one) => claim.spans.content.some((other) => overlap(one, other)))) return false;
  const [few, many] = [numbersOf(first), numbersOf(claim)].sort((a, b) => a.length - b.length) as [number[], number[]];
  return few.every((value) => many.includes(value));
}

/** The words that carry a claim, by their stems. */
function weightsOf({ content }: Claim): ReadonlySet<string> {
  const text = content
    .flat()
    .map((piece) => piece.text)
    .join('');
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{N}+/gu) ?? []).map((word) => word.slice(0, STEM)));
}

const numbersOf = ({ figures }: Claim): number[] => figures.map(({ value }) => value);
const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;
const isInHeading = ({ spans }: Claim, headings: readonly Span[]) =>
  headings.some((heading) => overlap(heading, spans.content[0]!));
