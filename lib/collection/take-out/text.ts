import { fit, item, printable } from '../../report/exports/text-lines';
import { pictureOf } from '../../report/exports/text-picture';
import type { TextWords } from '../../report/exports';
import { groupBy } from '../group';
import type { Compared } from '../compare';
import type { Series, SeriesPoint } from '../numbers';

/** Widths of the columns, in characters. */
const SCALE = 28;
const DAY = 10;
const SOURCE = 26;

export type ComparedWords = Pick<TextWords, 'number' | 'nobody' | 'nobodyNamed' | 'type' | 'comparisons'> & {
  readonly claimsHeading: string;
  readonly denied: string;
  readonly noDay: string;
  readonly noSeries: string;
};

/**
 * Articles held against each other for a terminal: comparable numbers by day and source, then who claims what when. Page text
 * is stripped of everything a terminal would obey.
 * @param width characters a line may have
 */
export function comparedAsText({ collected, series }: Compared, words: ComparedWords, width: number): string {
  const lines: string[] = [words.comparisons, '='.repeat(words.comparisons.length)];
  if (series.length === 0) lines.push(words.noSeries);
  for (const each of series) lines.push('', ...seriesLines(each, words));
  lines.push('', words.claimsHeading, '='.repeat(words.claimsHeading.length));
  const statements = collected.claims.filter(({ row }) => row.kind === 'statement');
  const bySpeaker = groupBy(statements, ({ speakers }) => speakers[0] ?? null);
  for (const [speaker, claims] of [...bySpeaker].sort(([a], [b]) => Number(a === null) - Number(b === null))) {
    lines.push('', speaker ? `${printable(speaker.name)} · ${words.type(speaker.type)}` : words.nobody);
    for (const { article, row } of claims) {
      const cue = row.cue === null ? '' : ` (${printable(row.cue)})`;
      const where = [article.day || words.noDay, printable(article.outlet || article.file)].join(', ');
      lines.push(...item('  - ', `${where}: ${row.words}${cue}`, width));
    }
  }
  return `${lines.join('\n')}\n`;
}

function seriesLines({ subject, unit, place, high, lines }: Series, words: ComparedWords): string[] {
  const title = [subject, unit !== null && !subject.includes(unit) && `(${unit})`, place].filter(Boolean).join(' ');
  const rows = lines
    .flatMap(({ speaker, points }) => points.map((point) => ({ name: speaker?.name ?? words.nobodyNamed, point })))
    .sort((a, b) => (a.point.day || '9').localeCompare(b.point.day || '9'));
  return [
    `${printable(title)}: 0 – ${words.number(high)}`,
    ...rows.map(({ name, point }) => {
      const said = [printable(point.row.text), point.denied ? `[${words.denied}]` : '', printable(point.article.outlet || point.article.file)]; // prettier-ignore
      return `  ${fit(point.day || words.noDay, DAY)} ${pointPicture(point, high)} ${fit(printable(name), SOURCE)} ${said.filter(Boolean).join(' · ')}`; // prettier-ignore
    }),
  ];
}

/** A number on a scale from zero to the highest; hollow where it is denied. */
function pointPicture({ row, denied }: SeriesPoint, high: number): string {
  const share = (value: number) => (high > 0 ? Math.min(1, Math.max(0, value / high)) : 0);
  const open = row.bound === 'at-least' ? 'above' : row.bound === 'at-most' ? 'below' : null;
  const entry = {
    start: share(row.value),
    end: share(row.max ?? row.value),
    open,
    bound: denied ? 'vague' : row.bound,
  };
  return pictureOf(entry as Parameters<typeof pictureOf>[0], SCALE);
}
