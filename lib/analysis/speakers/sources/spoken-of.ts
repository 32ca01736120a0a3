import type { LinkedAttribution } from '../../attributions';
import type { Span } from '../../contract';
import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import { namesWithin, type Name } from '../names/names';
import { wordAt, type Words } from '../word-view';

/**
 * Who is called by a name in the words of an attribution, before or behind its source: whoever says them is somebody else,
 * "“Lund lost,” he said", "He said Lund had lost".
 */
export function spokenOf(
  reading: Reading,
  { content }: LinkedAttribution,
  paragraph: number,
): (entity: Entity) => boolean {
  // The names as they are known by now; they are looked through when a pronoun asks for them.
  const names = reading.namesOf(paragraph);
  let last: ReadonlySet<string> | undefined;
  return ({ kind, nameWords }) =>
    kind === 'person' && (last ??= lastWordsIn(reading.wordsOf(paragraph), names, content)).has(nameWords.at(-1)!);
}

/** The last words of the people's names in spans of a paragraph. */
function lastWordsIn(words: Words, names: readonly Name[], spans: readonly Span[]): Set<string> {
  const last = new Set<string>();
  for (const { start, end } of spans) {
    const [first, stop] = [wordAt(words, start), wordAt(words, end - 1) + 1];
    for (const name of namesWithin(names, first, stop))
      if (name.kind === 'person' && name.first >= first && name.end <= stop) last.add(words.keys[name.end - 1]!);
  }
  return last;
}
