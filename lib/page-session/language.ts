import { browser } from 'wxt/browser';

/** Enough for the detector to be sure, in UTF-16 units. */
const SAMPLE_LENGTH = 3_000;
/** Share of the text, in percent, from which a reliable finding is believed against what the page says. */
const LEAST_PERCENTAGE = 70;

/** What the browser's own detector finds in a text. */
export interface Detection {
  readonly isReliable: boolean;
  readonly languages: readonly { readonly language: string; readonly percentage: number }[];
}

/**
 * The language of a text: what the page says, unless the browser is sure of another one; what the browser finds where the
 * page says nothing. Pages often carry their template's language.
 */
export function decideLanguage(said: string, { isReliable, languages }: Detection): string {
  const [first] = languages.toSorted((a, b) => b.percentage - a.percentage);
  if (!first || first.language === 'und') return said || 'en';
  const isSure = isReliable && first.percentage >= LEAST_PERCENTAGE;
  const agrees = baseOf(first.language) === baseOf(said);
  return said !== '' && (agrees || !isSure) ? said : first.language;
}

export function isEnglish(language: string): boolean {
  return baseOf(language) === 'en';
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
