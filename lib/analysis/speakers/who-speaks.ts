import type { LinkedAttribution } from '../attributions';
import type { TextDocument } from '../paragraph';
import type { Trace } from '../trace';
import { takeOver, type Entity } from './entities/entities';
import { misspelt } from './entities/misspelt';
import { namedNext } from './entities/named-next';
import { namedLater } from './entities/named-later';
import { samePersons } from './entities/same-person';
import { Reading } from './entities/reading';
import { issuedLater } from './sources/issued';
import { speakersOf } from './sources/sources';
import { unsourcedSpeakers } from './sources/unsourced';

/**
 * For each attribution, in the same order, whose words it gives; nobody where nobody is named. The article is read in text
 * order; who is described before being named is joined with the name at its end. Linear in the text and the attributions.
 */
export function whoSpeaks(
  document: TextDocument,
  attributions: readonly LinkedAttribution[],
  trace?: Trace,
): (readonly Entity[])[] {
  if (document.paragraphs.length === 0) return attributions.map(() => []);
  const reading = new Reading(document, trace);
  const found: (readonly Entity[])[] = attributions.map(() => []);
  let last: { entities: readonly Entity[]; paragraph: number } = { entities: [], paragraph: -1 };

  for (const { attribution, index, paragraph } of inTextOrder(document, attributions)) {
    const parent = attribution.parent === null ? undefined : found[attribution.parent];
    if (attribution.source) {
      found[index] = speakersOf(reading, { ...attribution, source: attribution.source }, paragraph, last.entities);
    } else {
      reading.readTo(attribution.content[0]!.start);
      found[index] = unsourcedSpeakers(reading, attribution, paragraph, last, parent);
      for (const entity of found[index])
        trace?.note(entity, 'speaker', { step: 'no-source', words: attribution.content[0]!, did: `→ ${entity.name}` });
    }
    if (found[index].length > 0 && attribution.parent === null) last = { entities: found[index], paragraph };
  }
  reading.finish();
  const later = new Map<Entity, Entity>();
  for (const [step, link] of LATER) {
    for (const [described, person] of link(reading)) {
      later.set(described, person);
      const words = described.mentions[0] ?? null;
      trace?.note(described, 'speaker', { step, words, did: `→ ${person.name}, of paragraph ${person.since + 1}` });
    }
  }
  for (const [described, person] of later) {
    takeOver(person, described);
    trace?.passOn(described, person);
  }
  return found.map((entities) => entities.map((entity) => later.get(entity) ?? entity));
}

/** Ways to tell, once all is read, that two who spoke are one; a later one in the list goes before those above it. */
const LATER: readonly (readonly [string, (reading: Reading) => ReadonlyMap<Entity, Entity>])[] = [
  ['misspelt', ({ registry }) => misspelt(registry.entities)],
  ['same-person', ({ lexicon, registry }) => samePersons(lexicon, registry.entities)],
  ['named-later', ({ lexicon, registry }) => namedLater(lexicon, registry.entities)],
  ['named-next', ({ lexicon, registry }) => namedNext(lexicon, registry.entities)],
  ['issued-later', issuedLater],
];

/** The attributions by where their source, or else cue or content, stands, each with its paragraph. */
function inTextOrder(document: TextDocument, attributions: readonly LinkedAttribution[]) {
  const placed = attributions.map((attribution, index) => {
    const { source, cue, content } = attribution;
    const at = (source ?? cue[0] ?? content[0]!).start;
    return { attribution, index, at, paragraph: 0 };
  });
  placed.sort((a, b) => a.at - b.at || a.index - b.index);
  let paragraph = 0;
  for (const item of placed) {
    while (paragraph + 1 < document.paragraphs.length && document.paragraphs[paragraph + 1]!.start <= item.at)
      paragraph++;
    item.paragraph = paragraph;
  }
  return placed;
}
