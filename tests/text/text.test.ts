import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { QuoteState } from '../../lib/analysis/text';

const piece = fc.constantFrom(
  ..."said The minister “ ” \" '' ‘ ’ , . ? ! ... that U.S. Mr. don’t 😀 𝒳 é £ 3,000.5 50% $12m — - ( ) :".split(' '),
);
const gap = fc.constantFrom(' ', '', ' ', '\n', '\t', '\u00A0');
const anyText = fc.oneof(
  fc.array(fc.tuple(piece, gap), { maxLength: 80 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const wordsOf = (text: string) => readText(text, english).paragraphs.flatMap(({ tokens }) => tokens.words);
const sentencesOf = (text: string) =>
  readText(text, english).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ first, end }) =>
      text.slice(paragraph.tokens.starts[first], paragraph.tokens.ends[end - 1]),
    ),
  );

describe('reading a text', () => {
  it('gives tokens in order that are the text at their place and never half a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, tokens } of readText(text, english).paragraphs)
          for (const [i, word] of tokens.words.entries()) {
            const [from, to] = [tokens.starts[i]!, tokens.ends[i]!];
            expect(from).toBeGreaterThanOrEqual(Math.max(last, start));
            expect(to).toBeLessThanOrEqual(end);
            expect(text.slice(from, to)).toBe(word);
            const splits = (at: number) =>
              /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
            expect(splits(from) || splits(to)).toBe(false);
            last = to;
          }
      }),
    );
  });

  it('reads Western European text the same whether or not another script stands beside it', () => {
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0x24f }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0x20a0, max: 0x20c0 }),
    );
    const some = fc.array(
      fc.oneof(
        piece,
        character.map((code) => String.fromCodePoint(code)),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (parts) => {
        const text = parts.join('').replaceAll(/[^ -\u2fff]/g, '');
        expect(wordsOf(`漢 ${text}`).slice(1)).toEqual(wordsOf(text));
      }),
    );
  });

  it('cuts every paragraph into sentences without gaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const paragraph of readText(text, english).paragraphs) {
          const count = paragraph.tokens.words.length;
          const edges = paragraph.sentences.flatMap(({ first, end }) => [first, end]);
          expect([edges[0], edges.at(-1)]).toEqual([0, count]);
          expect(paragraph.sentences.every(({ first, end }) => first < end)).toBe(true);
          for (let s = 1; s < paragraph.sentences.length; s++)
            expect(paragraph.sentences[s]!.first).toBe(paragraph.sentences[s - 1]!.end);
          for (let i = 0; i < count; i++) {
            const { first, end } = paragraph.sentences[paragraph.sentenceOf[i]!]!;
            expect(first <= i && i < end).toBe(true);
          }
        }
      }),
    );
  });

  it('reads curly, straight and doubled quotation marks the same', () => {
    const curly = 'He said: “Stay here.” Then “no” and left. “We are done';
    const states = (text: string) => readText(text, english).paragraphs[0]!.quoteStates;
    expect(states(curly.replace(/[“”]/g, '"'))).toEqual(states(curly));
    expect(states(curly.replace(/[“”]/g, "''"))).toEqual(states(curly));
    expect(states(curly).filter((state) => state === QuoteState.opening)).toHaveLength(3);
    expect(readText(curly, english).paragraphs[0]!.quotations.map(({ closed }) => closed)).toEqual([true, true, false]);
  });

  it('ends sentences where a reader would', () => {
    expect(sentencesOf('Mr. Berg of the U.N. office left. “Why?” she asked. Nobody knew… 12 stayed.')).toEqual([
      'Mr. Berg of the U.N. office left.',
      '“Why?” she asked.',
      'Nobody knew… 12 stayed.',
    ]);
    expect(sentencesOf('“It is over.” The crowd left (slowly.) Then rain.')).toEqual([
      '“It is over.”',
      'The crowd left (slowly.)',
      'Then rain.',
    ]);
  });

  it('takes initials and titles for parts of names', () => {
    expect(sentencesOf('Gens. Olaf B. Krag and Maria F. Sund met. Plan B. It failed.')).toEqual([
      'Gens. Olaf B. Krag and Maria F. Sund met.',
      'Plan B.',
      'It failed.',
    ]);
    expect(wordsOf('J. Holm took vitamin C. The end.')).toEqual([
      'J.',
      'Holm',
      'took',
      'vitamin',
      'C',
      '.',
      'The',
      'end',
      '.',
    ]);
  });

  it('keeps numbers, abbreviations and names with apostrophes whole', () => {
    expect(wordsOf('Sen. O’Neill paid $3,000.50 (50%) to the U.S. Navy’s sub-office.')).toEqual([
      'Sen.',
      'O’Neill',
      'paid',
      '$3,000.50',
      '(',
      '50%',
      ')',
      'to',
      'the',
      'U.S.',
      'Navy',
      '’s',
      'sub-office',
      '.',
    ]);
  });
});
