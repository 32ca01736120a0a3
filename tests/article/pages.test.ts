import { describe, expect, it } from 'vitest';
import { bodyText, humanBody, pageNames, PAGES_PRESENT, readPage, tokenF1 } from './measure';

if (!PAGES_PRESENT) console.log('The shared pages are not there: article finding is not measured.');

describe.runIf(PAGES_PRESENT)('article finding on the shared pages', () => {
  it(
    'finds an article in at least 76 of 80, and bodies that are those people made: token F1 0.965 or more',
    { timeout: 300_000 },
    () => {
      const articles = pageNames().map((name) => ({ name, article: readPage(name) }));
      expect(articles.filter(({ article }) => article).length).toBeGreaterThanOrEqual(76);
      const scores = articles.flatMap(({ name, article }) => {
        const human = humanBody(name);
        return human === undefined ? [] : [{ name, ...tokenF1(article ? bodyText(article) : '', human) }];
      });
      const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
      const worst = scores.sort((a, b) => a.f1 - b.f1).slice(0, 10);
      console.log(
        `body token F1 mean ${mean.toFixed(4)} on ${scores.length} pages; worst ${worst.map(({ name, f1 }) => `${name} ${f1.toFixed(3)}`).join(', ')}`,
      );
      expect(mean).toBeGreaterThanOrEqual(0.965);
    },
  );
});
