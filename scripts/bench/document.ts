import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { shown, type Ratio } from './ratios';

/** One figure: our time as a multiple of another's in the same run. */
export interface Row extends Ratio {
  readonly group: 'warm' | 'cold' | 'growth' | 'page';
  readonly what: string;
  readonly beside: string;
}

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const TITLES = { warm: 'Warm', cold: 'Cold start', growth: 'Growth', page: 'In a page' } as const;
const NAMES: Readonly<Record<string, string>> = {
  compromise: 'compromise/three',
  wink: 'wink-nlp',
  segmenter: 'Intl.Segmenter',
};
const nameOf = (beside: string) => NAMES[beside] ?? (/^[0-9a-f]{7,}$/.test(beside) ? `our ${beside}` : beside);

/** The rows of an earlier report. */
export const rowsIn = (file: string): Row[] => JSON.parse(readFileSync(file, 'utf8')) as Row[];

/** Writes `docs/benchmarks.md`, its chart and its JSON: the rows measured now, and those of other groups as they were. */
export function writeReport(measured: readonly Row[]): void {
  const json = path.join(DOCS, 'benchmarks.json');
  const groups = new Set(measured.map(({ group }) => group));
  const rows = [...measured, ...rowsIn(json).filter(({ group }) => !groups.has(group))];
  writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(
    path.join(DOCS, 'benchmarks.svg'),
    chartOf(rows.filter(({ group, what }) => group === 'cold' || (group === 'warm' && what === 'whole'))),
  );
  writeFileSync(path.join(DOCS, 'benchmarks.md'), markdownOf(rows));
}

/** How rows have changed since an earlier report, for those that stand in both. */
export function printComparison(rows: readonly Row[], before: readonly Row[]): void {
  for (const row of rows) {
    const old = before.find(
      ({ group, what, beside }) => group === row.group && what === row.what && beside === row.beside,
    );
    if (old) console.log(`${row.what}, beside ${nameOf(row.beside)}: ${shown(old.median)} -> ${shown(row.median)}`);
  }
}

export function printRows(rows: readonly Row[]): void {
  for (const { what, beside, median, low, high } of rows)
    console.log(
      `${what.padEnd(38)} ${shown(median).padStart(7)} × ${nameOf(beside)} (${shown(low)} to ${shown(high)})`,
    );
}

function markdownOf(rows: readonly Row[]): string {
  const table = (group: Row['group']) =>
    [
      `## ${TITLES[group]}`,
      '',
      '| our time | × that of | median | middle half of the rounds |',
      '| --- | --- | --: | --- |',
      ...rows
        .filter((row) => row.group === group)
        .map(
          ({ what, beside, median, low, high }) =>
            `| ${what} | ${nameOf(beside)} | ${shown(median)} | ${low === high ? '' : `${shown(low)} to ${shown(high)}`} |`,
        ),
      '',
    ].join('\n');
  return `# How fast it is

Written by \`npm run bench -- speed --against COMMIT\` and \`npm run bench -- page\`. Every figure is our time as a multiple of
another's in the same run, sides taking turns: below 1 we are faster. It is the processor's time, and in a page each page's
fastest round. The last run had ${cpus().length} cores and a load of ${Math.round(loadavg()[0]!)}; above the number of cores all of it is
less sure, and code is compiled later.

![The time of our engine as a multiple of others', on one line each; the table below has the numbers.](benchmarks.svg)

compromise/three gives people, organisations, quotations and numbers; wink-nlp, with its light model, tokens, sentences and
light entities; \`Intl.Segmenter\` words and sentences: the floor. None says who says what.

${table('warm')}
${table('cold')}
${table('growth')}${rows.some(({ group }) => group === 'page') ? `\n${table('page')}` : ''}`;
}

const WIDTH = 720;
const LINE = 34;
const LEFT = 250;
const MOST = 2;

/** Bars of our time, the line at 1: theirs. What is over the scale ends in its number. */
function chartOf(rows: readonly Row[]): string {
  const height = 40 + LINE * rows.length;
  const scale = (WIDTH - LEFT - 90) / MOST;
  const bars = rows.map(({ group, beside, median }, i) => {
    const y = 24 + i * LINE;
    const width = Math.min(median, MOST) * scale;
    return `  <text x="${LEFT - 12}" y="${y + 15}" text-anchor="end">${group}, × ${nameOf(beside)}</text>
  <rect class="bar" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="20" rx="2"/>
  <text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 15}">${shown(median)}</text>`;
  });
  const told = rows
    .map(({ group, beside, median }) => `${group}, beside ${nameOf(beside)}: ${shown(median)}`)
    .join('; ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title told">
  <title id="title">Time of our engine as a multiple of others'</title>
  <desc id="told">${told}.</desc>
  <style>
    svg { background: #fff; color: #1b1b1f; }
    text { font: 13px system-ui, sans-serif; fill: currentColor; }
    .bar { fill: #3f5f8a; }
    .one { stroke: currentColor; stroke-dasharray: 3 3; }
    @media (prefers-color-scheme: dark) { svg { background: #17181c; color: #ececf1; } .bar { fill: #8fb0dd; } }
  </style>
${bars.join('\n')}
  <line class="one" x1="${LEFT + scale}" x2="${LEFT + scale}" y1="14" y2="${height - 12}"/>
  <text x="${LEFT + scale}" y="${height - 1}" text-anchor="middle">as long</text>
</svg>
`;
}
