import { changed, touched, type Draft, type TokenSpan } from '../draft';
import type { View } from '../view';
import { complete } from './complete';
import { cutsThrough, firstIn, Occupancy } from './occupancy';

/** In the trace and in the drafts: what the tagger marked and what a construction reads are one attribution. */
export const MERGE = 'merge';

/**
 * Adds to the tagged drafts of a paragraph those found by constructions. One on the same cue fills what the tagger left
 * out; any other is added, unless it would cross a tagged one (only nesting and standing apart are allowed).
 * @param onMerged told of each draft that two others became, and of each that was left out for another one
 */
export function mergeDrafts(
  view: View,
  tagged: readonly Draft[],
  found: readonly Draft[],
  onMerged: MergeListener = {},
): Draft[] {
  if (found.length === 0) return [...tagged];
  const merged = tagged.filter(({ content }) => content.length > 0);
  const waiting = tagged.filter(({ content }) => content.length === 0);
  const occupied = new Occupancy(view.words.length);
  merged.forEach((draft, i) => occupied.mark(draft, i));
  const begun = new Occupancy(view.words.length);
  waiting.forEach((draft, i) => begun.mark(draft, i));
  for (const given of found) {
    const cue = given.cue!;
    const start = firstIn(begun.cue, cue);
    const borrows = start >= 0 && given.finding !== 'hearsay-rule' && !given.source;
    const whole = borrows ? changed(given, { source: waiting[start]!.source }) : given;
    const named = given.replaces ? whole : changed(whole, { source: withoutContent(view, whole.source, occupied) });
    const same = firstIn(occupied.cue, cue);
    if (same >= 0) {
      const before = merged[same]!;
      const after = complete(view, merged, same, named, occupied);
      if (after !== before) {
        const steps = [...before.steps, ...named.steps.filter((step) => !before.steps.includes(step))];
        merged[same] = touched({ ...after, steps }, MERGE);
        onMerged.joined?.(before, named, merged[same]);
      }
      continue;
    }
    if (firstIn(occupied.source, cue) >= 0) continue;
    giveBack(named, merged, occupied);
    giveQuotation(view, named, merged, occupied);
    const around = occupied.content[cue.first]!;
    const draft = around >= 0 ? changed(named, { content: within(named.content, merged[around]!.content) }) : named;
    // "did not say whether Marlow mentioned it": nobody says that he did.
    const isOpen = view.grammar.whetherWords.has(view.lower[(draft.source?.first ?? 0) - 1]);
    const isUnsure = draft.finding === 'hearsay-rule' || isOpen;
    const fits = around >= 0 ? !isUnsure && standsWithin(draft, occupied, around) : !crosses(draft, merged, occupied);
    if (!fits) {
      onMerged.leftOut?.(given);
      continue;
    }
    if (draft !== given) onMerged.joined?.(given, given, draft);
    merged.push(draft);
    if (around < 0) occupied.mark(draft, merged.length - 1);
  }
  // What still waits for its content may get it from the next paragraph.
  return [...merged, ...waiting.filter((one) => firstIn(occupied.cue, one.cue!) < 0)];
}

/** Who wants to know what becomes of the drafts. */
export interface MergeListener {
  readonly joined?: (tagged: Draft, found: Draft, merged: Draft) => void;
  readonly leftOut?: (found: Draft) => void;
}

/** "“…,” said the envoy. “We will wait, he added.": a quotation that was never closed is the next speaker's, not that of the last one. */
function giveBack({ cue, content: [quoted] }: Draft, drafts: Draft[], { content }: Occupancy): void {
  const number = content[cue!.first]!;
  const around = drafts[number];
  const span = around?.content.find(({ first, end }) => first <= cue!.first && cue!.first < end);
  if (!span || around!.content.length < 2 || span.first !== quoted?.first) return;
  content.fill(-1, span.first, span.end);
  drafts[number] = touched(changed(around!, { content: around!.content.filter((part) => part !== span) }), MERGE);
}

/** "The cook whispered | “Too late” |. Guests left, the waiter said.": not the waiter's, who speaks in another sentence. */
function giveQuotation(
  view: View,
  { cue, source, content: [whole, ...more] }: Draft,
  drafts: Draft[],
  { content }: Occupancy,
): void {
  if (!source || !whole || more.length > 0 || view.quotationOf[whole.first]! < 0 || whole.first < cue!.end) return;
  const number = content[whole.first]!;
  const around = drafts[number];
  const span = around?.content.find(({ first }) => first === whole.first);
  if (!around?.cue || !span || span.end !== whole.end || around.content.length < 2) return;
  if (view.sentenceOf[around.cue.first] === view.sentenceOf[cue!.first]) return;
  content.fill(-1, span.first, span.end);
  drafts[number] = touched(changed(around, { content: around.content.filter((part) => part !== span) }), MERGE);
}

/** "Per Holm |, a nurse who said she had slept, |": the name without what tells of another report. */
function withoutContent(view: View, source: TokenSpan | null, { content }: Occupancy): TokenSpan | null {
  if (!source || firstIn(content, source) < 0) return source;
  const { lower, grammar } = view;
  for (let i = source.first + 1; i < source.end; i++) {
    if (lower[i] !== ',' && !grammar.personalRelatives.has(lower[i])) continue;
    const name = { ...source, end: i };
    return firstIn(content, name) < 0 ? name : source;
  }
  return source;
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

/** True if the draft's source or content cuts through another attribution instead of holding it whole or standing apart. */
function crosses({ content, source }: Draft, drafts: readonly Draft[], occupied: Occupancy): boolean {
  return (!!source && firstIn(occupied.content, source) >= 0) || cutsThrough(content, drafts, occupied);
}
