import { countries } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json';
import codes from 'countries-list/minimal/countries.3to2.min.json';
import { actorsOf } from './entries';

export interface Place {
  readonly names: string[];
  readonly capitals: string[];
  readonly adjectives: string[];
  /** Cities and provinces, which seldom speak for themselves. */
  readonly regions: string[];
}

const alpha2 = codes as Record<string, string>;
const adjectives = nationalities.nationalities as Record<string, string | string[]>;

/** Every country by its ISO 3166-1 alpha-2 code. */
export function placesOf(dictionary: string): Record<string, Place> {
  const regions = regionsOf(dictionary);
  return Object.fromEntries(
    Object.entries(countries)
      .filter(([, country]) => !('partOf' in country))
      .map(([code, country]) => {
        const names = [country.name, ...('alias' in country ? country.alias : [])];
        const own = new Set([...names, country.capital, adjectives[code]].flat().map((name) => name?.toLowerCase()));
        return [
          code,
          {
            names,
            capitals: country.capital ? [country.capital] : [],
            adjectives: [adjectives[code] ?? []].flat(),
            regions: [...new Set(regions.get(code))].filter((region) => !own.has(region)),
          },
        ];
      }),
  );
}

/** Names that the dictionary codes as the bare country: its cities, provinces and spellings. */
function regionsOf(dictionary: string): Map<string, string[]> {
  const regions = new Map<string, string[]>();
  for (const { names, codes: roles } of actorsOf(dictionary)) {
    const code = roles.length === 1 ? alpha2[roles[0]!] : undefined;
    if (!code) continue;
    const list = regions.get(code) ?? [];
    regions.set(code, list);
    list.push(...names.filter((name) => /^[\p{L}'-]{4,}( [\p{L}'-]+)?$/u.test(name)));
  }
  return regions;
}
