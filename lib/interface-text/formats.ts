/** How a language counts and writes numbers. */
export interface Formats {
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
  readonly percentages: Intl.NumberFormat;
}

/** Cache: making one of these takes longer than rendering a claim, and lists need them for every row. */
const formatsByLanguage = new Map<string, Formats>();

/** The formats of a language, BCP 47. */
export function formatsOf(language: string): Formats {
  const known = formatsByLanguage.get(language);
  if (known) return known;
  const formats: Formats = {
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    percentages: new Intl.NumberFormat(language, { style: 'percent' }),
  };
  formatsByLanguage.set(language, formats);
  return formats;
}
