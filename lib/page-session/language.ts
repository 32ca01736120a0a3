import { browser } from 'wxt/browser';
import { READ_LANGUAGES, readLanguageOf, type ReadLanguage } from '../analysis/languages/tags';
import { textPartOf } from '../analysis/languages/text-parts';

/** Enough for the detector to be sure, in UTF-16 units. */
const SAMPLE_LENGTH = 3_000;
/** Share of the text, in percent, from which a reliable finding is believed against what the page says. */
const LEAST_PERCENTAGE = 70;

/** What is shorter, in UTF-16 units, may be all names to a detector. */
const SHORT = 500;
/** Share of those words, 0 to 1, and number, from which a short text is in a language. */
const LEAST_SHARE = 0.08;
const LEAST_WORDS = 2;

/** What the browser's own detector finds in a text. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/**
 * The language of a text: what the page says, unless the browser is sure of another one; what the browser finds where the
 * page says nothing. Pages often carry their template's language. An answer that the detector itself does not rely on is
 * none, whatever its percentage, but what is not written in Latin letters is not English. A short text goes by its own
 * words: Chromium's detector is sure of "100 % Welsh" where two English sentences are full of Arabic names.
 */
export function decideLanguage(said: string, { isReliable, languages }: Detection, text: string): string {
  const byWords = text.length < SHORT ? languageByWords(text) : undefined;
  if (byWords) return readLanguageOf(said) === byWords ? said : byWords;
  const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
  if (!first || first.language === 'und') return said || 'en';
  if (said === '') return isReliable || !isMostlyLatin(text) ? first.language : 'en';
  const isSure = isReliable && first.percentage >= LEAST_PERCENTAGE;
  const agrees = baseOf(first.language) === baseOf(said);
  return agrees || !isSure ? said : first.language;
}

/** The language whose frequent words a short text has most of; undefined where it has too few of any. */
function languageByWords(text: string): ReadLanguage | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counted = READ_LANGUAGES.map((language) => {
    const { frequentWords } = textPartOf(language);
    return { language, count: words.filter((word) => frequentWords.has(word)).length };
  });
  return counted
    .filter(({ count }) => count >= LEAST_WORDS && count >= words.length * LEAST_SHARE)
    .toSorted((a, b) => b.count - a.count)[0]?.language;
}

/** Whether more than half of the letters of a text are Latin ones. */
function isMostlyLatin(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) * 2 >= count(/\p{L}/gu);
}

/** Asks the browser's detector; nothing leaves the machine. */
export async function detect(text: string): Promise<Detection> {
  try {
    return await browser.i18n.detectLanguage(text.slice(0, SAMPLE_LENGTH));
  } catch {
    return { isReliable: false, languages: [] };
  }
}

function baseOf(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}
