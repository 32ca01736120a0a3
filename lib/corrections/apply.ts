import type { Analysis } from '../analysis/contract';
import { draftOf, hullOf, type Draft } from './draft';
import { applyOne } from './kinds';
import type { Correction } from './schema';

export interface Corrected {
  readonly analysis: Analysis;
  /** Attributions that are no claims to the reader, by index. */
  readonly dismissed: readonly number[];
  /** Attributions the reader has made or changed, by index. */
  readonly byReader: readonly number[];
  /** For each correction, whether the page still has the words it is about. */
  readonly stands: readonly boolean[];
}

/**
 * An analysis as the reader has corrected it, one correction after the other. Pure: what is left out changes nothing, so that
 * a correction is undone by leaving it out.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { analysis, dismissed: [], byReader: [], stands: [] };
  const draft = draftOf(analysis);
  const stands = corrections.map((correction) => applyOne(draft, correction));
  const places = placesInOrder(draft, analysis.attributions.length);
  const place = (index: number) => places[index]!;
  const sorted = (indices: ReadonlySet<number>) => [...indices].map(place).sort((a, b) => a - b);
  const { speakers, attributions, figures, caveats } = draft;
  const inOrder = attributions.map((_, i) => i).sort((a, b) => place(a) - place(b));
  return {
    analysis: {
      ...analysis,
      speakers,
      attributions: inOrder.map((i) => {
        const attribution = attributions[i]!;
        return { ...attribution, parent: attribution.parent === null ? null : place(attribution.parent) };
      }),
      figures: figures.map((figure) => ({
        ...figure,
        attribution: figure.attribution === null ? null : place(figure.attribution),
      })),
      caveats: caveats.map((caveat) => ({ ...caveat, attributions: caveat.attributions.map(place) })),
    },
    dismissed: sorted(draft.dismissed),
    byReader: sorted(draft.touched),
    stands,
  };
}

/** The index each attribution gets: those of the analysis stay in their order, the added ones go where their words stand. */
function placesInOrder({ attributions }: Draft, count: number): number[] {
  const order = attributions.slice(0, count).map((_, i) => i);
  const startOf = (index: number) => hullOf(attributions[index]!.content).start;
  for (let added = count; added < attributions.length; added++) {
    const at = order.findIndex((index) => startOf(index) > startOf(added));
    order.splice(at < 0 ? order.length : at, 0, added);
  }
  const places: number[] = [];
  order.forEach((index, place) => (places[index] = place));
  return places;
}
