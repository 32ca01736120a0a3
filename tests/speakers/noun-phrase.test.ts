import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { namesOf } from '../../lib/analysis/speakers/names/names';
import { apposedBehind, complementOf, headOf, readNounPhrase } from '../../lib/analysis/speakers/noun-phrase';
import { wordsOf } from '../../lib/analysis/speakers/word-view';

/** The slots of a phrase, as text. */
function slots(text: string) {
  const words = wordsOf(readText(text, english).paragraphs[0]!);
  const phrase = readNounPhrase(words, { first: 0, end: words.keys.length }, namesOf(words));
  const of = (first: number, end: number) => words.raw.slice(first, end).join(' ');
  const complement = complementOf(phrase);
  const apposed = apposedBehind(phrase);
  return {
    core: of(phrase.first, phrase.core),
    head: headOf(phrase)?.key ?? null,
    complement: complement ? of(complement.first, complement.end) : null,
    apposed: apposed ? of(apposed.first, apposed.end) : null,
  };
}

describe('a noun phrase is read into slots', () => {
  it.each([
    ['the harbour master of Lund', 'harbour master', 'Lund'],
    ['a spokesman for the Mirov Council, who resigned', 'spokesman', 'the Mirov Council'],
    ['two officials', 'officials', null],
  ])('%s', (text, core, complement) => {
    expect(slots(text)).toMatchObject({ core, complement });
  });

  it.each([
    ['the deputy chief of the Ministry of Ports Carl Brandt', 'Carl Brandt'],
    ['Knights of Lund chief Omar Brel', 'Omar Brel'],
    ['Lanterns of Vale director Ada Finch', 'Ada Finch'],
  ])('whose the phrase is, at its end: %s', (text, apposed) => {
    expect(slots(text).apposed).toBe(apposed);
  });

  it.each([
    'a spokesman for President Omar Brel',
    'the lawyer for former harbour official Ada Finch',
    'the mother of Ilse Brandt',
    'an aide to Senate leader Omar Brel',
  ])('a complement is not whose the phrase is: %s', (text) => {
    expect(slots(text).apposed).toBeNull();
  });

  it("reads on behind a town's state", () => {
    expect(slots('Vale, Mass., mayor Omar Brel').core).toBe('Vale , Mass . , mayor Omar Brel');
    expect(slots('residents of Lund, Vale and Marl').core).toBe('residents');
  });
});
