import { countedIn, countsPeople, singular, type Counted } from './counted';
import { placeOnScale } from './scale';
import type { Comparison, FigureEntry } from './report';

interface Group {
  readonly names: string;
  readonly members: { figure: FigureEntry; counted: Counted }[];
}

/**
 * Figures with one of these keys may count the same thing: same noun, event and unit. Without an event the noun alone
 * says too little ("230 people" on board, "64 people" in hospital): then it must have modifiers, and the same ones.
 */
function keyOf({ event, unit }: FigureEntry, { head, phrase }: Counted): string | null {
  if (event === null && !phrase.includes(' ')) return null;
  return JSON.stringify([event ?? '', event === null ? phrase : head, unit ?? '']);
}

/** "Afghan civilians" and "Syrian civilians" are apart; plain "civilians" goes with the only nation there is. */
function groupByNames(members: Group['members']): Group[] {
  const groups = new Map<string, Group>();
  for (const member of members) {
    const { names } = member.counted;
    const group = groups.get(names) ?? { names, members: [] };
    group.members.push(member);
    groups.set(names, group);
  }
  const plain = groups.get('');
  if (groups.size !== 2 || !plain) return [...groups.values()];
  return [{ names: '', members }];
}

/** A group of more figures than this can't be taken in at a glance. */
const MOST_IN_GROUP = 5;

/**
 * A long group in parts: figures of different periods, or of different places, are apart; those without one go with the only
 * one there is. Short groups stay whole, with the difference shown: "since Tuesday" beside "this week" is worth a look.
 */
function splitBy(part: 'period' | 'place'): (figures: readonly FigureEntry[]) => readonly FigureEntry[][] {
  return (figures) => {
    if (figures.length <= MOST_IN_GROUP) return [[...figures]];
    const groups = new Map<string, FigureEntry[]>();
    for (const figure of figures) {
      const scope = figure[part]?.toLowerCase() ?? '';
      groups.set(scope, [...(groups.get(scope) ?? []), figure]);
    }
    return groups.size === 2 && groups.has('') ? [[...figures]] : [...groups.values()];
  };
}

/** So many times larger, with another scope, is another thing counted: a war's dead beside a day's. */
const ANOTHER_SCALE = 10;

/** A group without its figures of another period or place that are of another scale than the rest. */
function onOneScale(figures: readonly FigureEntry[]): readonly FigureEntry[] {
  const scopeOf = ({ period, place }: FigureEntry) => JSON.stringify([period, place]);
  return figures.filter((figure) => {
    const others = figures.filter((other) => scopeOf(other) !== scopeOf(figure));
    const largest = Math.max(...others.map(({ value, max }) => max ?? value));
    const isScoped = figure.period !== null || figure.place !== null;
    return !isScoped || others.length < figures.length - 1 || figure.value < largest * ANOTHER_SCALE;
  });
}

/** One figure for each thing said by the same people: nobody is compared with themselves saying the same again. */
function saidOnce(figures: readonly FigureEntry[]): FigureEntry[] {
  const said = new Set<string>();
  return figures.filter(({ voices, value, max, bound, act }) => {
    const key = JSON.stringify([voices.map(({ id }) => id), value, max, bound, act === 'denies']);
    return voices.length === 0 || (!said.has(key) && said.add(key));
  });
}

/**
 * Whether a group has something to compare: two figures, somebody named for one, not all from the same place, and it
 * is said of one at least who or what is counted.
 */
function comparable(figures: readonly FigureEntry[]): boolean {
  const voices = new Set(figures.map(({ voices }) => voices.map(({ id }) => id).join()));
  const values = new Set(figures.map(({ value, max, bound }) => JSON.stringify([value, max, bound])));
  if (figures.length < 2 || !figures.some(({ voices }) => voices.length > 0)) return false;
  if (figures.every(({ of }) => of === null)) return false;
  return voices.size > 1 || (values.size > 1 && figures[0]!.event !== null);
}

/** The shortest wording, for it says what all have in common; a plural if there is one. */
function subjectOf(figures: readonly FigureEntry[]): Pick<Comparison, 'subject' | 'of' | 'event'> {
  const wordings = figures.flatMap(({ of }) => (of === null ? [] : [of]));
  const isSingular = (wording: string) => singular(wording) === wording;
  const [of = null] = wordings.sort((a, b) => Number(isSingular(a)) - Number(isSingular(b)) || a.length - b.length);
  const { event } = figures[0]!;
  return { subject: [of, event].filter((part) => part !== null).join(' '), of, event };
}

/** Lines up the figures that count the same thing in the same event, those of people first, else in text order of their first figure. */
export function compare(figures: readonly FigureEntry[]): Comparison[] {
  const candidates = new Map<string, Group['members']>();
  for (const figure of figures) {
    // Whoever denies a number has not given it.
    if (figure.act === 'denies') continue;
    const counted = countedIn(figure);
    if (!counted) continue;
    const key = keyOf(figure, counted);
    if (key === null) continue;
    const list = candidates.get(key);
    if (list) list.push({ figure, counted });
    else candidates.set(key, [{ figure, counted }]);
  }
  return [...candidates.values()]
    .flatMap(groupByNames)
    .map(({ members }) => members.map(({ figure }) => figure))
    .map(saidOnce)
    .map(onOneScale)
    .flatMap(splitBy('period'))
    .flatMap(splitBy('place'))
    .filter(comparable)
    .sort((a, b) => Number(countsPeople(b[0]!)) - Number(countsPeople(a[0]!)))
    .map((group) => ({ ...subjectOf(group), unit: group[0]!.unit, ...placeOnScale(group) }));
}
