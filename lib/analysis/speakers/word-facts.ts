import { startsLetter } from '../text';
import { keyOf, typoKeyOf } from '../languages/keys';
import type { SpeakersPart } from './lexicon';
import { phraseStart, type PhraseStart } from './phrase-start';

/** What a word is by its letters alone. */
export interface WordFacts {
  readonly key: string;
  readonly capital: boolean;
  /** Begins with a letter and has three characters or more. */
  readonly isLong: boolean;
  readonly isUpperCase: boolean;
  /** See `typoKeyOf`; worked out when it is first asked for. */
  readonly typoKey: string;
  /** The phrases of the lexicon that begin with it, if any do. */
  readonly phrases: PhraseStart | undefined;
}

/** Articles have few words and many of each: what is known of a word is kept, for so many of them. */
const MOST_WORDS = 20_000;
const known = new WeakMap<SpeakersPart, (word: string) => WordFacts>();

/** What words are by their letters in a language. */
export function factsIn(lexicon: SpeakersPart): (word: string) => WordFacts {
  const facts = known.get(lexicon) ?? factsWith(lexicon);
  known.set(lexicon, facts);
  return facts;
}

function factsWith(lexicon: SpeakersPart): (word: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const facts = known.get(word);
    if (facts) return facts;
    if (known.size >= MOST_WORDS) known.clear();
    const fresh = new Facts(word, lexicon);
    known.set(word, fresh);
    return fresh;
  };
}

class Facts implements WordFacts {
  readonly key: string;
  readonly capital: boolean;
  readonly isLong: boolean;
  readonly isUpperCase: boolean;
  readonly phrases: PhraseStart | undefined;
  #typoKey: string | undefined;

  constructor(word: string, lexicon: SpeakersPart) {
    this.key = keyOf(word);
    this.capital = lexicon.shapes.capital.test(word);
    this.isLong = word.length > 2 && startsLetter(word);
    this.isUpperCase = word === word.toUpperCase();
    this.phrases = phraseStart(lexicon, this.key);
  }

  get typoKey(): string {
    return (this.#typoKey ??= typoKeyOf(this.key));
  }
}
