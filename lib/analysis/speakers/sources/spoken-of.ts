import type { LinkedAttribution } from '../../attributions';
import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import { wordAt } from '../word-view';

/**
 * Who is called by a name in the words of an attribution, before or behind its source: whoever says them is somebody else,
 * "“Lund lost,” he said", "He said Lund had lost".
 */
export function spokenOf(
  reading: Reading,
  { content }: LinkedAttribution,
  paragraph: number,
): (entity: Entity) => boolean {
  const words = reading.wordsOf(paragraph);
  const last = new Set<string>();
  for (const { start, end } of content) {
    const [first, stop] = [wordAt(words, start), wordAt(words, end - 1) + 1];
    for (const name of reading.namesIn(paragraph, first, stop))
      if (name.kind === 'person' && name.first >= first && name.end <= stop) last.add(words.keys[name.end - 1]!);
  }
  return ({ kind, nameWords }) => kind === 'person' && last.has(nameWords.at(-1)!);
}
