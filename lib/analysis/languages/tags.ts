/** The languages that can be analysed, by BCP 47 tag without region; for whoever has to choose one and loads none. */
export const READ_LANGUAGES = ['en', 'de'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The language a tag names in whatever region, if it can be analysed: "de" of "de-AT". */
export function readLanguageOf(tag: string): ReadLanguage | undefined {
  const base = tag.split('-')[0]!.toLowerCase();
  return READ_LANGUAGES.find((language) => language === base);
}
