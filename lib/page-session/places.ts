import type { Analysis } from '../analysis/contract';
import { placeMakers, type PlaceMakers } from '../claim-links';
import type { ClaimPlace } from '../extension/messages';
import { inSlices } from './in-slices';
import type { PageView } from './view';

/** Where every claim of an analysis stands in the page, letting the page go on meanwhile; null where that can't be told. */
export async function claimPlaces(
  document: Document,
  view: PageView,
  analysis: Analysis,
  signal: AbortSignal,
): Promise<ClaimPlace[] | null> {
  const makers = await placeMakers();
  return makers ? inSlices(placesInSlices(document, view, analysis, makers), signal) : null;
}

function* placesInSlices(
  document: Document,
  view: PageView,
  analysis: Analysis,
  { createLinker, createPositions }: PlaceMakers,
): Generator<void, ClaimPlace[]> {
  const linkTo = createLinker(document);
  yield;
  const positionOf = createPositions(document);
  const places: ClaimPlace[] = [];
  for (const [index, { content }] of analysis.attributions.entries()) {
    yield;
    const link = linkTo(view.wordsOf(analysis, { kind: 'claim', index }), location.href);
    places.push({ link, positions: content.map((span) => positionOf(view.stretchesOf(span))) });
  }
  return places;
}
