import type { Senses, SpeakersPart } from './lexicon';

/** Words that phrases of the lexicon begin with. What goes on behind them is put in order when it is first asked for. */
export class PhraseStart {
  /** What they are by themselves, if they are a phrase. */
  readonly senses: Senses | undefined;
  readonly #phrases: SpeakersPart['phrases'];
  /** The phrases that go on behind these words. */
  readonly #longer: readonly string[];
  /** The same by their next word. */
  #byNext: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #starts = new Map<string, PhraseStart>();

  constructor(
    phrases: SpeakersPart['phrases'],
    readonly key: string,
    longer: readonly string[],
  ) {
    this.senses = phrases.get(key);
    this.#phrases = phrases;
    this.#longer = longer;
  }

  /** These words and one more; undefined where no phrase begins with them. */
  with(word: string | undefined): PhraseStart | undefined {
    if (this.#longer.length === 0 || word === undefined) return undefined;
    this.#byNext ??= groupedByNext(this.#longer, this.key.length + 1);
    const phrases = this.#byNext.get(word);
    if (!phrases) return undefined;
    const known = this.#starts.get(word);
    if (known) return known;
    const key = `${this.key} ${word}`;
    const start = new PhraseStart(
      this.#phrases,
      key,
      phrases.filter((phrase) => phrase.length > key.length),
    );
    this.#starts.set(word, start);
    return start;
  }
}

/** What phrases begin with a word; undefined where none does. */
export function phraseStart({ phrases, longer }: SpeakersPart, word: string): PhraseStart | undefined {
  const several = longer.get(word);
  return several || phrases.has(word) ? new PhraseStart(phrases, word, several ?? []) : undefined;
}

/** Phrases by the word that begins at `from`. */
function groupedByNext(phrases: readonly string[], from: number): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const space = phrase.indexOf(' ', from);
    const word = space < 0 ? phrase.slice(from) : phrase.slice(from, space);
    const group = groups.get(word);
    if (group) group.push(phrase);
    else groups.set(word, [phrase]);
  }
  return groups;
}
