/** The shared cases: inputs that were read wrongly once, each with what is right. They are read from outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import type { Analysis, Span } from '../../lib/analysis/contract';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { readHtml } from '../../lib/article';
import { loadModel } from '../../scripts/model';
import { EXPECTED, type Expected } from './expected';

const FOLDER = fileURLToPath(new URL('../../../shared/cases/', import.meta.url));
const PRESENT = existsSync(FOLDER);
if (!PRESENT) console.log('The shared cases are not there: they are not tried.');

const analyzer = PRESENT ? createAnalyzer(createTagger(loadModel(), english), english) : undefined;

function textOf(name: string): string {
  const page = `${FOLDER}${name}.html`;
  if (!existsSync(page)) return readFileSync(`${FOLDER}${name}.txt`, 'utf8').trim();
  const read = readHtml(readFileSync(page, 'utf8'), (html) => new JSDOM(html).window.document);
  return read.found ? read.article.text : '';
}

/** "first … last" of what is said, where that is longer than what is expected of it. */
function shortened(said: string, expected: readonly string[]): string {
  const like = expected.find((what) => {
    const [first = '', last] = what.split(' … ');
    return last !== undefined && said.startsWith(first) && said.endsWith(last);
  });
  return like ?? said;
}

function found(analysis: Analysis, expected: Expected): Expected {
  const { text, attributions, speakers, figures } = analysis;
  const words = ({ start, end }: Span) => text.slice(start, end);
  const statements = attributions.filter(({ kind }) => kind === 'statement');
  const nameOf = (id: string | undefined) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
  const wanted = (expected.says ?? []).map(([, what]) => what);
  return {
    ...(expected.says && {
      says: statements.map(({ content, speakers: [id] }) => [
        nameOf(id),
        shortened(content.map(words).join(' … '), wanted),
      ]),
    }),
    ...(expected.speakers && {
      speakers: speakers.map(({ name, type }, i) =>
        expected.speakers![i]?.[1] === undefined ? ([name] as const) : ([name, type] as const),
      ),
    }),
    ...(expected.figures && {
      figures: figures.map(({ value, max, unit, of }, i) => {
        const row = [max === null ? value : ([value, max] as const), unit, of] as const;
        return row.slice(0, expected.figures![i]?.length ?? 3) as unknown as NonNullable<Expected['figures']>[number];
      }),
    }),
    ...(expected.bounds && { bounds: figures.map(({ bound }) => bound) }),
    ...(expected.ends && {
      ends: statements.map(({ content }, i) => {
        const said = words(content.at(-1)!);
        const end = expected.ends![i] ?? '';
        return said.endsWith(end) ? end : said;
      }),
    }),
  };
}

/** Cases that other work is to make right; a case taken off this list stays right. */
const NOT_YET: ReadonlySet<string> = new Set([
  'denied-heard',
  'met-and-voted',
  'missing-close',
  'said-and-did',
  'uk-ranks',
  'who-called-mina',
]);

describe.runIf(PRESENT)('the shared cases', () => {
  for (const [name, expected] of Object.entries(EXPECTED)) {
    it.skipIf(NOT_YET.has(name))(`the case ${name}`, () => {
      expect(found(analyzer!.analyze(textOf(name)), expected)).toEqual(expected);
    });
  }
});
