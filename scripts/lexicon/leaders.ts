import { actorsOf } from './entries';

/** Terms that ended before this year are history; the dictionaries were made in 2014. */
const SINCE = 2005;

/**
 * Persons enter by one rule: the dictionary of countries codes them as government with no other role, took them from its
 * source's list of heads of state and government (those entries give the years before and after office as ELI), and a
 * term of theirs ended in or after 2005 or was open when the list was made; and heads of NATO and the UN likewise.
 */
export function leadersOf(countries: string, international: string): string[] {
  const heads = actorsOf(countries).filter(
    ({ names, codes }) =>
      names[0]!.includes(' ') &&
      codes.some((code) => /^...ELI/.test(code)) &&
      codes.some((code) => isRecent(code, /^...GOV /)),
  );
  const chiefs = actorsOf(international).filter(
    ({ names, codes }) =>
      names[0]!.includes(' ') &&
      codes.some((code) => isRecent(code, /^IGOUNO /)) &&
      codes.length === 1 &&
      /secretary/.test(names[0]!),
  );
  const names = [...heads, ...chiefs].map(({ names }) => names[0]!).filter((name) => /^[\p{L} .'-]+$/u.test(name));
  return [...new Set(names)].toSorted();
}

/** Codes read `AFGGOV 011222-140929` or `AFGGOV >011222`; two-digit years up to 20 are of this century. */
function isRecent(code: string, role: RegExp): boolean {
  if (!role.test(code)) return false;
  const term = code.split(' ').at(-1)!;
  if (term.startsWith('>')) return true;
  const end = term.split('-')[1];
  if (!end) return false;
  const year =
    end.length === 8
      ? Number(end.slice(0, 4))
      : Number(end.slice(0, 2)) + (Number(end.slice(0, 2)) <= 20 ? 2000 : 1900);
  return year >= SINCE;
}
