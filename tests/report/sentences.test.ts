import { describe, expect, it } from 'vitest';
import { placesIn } from '../../lib/report/sentences';

const TEXT =
  'Floods in Orvale\n\nThe river rose. Gen. Hale said the dam would hold; nobody believed him. It broke.\n\nThen it rained.';
const placeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  const { sentence, paragraph } = placesIn(TEXT)({ start, end: start + words.length });
  return [TEXT.slice(sentence.start, sentence.end), paragraph];
};

describe('the sentence around a claim', () => {
  it('is whole, and an abbreviation does not end it', () => {
    expect(placeOf('the dam would hold')).toEqual(['Gen. Hale said the dam would hold; nobody believed him.', 1]);
  });

  it('is all sentences that the claim touches', () => {
    expect(placeOf('nobody believed him. It')).toEqual([
      'Gen. Hale said the dam would hold; nobody believed him. It broke.',
      1,
    ]);
  });

  it('counts paragraphs, the headline as the first', () => {
    expect(placeOf('Floods')).toEqual(['Floods in Orvale', 0]);
    expect(placeOf('it rained')).toEqual(['Then it rained.', 2]);
  });
});
