import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn, valuesIn } from './helpers';
import { inWords } from './number-words';

const grouped = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 20 });
const indian = (value: number) => value.toLocaleString('en-IN');
const spaced = (value: number) => grouped(value).replaceAll(',', '\u202f');

/** Counts from two on: "one" may be a pronoun. */
const count = fc.integer({ min: 2, max: 999_999_999 });
/** Ways to write a count that all mean the same. */
const writing = fc.constantFrom(grouped, indian, spaced, inWords);
/** Tenths, with the magnitude they are written in. */
const scaled = fc.tuple(
  fc.integer({ min: 11, max: 9999 }),
  fc.constantFrom(['million', 1e6], ['billion', 1e9]) as fc.Arbitrary<[string, number]>,
);
const BOUNDS = {
  'at least': 'at-least',
  'more than': 'at-least',
  'no fewer than': 'at-least',
  'up to': 'at-most',
  'fewer than': 'at-most',
  'as many as': 'at-most',
  about: 'about',
  nearly: 'about',
  'an estimated': 'about',
} as const;
const bound = fc.constantFrom(...(Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]));
const near = (value: number, wanted: number) =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-9);

describe('whatever the number', () => {
  it('has the same value however it is written', () => {
    fc.assert(
      fc.property(count, writing, (value, write) => {
        expect(valuesIn(`They counted ${write(value)} barns.`)).toEqual([value]);
      }),
    );
  });

  it('keeps its value with a magnitude, as money and as percent', () => {
    fc.assert(
      fc.property(scaled, ([tenths, [name, factor]]) => {
        const written = String(tenths / 10);
        const figures = figuresIn(
          `The fund has $${written} ${name}, lost €${written}${name[0]}n and grew ${written} percent.`,
        );
        near(figures[0]!.value, (tenths / 10) * factor);
        near(figures[2]!.value, tenths / 10);
        if (name === 'billion') near(figures[1]!.value, (tenths / 10) * factor);
        expect(figures.map(({ unit }) => unit)).toEqual(['$', '€', 'percent']);
      }),
    );
  });

  it('keeps its bound', () => {
    fc.assert(
      fc.property(count, writing, bound, (value, write, words) => {
        const figures = figuresIn(`The storm tore down ${words} ${write(value)} barns.`);
        expect(figures.map((figure) => [figure.value, figure.bound])).toEqual([[value, BOUNDS[words]]]);
      }),
    );
  });

  it('keeps both ends of a range', () => {
    const ends = fc.tuple(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }));
    const form = fc.constantFrom(
      (a: string, b: string) => `between ${a} and ${b}`,
      (a: string, b: string) => `${a} to ${b}`,
    );
    fc.assert(
      fc.property(ends, form, fc.constantFrom(grouped, inWords), ([low, more], join, write) => {
        // "two to five thousand" means thousands twice.
        fc.pre(write !== inWords || (low + more) % 100 !== 0);
        const figures = figuresIn(`They expect ${join(write(low), write(low + more))} visitors.`);
        expect(figures).toMatchObject([{ value: low, max: low + more, bound: 'range' }]);
      }),
    );
  });

  it('has the value it has alone, whatever numbers stand beside it', () => {
    const item = fc.tuple(count, writing, fc.constantFrom('barns', 'carts', 'dogs', 'mills'));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const parts = items.map(([value, write, noun]) => `${write(value)} ${noun}`);
        expect(valuesIn(`They lost ${parts.join(', ')}.`)).toEqual(items.map(([value]) => value));
        expect(valuesIn(parts.map((part) => `They lost ${part}.`).join(' '))).toEqual(items.map(([value]) => value));
      }),
    );
  });

  it('is covered by its span exactly, bound words and noun with it', () => {
    fc.assert(
      fc.property(
        count,
        writing,
        bound,
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        (value, write, words, noise) => {
          const figure = `${words} ${write(value)} barns`;
          const before = `${noise.replace(/[\p{L}\p{N}\p{Sc}]/gu, '')}\n\nThe storm tore down `;
          const [found] = figuresIn(`${before}${figure}.`);
          expect(found!.span).toEqual({ start: before.length, end: before.length + figure.length });
        },
      ),
    );
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    '1',
    '12',
    '2014',
    '1,250',
    '1e400',
    '1.5',
    '7th',
    '$',
    '%',
    'percent',
    'million',
    'two',
    'twenty',
    'half',
    'a',
    'dozen',
    'dozens',
    'of',
    'and',
    'to',
    '-',
    '–',
    ',',
    '.',
    '/',
    ':',
    '(',
    ')',
    '“',
    '”',
    'May',
    'Monday',
    'killed',
    'people',
    'Orvale',
    'at',
    'least',
    'than',
    'more',
    'between',
    'old',
    'year',
    'in',
    '9,99,999',
    '1.234,56',
    '10.0.0.1',
    '½',
    '\n',
    '’',
    's',
    'one',
    'US',
    'bn',
    'm',
  );
  const soup = fc
    .array(fc.tuple(word, fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

  const anyCharacters = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((codes) => String.fromCharCode(...codes));

  it('finds finite figures, in order, apart, inside the text, with no blank at their ends', () => {
    fc.assert(
      fc.property(fc.oneof(soup, anyCharacters), (text) => {
        let at = 0;
        for (const { span, value, max, words } of figuresIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(words.trim());
          expect(Number.isFinite(value)).toBe(true);
          expect(max ?? Infinity).toBeGreaterThan(value);
          at = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['bare numbers', (n: number) => Array.from({ length: n }, (_, i) => i).join(' ')],
    ['a table', (n: number) => Array.from({ length: n }, (_, i) => `${i}\t${2 * i}\t${3 * i}`).join('\n')],
    [
      'one sentence',
      (n: number) => `They lost ${Array.from({ length: n }, (_, i) => `${grouped(i + 3)} barns`).join(', ')}.`,
    ],
  ])('comes through a page of 10,000 numbers: %s', (_, page) => {
    const figures = figuresIn(page(10_000));
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('reads 10,000 counts of one sentence', () => {
    const text = `They lost ${Array.from({ length: 10_000 }, (_, i) => `${grouped(i + 3)} barns`).join(', ')}.`;
    expect(figuresIn(text)).toHaveLength(10_000);
  });
});
