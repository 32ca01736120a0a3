import type { LinkedAttribution } from '../../attributions';
import type { Entity } from '../entities/entities';
import { notesOf } from './around-name';
import type { Subject } from './reason';

/** Everybody who speaks, in the order of the attributions, each with the quoted words it says. */
export function subjectsOf(
  text: string,
  attributions: readonly LinkedAttribution[],
  speaking: readonly (readonly Entity[])[],
): Subject[] {
  const quoted = new Map<Entity, string[]>();
  for (const [i, entities] of speaking.entries()) {
    const { content, quote } = attributions[i]!;
    for (const entity of entities) {
      const words = quoted.get(entity) ?? [];
      quoted.set(entity, words);
      if (quote !== 'indirect') words.push(...content.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    }
  }
  return [...quoted].map(([entity, words]) => ({ entity, notes: notesOf(entity), quoted: words }));
}
