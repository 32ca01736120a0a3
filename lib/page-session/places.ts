import type { Analysis } from '../analysis/contract';
import { pageLinker, placeMakers, type PlaceMakers } from '../claim-links';
import type { ClaimPlace } from '../extension/messages';
import { inSlices } from './in-slices';
import type { PageView } from './view';

/** A link that leads to a claim in the page; the plain address where there can be none. */
export async function linkToClaim(
  document: Document,
  view: PageView,
  analysis: Analysis | undefined,
  index: number,
): Promise<string> {
  const range = analysis && view.wordsOf(analysis, { kind: 'claim', index });
  const linkTo = await pageLinker(document);
  return linkTo(range, location.href);
}

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
