import type { Senses, SpeakersPart } from './lexicon';

/** Words that phrases of the lexicon begin with. */
export interface PhraseStart {
  readonly key: string;
  /** What they are by themselves, if they are a phrase. */
  readonly senses: Senses | undefined;
  /** The same with one word more, by that word. */
  readonly next: ReadonlyMap<string, PhraseStart> | undefined;
}

/** What phrases begin with a word, told word by word; undefined where none does. Made for the words that texts have. */
export function phraseStart({ phrases, longer }: SpeakersPart, word: string): PhraseStart | undefined {
  const senses = phrases.get(word);
  const keys = longer.get(word);
  if (!senses && !keys) return undefined;
  const start: Open = { key: word, senses, next: undefined };
  for (const key of keys ?? []) {
    let at = start;
    for (let from = word.length + 1; from <= key.length;) {
      const space = key.indexOf(' ', from);
      const end = space < 0 ? key.length : space;
      at = goneOn(phrases, at, key.slice(from, end), key.slice(0, end));
      from = end + 1;
    }
  }
  return start;
}

interface Open extends PhraseStart {
  next: Map<string, Open> | undefined;
}

function goneOn(phrases: SpeakersPart['phrases'], start: Open, word: string, key: string): Open {
  const next = (start.next ??= new Map());
  const known = next.get(word);
  if (known) return known;
  const fresh = { key, senses: phrases.get(key), next: undefined };
  next.set(word, fresh);
  return fresh;
}
