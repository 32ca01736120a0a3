import type { LinkedAttribution } from '../../attributions';
import type { TextDocument } from '../../paragraph';
import type { SourceType } from '../../source-types';
import type { Entity } from '../entities/entities';
import { notesOf } from './around-name';
import type { Known } from './known-names';
import type { Subject } from './reason';

/**
 * Everybody who speaks, in the order of the attributions, each with what it says and in whose company; `known` tells what other
 * articles call somebody.
 */
export function subjectsOf(
  { text, language }: TextDocument,
  attributions: readonly LinkedAttribution[],
  speaking: readonly (readonly Entity[])[],
  known?: (entity: Entity) => Known | undefined,
): Subject[] {
  const lexicon = language.speakers();
  const said = new Map<Entity, { quoted: string[]; cues: string[] }>();
  for (const [i, entities] of speaking.entries()) {
    const { content, cue, quote } = attributions[i]!;
    for (const entity of entities) {
      const { quoted, cues } = said.get(entity) ?? { quoted: [], cues: [] };
      said.set(entity, { quoted, cues });
      const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).toLowerCase();
      if (quote !== 'indirect') quoted.push(...content.map(words));
      cues.push(...cue.map(words));
    }
  }
  const all = new Map<SourceType, number>();
  for (const { verdict } of said.keys()) if (verdict) all.set(verdict.type, (all.get(verdict.type) ?? 0) + 1);
  return [...said].map(([entity, { quoted, cues }]) => ({
    lexicon,
    entity,
    notes: notesOf(entity),
    quoted,
    cues,
    company: companyOf(all, entity),
    known: known?.(entity),
  }));
}

/** How many of each kind there are beside one speaker, most first; alike ones in the order of the article. */
function companyOf(all: ReadonlyMap<SourceType, number>, { verdict }: Entity): [SourceType, number][] {
  return [...all]
    .map(([type, count]): [SourceType, number] => [type, type === verdict?.type ? count - 1 : count])
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
}
