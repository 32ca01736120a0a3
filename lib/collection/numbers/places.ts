import type { CollectedFigure } from '../view/build';

interface Part {
  readonly place: string | null;
  readonly members: CollectedFigure[];
}

/** The names in a place, in lower case: "at the Kelmin bridge" has "kelmin". */
const namesIn = (place: string): string[] =>
  [...place.matchAll(/\p{Lu}[\p{L}\p{N}'’-]*/gu)].map(([name]) => name.toLowerCase());

/**
 * Parts figures by where they were counted. Places that share a name are one ("Kelmin", "the Kelmin bridge"); figures without a
 * named place go with the only place there is, else by themselves.
 */
export function partByPlace(figures: readonly CollectedFigure[]): Part[] {
  const parts: { names: Set<string>; place: string; members: CollectedFigure[] }[] = [];
  const nowhere: CollectedFigure[] = [];
  for (const figure of figures) {
    const { place } = figure.row;
    const names = place === null ? [] : namesIn(place);
    if (place === null || names.length === 0) {
      nowhere.push(figure);
      continue;
    }
    const known = parts.find((part) => names.some((name) => part.names.has(name)));
    if (known) {
      for (const name of names) known.names.add(name);
      known.members.push(figure);
      if (place.length < known.place.length) known.place = place;
    } else parts.push({ names: new Set(names), place, members: [figure] });
  }
  if (nowhere.length === 0) return parts;
  if (parts.length !== 1) return [...parts, { place: null, members: nowhere }];
  return [{ place: parts[0]!.place, members: figures.slice() }];
}
