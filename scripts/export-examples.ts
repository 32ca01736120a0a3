/**
 * npx tsx scripts/export-examples.ts: writes the examples in docs/exports/ anew, from the sample article. The command line has
 * no browser that lays the page out, so links and positions are those of the page as its markup has it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { createAnalyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { createTagger } from '../lib/analysis/tagger';
import { readArticle, plainRendering } from '../lib/article';
import { createLinker } from '../lib/claim-links/maker';
import { createPositions } from '../lib/claim-links/positions';
import { createReport } from '../lib/report';
import { claimsCsv, numbersCsv, toAnnotations, toBibtex, toCsl, toJson, toMarkdown } from '../lib/report/exports';
import { SAMPLE } from './article-page';
import { loadModel } from './model';
import { ENGLISH } from './report-words';

const FOLDER = path.resolve(import.meta.dirname, '../docs/exports');
const ADDRESS = 'https://www.northern-dispatch.example/kelmin-bridge';
const READ = '2026-03-15T08:00:00.000Z';

const { document } = new JSDOM(readFileSync(SAMPLE, 'utf8'), { url: ADDRESS }).window;
const result = readArticle(document, plainRendering);
if (!result.found) throw new Error(`The sample article can't be read: ${result.failure}`);
const { article } = result;
const analysis = createAnalyzer(createTagger(loadModel(), english), english).analyze(article.text);
const [linkTo, positionOf] = [createLinker(document), createPositions(document)];
const exported = {
  page: { title: article.title, address: ADDRESS, ...article.facts, read: READ, version: versionOf('../package.json') },
  analysis,
  report: createReport(analysis),
  places: analysis.attributions.map(({ content }) => {
    const ranges = content.map((span) => article.rangesOf(span));
    return { link: linkTo(ranges[0]![0], ADDRESS), positions: ranges.map(positionOf) };
  }),
  byReader: [],
};

mkdirSync(FOLDER, { recursive: true });
const files = {
  'claims.md': toMarkdown(exported, ENGLISH),
  'claims.csv': claimsCsv(exported, ENGLISH),
  'numbers.csv': numbersCsv(exported, ENGLISH),
  'article.json': toJson(exported, [], []),
  'annotations.jsonld': toAnnotations(exported, ENGLISH),
  'article.bib': toBibtex(exported, ENGLISH),
  'article.csl.json': toCsl(exported, ENGLISH),
};
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(FOLDER, name), text);
console.log(`${Object.keys(files).length} examples in docs/exports/`);

function versionOf(file: string): string {
  return (JSON.parse(readFileSync(path.resolve(import.meta.dirname, file), 'utf8')) as { version: string }).version;
}
