import { describe, expect, it } from 'vitest';
import { text } from '../../../lib/analysis/languages/german/text';
import { quotationsOf, sentencesOf, tokensOf } from '../../../lib/analysis/text';

const words = (line: string) => [...tokensOf(line, 0, text.tokens).words];

function sentences(line: string): string[] {
  const tokens = tokensOf(line, 0, text.tokens);
  return sentencesOf(tokens, text.sentences).map(({ first, end }) =>
    line.slice(tokens.starts[first], tokens.ends[end - 1]),
  );
}

describe('German text', () => {
  it('has ordinals, abbreviations, numbers and compounds as one token', () => {
    expect(words('Am 3. Mai kamen ca. 10.000 Schüler*innen, z. B. aus Köln, mit 1,5 Mio. Euro.')).toEqual(
      [
        'Am',
        '3.',
        'Mai',
        'kamen',
        'ca.',
        '10.000',
        'Schüler*innen',
        ',',
        'z. B.',
        'aus',
        'Köln',
        ',',
        'mit',
        '1,5',
      ].concat(['Mio.', 'Euro', '.']),
    );
  });

  it('ends no sentence at an ordinal or an abbreviation, but at a year', () => {
    expect(sentences('Dr. Ilse Brandt kam am 3. Mai. Das war im Jahr 2005. Danach ging sie.')).toEqual([
      'Dr. Ilse Brandt kam am 3. Mai.',
      'Das war im Jahr 2005.',
      'Danach ging sie.',
    ]);
  });

  it('quotes with marks below and above the line', () => {
    const tokens = tokensOf('„Wir warten“, sagte sie. „Noch heute“', 0, text.tokens);
    const quotations = quotationsOf(tokens, text.quotations);
    expect(
      quotations.map(({ first, last, closed }) => [tokens.words.slice(first, last + 1).join(' '), closed]),
    ).toEqual([
      ['„ Wir warten “', true],
      ['„ Noch heute “', true],
    ]);
  });
});
