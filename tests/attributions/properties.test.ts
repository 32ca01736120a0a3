import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { linkAttributions, type LinkedAttribution } from '../../lib/analysis/attributions';
import type { Span } from '../../lib/analysis/contract';
import { english } from '../../lib/analysis/languages/english';
import type { ParagraphTags } from '../../lib/analysis/tagger';
import { readText, type Paragraph } from '../../lib/analysis/paragraph';
import { attributionsOf } from './found';

// Many texts, each tagged and linked: slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const SENTENCES = [
  'The mayor of Lemnos said on Friday that the old bridge would reopen.',
  '"We will stay," the farmer said. "Nobody can make us leave."',
  'Rebels are believed to hold the pass, according to the ministry, which denied that it had lost men.',
  'The envoy said the army had told him that the road was mined, the agency reported.',
  'They called the vote "a farce" and urged their supporters to stay at home.',
  'Karsa: Rain will end on Sunday',
  'Q: Who was there?',
  'A: Everybody, and they said it was over.',
  '“The walls shook. 😀 I could not see',
  'Some, who said they were afraid, had left; others, it was said, had not.',
  "'It is over,' he said, 'and we lost,' adding that nobody was to blame.",
  'Claims that the well was poisoned were rejected by the council as rumours',
];
const JUNK = [
  'said',
  ',',
  '"',
  '“',
  '”',
  "'",
  ':',
  'according to',
  'that',
  'The',
  '😀',
  ' ',
  '.',
  '—',
  'reportedly',
  'by',
  '\n',
  '(',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...JUNK)), { maxLength: 24 })
  .chain((parts) => fc.constantFrom(' ', '\n', '').map((glue) => parts.join(glue)));

const spansOf = ({ source, cue, content }: LinkedAttribution): Span[] =>
  [source, ...cue, ...content].filter((s) => s !== null);
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const splitsPair = (whole: string, at: number) =>
  /[\uD800-\uDBFF]/.test(whole[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(whole[at] ?? '');

/** Tags as a tagger might give them, however wrong: spans of any role, where the numbers say. */
function tagsFrom({ tokens }: Paragraph, numbers: readonly number[]): ParagraphTags {
  const labels = new Uint8Array(tokens.words.length);
  for (let i = 0, n = 0; i < labels.length; n++) {
    const number = numbers[n % numbers.length]!;
    const begin = 2 * (number % 4) - 1;
    const end = Math.min(labels.length, i + 1 + (Math.floor(number / 4) % 9));
    if (begin > 0) labels.fill(begin + 1, i, end).fill(begin, i, i + 1);
    i = end;
  }
  return { labels, confidences: new Float32Array(labels.length).fill(0.9) };
}

describe('whatever the tags', () => {
  it('spans lie in the text, and nothing throws', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), (whole, numbers) => {
        const document = readText(whole, english);
        const tags = document.paragraphs.map((paragraph) => tagsFrom(paragraph, numbers));
        for (const attribution of linkAttributions(document, tags))
          for (const { start, end } of spansOf(attribution)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(whole.length);
          }
      }),
      { numRuns: 1500 },
    );
  });
});

describe('whatever the text', () => {
  it('spans lie in it, in order, and split no character', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const attribution of attributionsOf(whole)) {
          expect(attribution.content.length).toBeGreaterThan(0);
          for (const { start, end } of spansOf(attribution)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(whole.length);
            expect(splitsPair(whole, start) || splitsPair(whole, end)).toBe(false);
          }
          attribution.content
            .slice(1)
            .forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(attribution.content[i]!.end));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('contents of one layer never overlap, and a parent’s content holds the child', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const all = attributionsOf(whole);
        const isHeld = (part: Span, holder: LinkedAttribution) =>
          holder.content.some(({ start, end }) => start <= part.start && part.end <= end);
        const strays = all.filter(({ parent, cue, content }) => {
          const parts = parent === null ? [] : [cue[0] ?? content[0]!, ...content];
          return !parts.every((part) => isHeld(part, all[parent!]!));
        });
        expect(strays).toEqual([]);
        all.forEach((one, i) => {
          for (const other of all.slice(i + 1)) {
            if (other.parent !== one.parent) continue;
            expect(one.content.some((a) => other.content.some((b) => overlap(a, b)))).toBe(false);
          }
        });
      }),
      { numRuns: 80 },
    );
  });

  it('confidence is a probability and the order that of the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const all = attributionsOf(whole);
        const places = all.map(({ cue, content }) => (cue[0] ?? content[0]!).start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { confidence } of all) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a paragraph of 20,000 words without an end of sentence is read', () => {
  const clause = 'the mayor said that the bridge was safe and the army denied the report that it had been hit, ';
  const all = attributionsOf(clause.repeat(1000));
  expect(all.length).toBeGreaterThan(1000);
});
