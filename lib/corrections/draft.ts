import type { Analysis, Attribution, Figure, Span, Speaker } from '../analysis/contract';
import type { SourceType } from '../analysis/source-types';
import { findQuotation } from './quotations';
import type { Quotation } from './schema';

/** An analysis on its way through corrections. Claims that are added stand last, so that all numbers stay what they are. */
export interface Draft {
  readonly text: string;
  readonly speakers: Speaker[];
  readonly attributions: Attribution[];
  readonly figures: Figure[];
  readonly caveats: Analysis['caveats'];
  readonly dismissed: Set<number>;
  /** Attributions the reader has made or changed. */
  readonly touched: Set<number>;
}

export function draftOf({ text, speakers, attributions, figures, caveats }: Analysis): Draft {
  return {
    text,
    speakers: [...speakers],
    attributions: [...attributions],
    figures: [...figures],
    caveats: [...caveats],
    dismissed: new Set(),
    touched: new Set(),
  };
}

/** A claim that has changed by less than this share is still the same claim. */
const LEAST_OVERLAP = 0.5;

/** The attribution that these quotations are the content of; -1 where the text no longer has their words, or nobody says them. */
export function claimIn({ text, attributions }: Draft, quotations: readonly Quotation[]): number {
  const spans = quotations.map((quotation) => findQuotation(text, quotation));
  const first = spans.find((span) => span !== null);
  if (!first || spans.includes(null)) return -1;
  const wanted = hullOf(spans as Span[]);
  let best = { index: -1, overlap: LEAST_OVERLAP };
  attributions.forEach(({ content }, index) => {
    const overlap = overlapOf(hullOf(content), wanted);
    if (overlap > best.overlap) best = { index, overlap };
  });
  return best.index;
}

export const hullOf = (spans: readonly Span[]): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end });

/** Length that two spans have in common, of the length they cover together. */
function overlapOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export const holds = (outer: readonly Span[], { start, end }: Span): boolean =>
  outer.some((span) => span.start <= start && end <= span.end);

const sameName = (one: string, other: string) =>
  one.normalize('NFC').trim().toLowerCase() === other.normalize('NFC').trim().toLowerCase();

export const speakerNamed = ({ speakers }: Draft, name: string): number =>
  speakers.findIndex((speaker) => sameName(speaker.name, name));

/** What the reader says is so for sure. */
export const BY_READER = { confidence: 1, evidence: [{ rule: 'reader', span: null }] };

/** Id of the speaker with this name; one is made where there is none. */
export function speakerFor(draft: Draft, name: string, type: SourceType): string {
  const index = speakerNamed(draft, name);
  if (index >= 0) return draft.speakers[index]!.id;
  const ids = new Set(draft.speakers.map(({ id }) => id));
  let number = 1;
  while (ids.has(`reader-${number}`)) number++;
  const id = `reader-${number}`;
  draft.speakers.push({ id, name, type, mentions: [], ...BY_READER });
  return id;
}

/** Numbers of the attributions of a speaker. */
export const claimsOf = ({ attributions }: Draft, id: string): number[] =>
  attributions.flatMap(({ speakers }, i) => (speakers.includes(id) ? [i] : []));
