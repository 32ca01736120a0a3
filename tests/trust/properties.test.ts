// @vitest-environment jsdom
/**
 * What holds for every text, over the whole way from page to analysis. A few runs each in `npm test`; `npm run fuzz` runs them
 * as long as one likes.
 */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analyzer } from '../../lib/analysis/analyzer';
import { analysisSchema, type Analysis, type Span } from '../../lib/analysis/contract';
import { plainRendering, readArticle } from '../../lib/article';
import { holds, shippedAnalyzer, timeout } from './holds';
import { newsText, roughText } from './texts';

let analyzer: Analyzer;
beforeAll(() => {
  analyzer = shippedAnalyzer();
});

const anyText = fc.oneof(newsText, roughText);

function spansOf({ speakers, attributions, figures, caveats }: Analysis): Span[] {
  return [
    ...speakers.flatMap(({ mentions }) => mentions),
    ...attributions.flatMap(({ source, cue, content }) => [...(source ? [source] : []), ...cue, ...content]),
    ...figures.map(({ span }) => span),
    ...caveats.map(({ span }) => span),
  ];
}

const isWithin = (text: string, { start, end }: Span) => start >= 0 && start < end && end <= text.length;
const areOrdered = (spans: readonly Span[]) => spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start);

describe('an analysis of any text', () => {
  test('fits its schema, and its spans and references stand in range and order', { timeout }, async () => {
    await holds(
      'spans and references',
      fc.property(anyText, (text) => {
        const analysis = analyzer.analyze(text);
        expect(analysisSchema.safeParse(analysis).success).toBe(true);
        expect(analysis.text).toBe(text);
        expect(spansOf(analysis).filter((span) => !isWithin(text, span))).toEqual([]);
        expect(analysis.attributions.filter(({ content }) => !areOrdered(content))).toEqual([]);
        expect(analysis.attributions.filter(({ cue }) => !areOrdered(cue))).toEqual([]);
        expect(areOrdered(analysis.figures.map(({ span }) => span))).toBe(true);
        const ids = new Set(analysis.speakers.map(({ id }) => id));
        expect(ids.size).toBe(analysis.speakers.length);
        for (const [i, { parent, speakers }] of analysis.attributions.entries()) {
          expect(speakers.every((id) => ids.has(id))).toBe(true);
          expect(parent === null || (parent !== i && analysis.attributions[parent] !== undefined)).toBe(true);
        }
        for (const { attribution } of analysis.figures)
          expect(attribution === null || analysis.attributions[attribution] !== undefined).toBe(true);
      }),
    );
  });

  test('is the same each time, in slices or at one go, and with tags remembered from before', { timeout }, async () => {
    await holds(
      'determinism, slices, memory',
      fc.property(anyText, (text) => {
        const once = analyzer.analyze(text);
        const inSlices = (memory: Record<string, string>) => {
          const slices = analyzer.analyzeInSlices(text, { memory });
          let step = slices.next();
          let last = 0;
          for (; !step.done; step = slices.next()) {
            expect(step.value).toBeGreaterThanOrEqual(last);
            last = step.value;
          }
          expect(last).toBeLessThanOrEqual(1);
          return step.value;
        };
        const sliced = inSlices({});
        expect(sliced.analysis).toEqual(once);
        expect(inSlices(sliced.memory).analysis).toEqual(once);
      }),
    );
  });

  test('keeps its figures before paragraphs that are put after it', { timeout }, async () => {
    const after = '\n\nThe museum opens at ten. Its garden is large.';
    await holds(
      'paragraphs after',
      fc.property(newsText, (text) => {
        const before = analyzer
          .analyze(text)
          .figures.map(({ span, value, max, bound }) => ({ span, value, max, bound }));
        const longer = analyzer.analyze(text + after).figures.filter(({ span }) => span.end <= text.length);
        expect(longer.map(({ span, value, max, bound }) => ({ span, value, max, bound }))).toEqual(before);
      }),
    );
  });
});

test('an article’s text is the same however the page splits its text nodes', { timeout }, async () => {
  await holds(
    'text nodes',
    fc.property(newsText, fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), (text, places) => {
      const document = new DOMParser().parseFromString(
        '<html lang="en"><body><article></article></body></html>',
        'text/html',
      );
      for (const paragraph of text.split('\n\n')) {
        const element = document.createElement('p');
        element.textContent = paragraph;
        document.querySelector('article')!.append(element);
      }
      const textOf = () => {
        const result = readArticle(document, plainRendering);
        return result.found ? result.article.text : result.failure;
      };
      const whole = textOf();
      for (const place of places) {
        const element = document.querySelectorAll('p')[place % document.querySelectorAll('p').length]!;
        const node = [...element.childNodes].find(
          (child): child is Text => child.nodeType === 3 && (child as Text).length > 1,
        );
        node?.splitText(1 + (place % (node.length - 1)));
      }
      expect(textOf()).toBe(whole);
    }),
  );
});
