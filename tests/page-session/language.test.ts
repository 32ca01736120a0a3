import { describe, expect, it } from 'vitest';
import { decideLanguage, isEnglish } from '../../lib/page-session/language';

const found = (language: string, percentage = 99, isReliable = true) => ({
  isReliable,
  languages: [{ language, percentage }],
});

describe('the language of a page', () => {
  it('is what the page says where the browser agrees or does not know', () => {
    expect(decideLanguage('en-GB', found('en'))).toBe('en-GB');
    expect(decideLanguage('en', { isReliable: false, languages: [] })).toBe('en');
    expect(decideLanguage('en', found('und'))).toBe('en');
  });

  it('is what the browser is sure of where the page says something else, or nothing', () => {
    expect(decideLanguage('en', found('ar'))).toBe('ar');
    expect(decideLanguage('', found('de'))).toBe('de');
    expect(decideLanguage('tr', found('en'))).toBe('en');
  });

  it('is what the page says where the browser is not sure of another', () => {
    expect(decideLanguage('en', found('nl', 55))).toBe('en');
    expect(decideLanguage('en', found('nl', 90, false))).toBe('en');
  });

  it('counts as English in all its regions', () => {
    expect(['en', 'EN-us', 'en-GB'].every(isEnglish)).toBe(true);
    expect(isEnglish('enm')).toBe(false);
  });
});
