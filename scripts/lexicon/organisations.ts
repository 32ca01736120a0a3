import { actorsOf, type Actor } from './entries';
import { typeOfCode } from './codes';

/** Words by which an entry is an organisation and not a person: the dictionary doesn't tell them apart. */
const ORGANISATION =
  /\b(organi[sz]ation|union|bank|nations|council|commission|agency|committee|fund|league|association|federation|community|court|foundation|institute|centre|center|group|international|network|alliance|society|trust|mission|programme|program|watch|relief|aid|action|service|services|campaign|project|forum|movement|initiative|observatory|human rights|refugees?|world|global|office|university|news|times|press|company|corporation|corp|inc|ltd|limited|plc|industries|holdings|energy|oil|gas|airlines?|motors?|systems|technologies|pharmaceuticals?|resources|partners|capital|financial|insurance|communications|electric|power|steel|mining|petroleum|stores|brands|foods)\b/;

/** Companies below this market value, in dollars, are left out: their names are too often plain words. */
const LEAST_VALUE = 20_000_000_000;
const LAST_FORM = / (inc|ltd|plc|corp|corporation|limited|co|company|incorporated|s\.a\.|n\.v\.|ag|llc)\.?$/;

/** Organisations by type: intergovernmental bodies, non-governmental ones, media, large companies. Persons are left out. */
export function organisationsOf(dictionary: string): Record<string, string[]> {
  const byType: Record<string, Set<string>> = {};
  for (const actor of actorsOf(dictionary)) {
    const [code = ''] = actor.codes;
    const type = typeOfCode('organisations', code);
    if (!type || isDated(actor) || (type === 'business' && !isLarge(actor))) continue;
    for (const name of actor.names) {
      const short = type === 'business' ? name.replace(LAST_FORM, '') : name;
      if (isOrganisation(short, name) && !/[^\p{L} .&'-]/u.test(short))
        (byType[type] ??= new Set()).add(short.replace(/^the /, ''));
    }
  }
  return sorted(byType);
}

/** Every group of the dictionary of armed non-state groups that has two words or more. */
export function armedGroupsOf(dictionary: string): string[] {
  const names = actorsOf(dictionary).flatMap(({ names }) => names);
  const groups = names
    .map((name) => name.replace(/^the /, ''))
    .filter((name) => name.includes(' ') && /^[\p{L} .'-]+$/u.test(name) && !/\b(bin|ibn|sheikh|abdul)\b/.test(name));
  return [...new Set(groups)].toSorted();
}

/** Codes with dates are terms of office: a person. */
const isDated = ({ codes }: Actor) => codes.some((code) => /[<>]|\d{6}/.test(code));

function isLarge({ remark }: Actor): boolean {
  const value = /\$([\d,]+)/.exec(remark)?.[1];
  return value !== undefined && Number(value.replaceAll(',', '')) >= LEAST_VALUE;
}

function isOrganisation(short: string, name: string): boolean {
  return short.includes(' ') && (ORGANISATION.test(name) || LAST_FORM.test(name));
}

function sorted(byType: Record<string, Set<string>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(byType)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, set]) => [type, [...set].toSorted()]),
  );
}
