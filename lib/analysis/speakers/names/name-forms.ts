import { isMark } from '../../text';
import type { SpeakersPart } from '../lexicon';

/** A name's words as two spellings of one name share them: "Bashar al-Assad" and "Bashar Assad" give the same. */
export function nameWordsOf(lexicon: SpeakersPart, keys: readonly string[]): string[] {
  const { honorifics, writings, grammar, shapes } = lexicon;
  const isHonorific = (key: string) =>
    honorifics.male.has(key) || honorifics.female.has(key) || honorifics.either.has(key);
  const first = keys.findIndex((key, i) => i === keys.length - 1 || !isHonorific(key));
  // "Patrick Falk Jr." and "Pat Falk" end in the same surname.
  const end = keys.length - first > 2 && writings.suffixes.has(keys.at(-1)!) ? -1 : keys.length;
  const words = keys
    .slice(first, end)
    .filter((key) => !grammar.bareArticles.has(key) && !isMark(key))
    .map((key) => key.replace(shapes.articleOfName, '').normalize('NFD').replace(/\p{M}/gu, ''));
  return words.length > 0 ? words : [...keys];
}

/** Do the words of a shorter form stand, one after another, in a name? Where: 'end' is a surname, 'start' Xi of Xi Jinping. */
export function placeInName(
  form: readonly string[],
  name: readonly string[],
): 'whole' | 'end' | 'start' | 'middle' | undefined {
  if (form.length > name.length) return undefined;
  for (let at = name.length - form.length; at >= 0; at--) {
    if (!form.every((word, i) => word === name[at + i])) continue;
    if (form.length === name.length) return 'whole';
    return at + form.length === name.length ? 'end' : at === 0 ? 'start' : 'middle';
  }
  return undefined;
}

/** Could two full names with the same last word be one person's? "J. Smith", "John A. Smith", "John Smith" could. */
export function compatible(lexicon: SpeakersPart, a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameGiven(lexicon, word, long[at]!)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return sameGiven(lexicon, short[0]!, long[0]!) || short.length === 1;
}

/** "J." for John, "Josh" for Joshua, "Bill" for William. */
const sameGiven = (lexicon: SpeakersPart, a: string, b: string) =>
  a === b || isShort(a, b) || isShort(b, a) || lexicon.shortNames.get(a) === b || lexicon.shortNames.get(b) === a;

const isShort = (a: string, b: string) => (a.length === 1 || a.length > 2) && b.startsWith(a) && a.length < b.length;

/** The acronyms an organisation's name can have: with and without its small words. */
export function acronymsOf({ grammar, things }: SpeakersPart, keys: readonly string[]): string[] {
  const parts = keys.filter((key) => !things.legalForms.has(key)).flatMap((key) => key.split('-'));
  const all = parts.map((key) => key[0] ?? '').join('');
  const main = parts
    .filter((key) => !grammar.acronymGaps.has(key))
    .map((key) => key[0] ?? '')
    .join('');
  return [...new Set([main, all])].filter((acronym) => acronym.length > 1);
}
