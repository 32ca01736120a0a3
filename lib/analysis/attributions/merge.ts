import { contains, overlaps, type Draft, type TokenSpan } from './draft';
import type { View } from './view';

/** A content of one of these words alone says nothing. */
const RELATIVES = new Set(['which', 'that', 'who', 'what']);

/** For every token of a paragraph the number of the draft whose cue or source or content holds it, -1 where none does. */
class Occupancy {
  readonly cue: Int32Array;
  readonly source: Int32Array;
  readonly content: Int32Array;

  constructor(length: number) {
    this.cue = new Int32Array(length).fill(-1);
    this.source = new Int32Array(length).fill(-1);
    this.content = new Int32Array(length).fill(-1);
  }

  mark({ cue, source, content }: Draft, number: number): void {
    if (cue) this.cue.fill(number, cue.first, cue.end);
    if (source) this.source.fill(number, source.first, source.end);
    for (const { first, end } of content) this.content.fill(number, first, end);
  }
}

function firstIn(row: Int32Array, { first, end }: TokenSpan): number {
  for (let i = first; i < end; i++) if (row[i]! >= 0) return row[i]!;
  return -1;
}

/**
 * Adds to the tagged drafts of a paragraph those found by rule. A rule's draft on the same cue fills what the tagger left
 * out; any other is added, unless it would cross a tagged one (only nesting and standing apart are allowed).
 */
export function mergeDrafts(view: View, tagged: readonly Draft[], found: readonly Draft[]): Draft[] {
  if (found.length === 0) return [...tagged];
  const merged = tagged.filter(({ content }) => content.length > 0);
  const waiting = tagged.filter(({ content }) => content.length === 0);
  const occupied = new Occupancy(view.words.length);
  merged.forEach((draft, i) => occupied.mark(draft, i));
  const begun = new Occupancy(view.words.length);
  waiting.forEach((draft, i) => begun.mark(draft, i));
  for (const draft of found) {
    const cue = draft.cue!;
    const start = firstIn(begun.cue, cue);
    if (start >= 0 && draft.finding !== 'hearsay-rule') draft.source ??= waiting[start]!.source;
    const same = firstIn(occupied.cue, cue);
    if (same >= 0) {
      complete(view, merged[same]!, draft, occupied);
      continue;
    }
    if (firstIn(occupied.source, cue) >= 0) continue;
    const around = occupied.content[cue.first]!;
    if (around >= 0) draft.content = within(draft.content, merged[around]!.content);
    if (around >= 0 && (draft.finding === 'object-rule' || draft.finding === 'hearsay-rule')) continue;
    if (around >= 0 ? !standsWithin(draft, occupied, around) : crosses(draft, merged, occupied)) continue;
    merged.push(draft);
    if (around < 0) occupied.mark(draft, merged.length - 1);
  }
  // What still waits for its content may get it from the next paragraph.
  return [...merged, ...waiting.filter((one) => firstIn(occupied.cue, one.cue!) < 0)];
}

function complete(view: View, tagged: Draft, found: Draft, occupied: Occupancy): void {
  const cutsName = found.source !== null && tagged.content.some((span) => overlaps(span, found.source!));
  if (found.replaces && (!tagged.source || cutsName)) {
    Object.assign(tagged, { source: found.source, content: found.content });
    return;
  }
  const [only] = tagged.content;
  if (only && tagged.content.length === 1 && only.end - only.first === 1 && RELATIVES.has(view.lower[only.first]!)) {
    tagged.content = found.content;
    return;
  }
  const swapped =
    !tagged.source && found.source && tagged.content.length === 1 && contains(found.source, tagged.content[0]!);
  if (swapped && found.content.every((span) => firstIn(occupied.content, span) < 0)) {
    // The tagger took the speaker after the verb for the content.
    tagged.source = found.source;
    tagged.content = found.content;
  } else if (!tagged.source && found.source && firstIn(occupied.content, found.source) < 0) {
    tagged.source = found.source;
  }
}

/** Cuts the contents of a nested attribution to the content around it. */
function within(contents: readonly TokenSpan[], outer: readonly TokenSpan[]): TokenSpan[] {
  return contents.flatMap((span) => {
    const around = outer.find(({ first, end }) => span.first < end && first < span.end);
    return around ? [{ ...span, first: Math.max(span.first, around.first), end: Math.min(span.end, around.end) }] : [];
  });
}

/** True if all the draft's content lies in the content that holds its cue. */
function standsWithin({ content }: Draft, { content: row }: Occupancy, around: number): boolean {
  return content.length > 0 && content.every(({ first, end }) => row[first] === around && row[end - 1] === around);
}

/** True if the draft's content cuts through another attribution instead of holding it whole or standing apart. */
function crosses({ content, source }: Draft, drafts: readonly Draft[], occupied: Occupancy): boolean {
  if (source && firstIn(occupied.content, source) >= 0) return true;
  return content.some((span) => {
    const other = [firstIn(occupied.cue, span), firstIn(occupied.content, span)].find((number) => number >= 0);
    if (other === undefined) return false;
    const { cue, content: theirs } = drafts[other]!;
    return ![...(cue ? [cue] : []), ...theirs].every((part) =>
      content.some((mine) => mine.first <= part.first && part.end <= mine.end),
    );
  });
}
