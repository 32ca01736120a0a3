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

describe('what pages put around their text', () => {
  const paragraphs = (text: string) =>
    readText(text, english).paragraphs.map(({ start, end }) => text.slice(start, end));

  it.each([
    'Slideshow (14 images)',
    'JUST WATCHED Ferries leave the port Replay More Videos ... MUST WATCH Ferries leave the port 01:30',
    'You have 3 free articles left this month.',
    'Already a subscriber? Log in.',
    'Photo: Ilan Moro / Harbour Press',
    'Follow Ilan Moro on Twitter: @ilanmoro',
  ])('a line of the page is no paragraph: %s', (line) => {
    expect(paragraphs(`The pier is open.\n${line}\nThe mayor said so.`)).toEqual([
      'The pier is open.',
      'The mayor said so.',
    ]);
  });

  it.each([
    'Image copyright EPA Image caption The pier before the storm',
    'Media playback is not supported on this device Media caption The pier before the storm',
    'FILE PHOTO: The pier before the storm',
    'Related: The pier before the storm',
    'Skip Twitter post 2 by @pier The pier before the storm End of Twitter post 2 by @pier',
    'The pier before the storm (Harbour Press/Getty Images)',
  ])('a caption stands by itself: %s', (line) => {
    expect(paragraphs(line)).toEqual(['The pier before the storm']);
  });

  it.each([
    'More than 40 boats sank.',
    'Image problems cost the mayor his seat.',
    'Photo by photo, the book tells it.',
  ])('but %s', (line) => {
    expect(paragraphs(line)).toEqual([line]);
  });
});

describe('sentences without gaps and marks inside names', () => {
  const sentences = (text: string) =>
    readText(text, english).paragraphs.flatMap(({ sentences: all, tokens }) =>
      all.map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1])),
    );

  it.each([
    ['The pier is open.Two boats left.', ['The pier is open.', 'Two boats left.']],
    ['Is it open?Nobody knows.', ['Is it open?', 'Nobody knows.']],
    ['He asked why."Nobody knows," she said.', ['He asked why.', '"Nobody knows," she said.']],
    [
      'Write to Ilan.Moro@harbour.org or to Col.Brandt at once.',
      ['Write to Ilan.Moro@harbour.org or to Col.Brandt at once.'],
    ],
    ['Reuters and Yahoo! News wrote that it was open.', ['Reuters and Yahoo! News wrote that it was open.']],
    ['It was sold to Fizz! Brands in May.', ['It was sold to Fizz! Brands in May.']],
    ['He works for Yahoo! The pay is good.', ['He works for Yahoo!', 'The pay is good.']],
    ['Open the pier! Boats wait.', ['Open the pier!', 'Boats wait.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('full stops of abbreviations that end a sentence too', () => {
  const counts: Record<string, number> = {
    'The ferry left at 3 a.m. Police stopped it in the bay.': 2,
    'Blasts were heard after 3 a.m. “The windows came in,” said Lill.': 2,
    'It closed at 5 p.m. A neighbour heard nothing.': 2,
    'It left at 3 a.m. Eastern time, at 9 p.m. GMT and at 4 p.m. Monday.': 1,
    'The crews came from the U.S. The harbour was full.': 2,
    'The U.S. Senate met and the U.S. Coast Guard waited.': 1,
    'The yard belongs to Holm Inc. The company was founded in May.': 2,
    'The yard belongs to Holm Inc. of Lemnos.': 1,
    'The rest of it he wrote on X. Marlow wrote nothing.': 2,
    'Malcolm X. Holm relied on J. Edgar Varn.': 1,
  };
  it.each(Object.entries(counts))('%s', (text, count) => {
    expect(readText(text, english).paragraphs.flatMap(({ sentences }) => sentences)).toHaveLength(count);
  });
});
