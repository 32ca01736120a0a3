import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import type { Words } from '../word-view';

/** Paragraphs behind the words in which the one who signed them is looked for. */
const REACH = 2;
/** Words behind the dash that a signature's name begins with. */
const NEAR = 1;

/**
 * Who says "I" outside quotation marks: the one who signed the post ("… — Ada Lund (@adalund) March 3"), or whose turn it is in
 * a transcript ("LUND: I think …").
 */
export function writerOf(reading: Reading, words: Words, at: number): Entity | undefined {
  return turnOf(reading, words, at) ?? signerOf(reading, words, at);
}

function turnOf(reading: Reading, words: Words, at: number): Entity | undefined {
  const first = words.keys[0];
  if (first === undefined || at === 0 || words.raw[1] !== ':' || !/^\p{Lu}{2,}$/u.test(words.raw[0]!)) return undefined;
  return reading.registry.known(first);
}

function signerOf(reading: Reading, words: Words, at: number): Entity | undefined {
  const { index } = words.paragraph;
  for (let paragraph = index; paragraph <= index + REACH; paragraph++) {
    if (!reading.document.paragraphs[paragraph]) return undefined;
    const there = reading.wordsOf(paragraph);
    const from = paragraph === index ? at : 0;
    for (let i = from; i < there.keys.length; i++) {
      if (!/^(—|–|--?)$/.test(there.raw[i]!)) continue;
      const name = reading
        .namesIn(paragraph, i, i + 1 + NEAR + 4)
        .find(({ first }) => first > i && first - i <= 1 + NEAR);
      if (name && there.raw[name.end] === '(' && there.raw[name.end + 1]?.startsWith('@') === true) {
        reading.readTo(there.ends[name.end]!);
        return reading.entity(name);
      }
    }
  }
  return undefined;
}
