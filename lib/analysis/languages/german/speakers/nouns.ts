import type { SourceType } from '../../../source-types';
import type lists from './nouns.json';

export type NounLists = typeof lists;

/** What a noun says of who speaks: its kind of source, and the listed noun that told it. */
export interface SourceNoun {
  readonly type: SourceType;
  readonly noun: string;
}

/** Endings of inflected nouns, longest first: "Ministerinnen", "Polizisten", "Amtes". */
const ENDINGS = ['innen', 'nen', 'en', 'es', 'in', 'n', 's', 'e'];
/** A listed noun shorter than this tells nothing as the end of a compound: "ag" in "Tag". */
const SHORTEST_END = 4;
/** No listed noun is longer: letters from the end that are looked at. */
const LONGEST_END = 60;

/** Nouns that speak, by themselves and as ends of compounds: "Innenministerium" by "ministerium". */
export class SourceNouns {
  readonly #types = new Map<string, SourceType>();
  /** Those that stand for themselves only, as listed behind "=": "Zeit" is a paper, but no "Uhrzeit". */
  readonly #whole = new Map<string, SourceType>();
  /** Those that are names, as listed behind "=": nobody's office or kind stands before another name by them. */
  readonly #names = new Set<string>();
  /** Phrases of several words, by their words without endings: "rot kreuz" for "des Roten Kreuzes". */
  readonly #phrases = new Map<string, SourceNoun>();

  constructor(...lists: readonly Partial<NounLists>[]) {
    for (const [type, list] of lists.flatMap((each) => Object.entries(each)))
      for (const entry of list) {
        const noun = entry.replace(/^=/, '');
        if (noun !== entry) this.#names.add(noun);
        if (this.#types.has(noun)) continue;
        if (noun !== entry) {
          this.#whole.set(noun, type as SourceType);
          continue;
        }
        this.#types.set(noun, type as SourceType);
        if (noun.includes(' ')) this.#phrases.set(withoutEndings(noun), { type: type as SourceType, noun });
      }
  }

  /** "Reuters", "Tesla": whether a listed word is a name by itself. @param word as written */
  isName(word: string): boolean {
    return /^\p{Lu}/u.test(word) && this.#names.has(word.toLowerCase());
  }

  /** The kind a phrase of several words tells, in lower case as listed: "rotes kreuz". */
  ofPhrase(phrase: string): SourceNoun | undefined {
    const type = this.#types.get(phrase) ?? this.#whole.get(phrase);
    if (type) return { type, noun: phrase };
    return phrase.includes(' ') ? this.#phrases.get(withoutEndings(phrase)) : undefined;
  }

  /** The kind a noun tells, by the longest listed noun that it is or ends in. @param word as written */
  of(word: string): SourceNoun | undefined {
    let longest: SourceNoun | undefined;
    for (const form of formsOf(word.toLowerCase())) {
      for (
        let cut = Math.max(0, form.length - LONGEST_END);
        cut < form.length && (cut === 0 || form.length - cut >= SHORTEST_END);
        cut++
      ) {
        const noun = form.slice(cut);
        const type = this.#types.get(noun) ?? (cut === 0 ? this.#whole.get(noun) : undefined);
        if (!type) continue;
        // "Innenministern" are ministers, and not the paper "Stern".
        if (noun.length > (longest?.noun.length ?? 0)) longest = { type, noun };
        break;
      }
    }
    return longest;
  }
}

/** "des roten kreuzes" as "rotes kreuz" is written: words without what their case adds. */
const withoutEndings = (phrase: string): string => phrase.replace(/(?<=\p{L}{3})(?:e[nrsm]?|s)(?= |$)/gu, '');

/** The word, and without the endings it may have. */
function formsOf(lower: string): string[] {
  const plain = lower.replace(/[*:_]innen$/, '').replace(/^[^\p{L}]+/u, '');
  const stems = ENDINGS.filter((ending) => plain.endsWith(ending) && plain.length - ending.length >= SHORTEST_END);
  return [plain, ...stems.map((ending) => plain.slice(0, -ending.length))];
}
