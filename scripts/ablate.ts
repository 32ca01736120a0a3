/** npm run ablate -- [GOLD]: switches off every construction and edge one at a time on annotated articles, and writes a table. */
import { linkAttributions, STEPS, type LinkedAttribution } from '../lib/analysis/attributions';
import { english } from '../lib/analysis/languages/english';
import { createTagger } from '../lib/analysis/tagger';
import { inDoubleMarks, readText } from '../lib/analysis/paragraph';
import { readArticles } from './ablate/articles';
import { f1, score, type Counts } from './ablate/score';
import { loadModel } from './model';

const [gold = '../shared/gold'] = process.argv.slice(2);
const tagger = createTagger(loadModel(), english);
const articles = readArticles(gold).map((article) => {
  const document = readText(article.text, english);
  const asTagged = document.paragraphs.map(inDoubleMarks);
  return { article, document, tags: asTagged.map((paragraph, i) => tagger.tag(paragraph, asTagged[i - 1])) };
});
if (articles.length === 0) throw new Error(`There are no annotated articles in ${gold}.`);
const sets = [...new Set(articles.map(({ article }) => article.set))];

/** What is found in each article without some of the steps. */
function linked(without: ReadonlySet<string>): LinkedAttribution[][] {
  return articles.map(({ document, tags }) => linkAttributions(document, tags, { without }));
}

const counts = (all: readonly LinkedAttribution[][]) => all.map((found, i) => score(articles[i]!.article, found));
const inSet = (all: readonly Counts[], set: string) => all.filter((_, i) => articles[i]!.article.set === set);

const base = linked(new Set());
const baseCounts = counts(base);
const columns = [
  'step',
  'changed',
  'helps in',
  'hurts in',
  ...sets.map((set) => `${set} ${f1(inSet(baseCounts, set)).toFixed(1)}`),
];
process.stdout.write(
  `| ${columns.join(' | ')} |\n|${columns.map((_, i) => (i === 0 ? ' --- |' : ' ---: |')).join('')}\n`,
);
for (const [n, step] of STEPS.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r${n + 1} of ${STEPS.length} `);
  const without = linked(new Set([step]));
  const changed = without.filter((found, i) => JSON.stringify(found) !== JSON.stringify(base[i]));
  const withoutCounts = counts(without);
  const gain = (i: number) => f1([baseCounts[i]!]) - f1([withoutCounts[i]!]);
  const numbers = articles.map((_, i) => gain(i));
  const cells = sets.map((set) => {
    const delta = f1(inSet(baseCounts, set)) - f1(inSet(withoutCounts, set));
    return `${delta > 0 ? '+' : ''}${delta.toFixed(2)}`;
  });
  const row = [
    step,
    changed.length,
    numbers.filter((x) => x > 0).length,
    numbers.filter((x) => x < 0).length,
    ...cells,
  ];
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}
