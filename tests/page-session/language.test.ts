import { describe, expect, it } from 'vitest';
import { readLanguageOf } from '../../lib/analysis/languages/tags';
import { decideLanguage } from '../../lib/page-session/language';

const found = (language: string, percentage = 99, isReliable = true) => ({
  isReliable,
  languages: [{ language, percentage }],
});

const BRIEF = 'Houthi spokesman Yahya Sarea said that Ansar Allah had left Al-Bayda. Sheikh Hamid al-Ahmar denied it.';
/** As much text as a detector wants. */
const LONG = 'Two of five bridges are shut, three are open. '.repeat(20);

describe('the language of a page', () => {
  it('is what the page says where the browser agrees or does not know', () => {
    expect(decideLanguage('en-GB', found('en'), LONG)).toBe('en-GB');
    expect(decideLanguage('en', { isReliable: false, languages: [] }, LONG)).toBe('en');
    expect(decideLanguage('en', found('und'), LONG)).toBe('en');
  });

  it('is what the browser is sure of where the page says something else, or nothing', () => {
    expect(decideLanguage('en', found('ar'), LONG)).toBe('ar');
    expect(decideLanguage('', found('de'), LONG)).toBe('de');
    expect(decideLanguage('tr', found('en'), LONG)).toBe('en');
  });

  it('is what the page says where the browser is not sure of another', () => {
    expect(decideLanguage('en', found('nl', 55), LONG)).toBe('en');
    expect(decideLanguage('en', found('nl', 90, false), LONG)).toBe('en');
  });

  it('is not what the browser does not rely on, where the page says nothing', () => {
    expect(decideLanguage('', found('cy', 100, false), LONG)).toBe('en');
    expect(decideLanguage('', found('uk', 100, false), 'Міністр сказав Reuters, що загинуло 12 людей.')).toBe('uk');
  });

  it('is English for a short text with words of English, whatever the browser is sure of', () => {
    expect(decideLanguage('', found('cy'), BRIEF)).toBe('en');
    expect(decideLanguage('en-GB', found('cy'), BRIEF)).toBe('en-GB');
    expect(decideLanguage('', found('de'), 'Die Polizei meldet zwei Tote nach einem Brand in Kelmin.')).toBe('de');
    expect(decideLanguage('', found('cy'), BRIEF + LONG)).toBe('cy');
  });

  it('is German for a short text with words of German', () => {
    const brief = 'Die Wirtin sagte, dass eine Ente nach Kelmin und nicht nach Tarn geflogen sei.';
    expect(decideLanguage('', found('nl'), brief)).toBe('de');
    expect(decideLanguage('de-AT', found('nl'), brief)).toBe('de-AT');
    expect(decideLanguage('en', found('de'), brief)).toBe('de');
  });

  it('is German where the page says so and the browser knows no better', () => {
    expect(decideLanguage('de-CH', found('de'), LONG)).toBe('de-CH');
    expect(decideLanguage('de', found('lb', 90, false), LONG)).toBe('de');
  });

  it('can be analysed in all its regions', () => {
    expect(['en', 'EN-us', 'en-GB', 'de', 'de-AT', 'fr', 'enm', 'dec'].map(readLanguageOf)).toEqual(
      ['en', 'en', 'en', 'de', 'de', undefined, undefined, undefined], // prettier-ignore
    );
  });
});
