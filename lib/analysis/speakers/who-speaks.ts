import type { LinkedAttribution } from '../attributions';
import type { TextDocument } from '../paragraph';
import { takeOver, type Entity } from './entities/entities';
import { misspelt } from './entities/misspelt';
import { namedNext } from './entities/named-next';
import { namedLater } from './entities/named-later';
import { samePersons } from './entities/same-person';
import { Reading } from './entities/reading';
import { speakersOf } from './sources/sources';
import { unsourcedSpeakers } from './sources/unsourced';

/**
 * For each attribution, in the same order, whose words it gives; nobody where nobody is named. The article is read in text
 * order; who is described before being named is joined with the name at its end. Linear in the text and the attributions.
 */
export function whoSpeaks(document: TextDocument, attributions: readonly LinkedAttribution[]): (readonly Entity[])[] {
  if (document.paragraphs.length === 0) return attributions.map(() => []);
  const reading = new Reading(document);
  const found: (readonly Entity[])[] = attributions.map(() => []);
  let last: { entities: readonly Entity[]; paragraph: number } = { entities: [], paragraph: -1 };

  for (const { attribution, index, paragraph } of inTextOrder(document, attributions)) {
    const parent = attribution.parent === null ? undefined : found[attribution.parent];
    if (attribution.source) {
      found[index] = speakersOf(reading, { ...attribution, source: attribution.source }, paragraph, last.entities);
    } else {
      reading.readTo(attribution.content[0]!.start);
      found[index] = unsourcedSpeakers(reading, attribution, paragraph, last, parent);
    }
    if (found[index].length > 0 && attribution.parent === null) last = { entities: found[index], paragraph };
  }
  reading.finish();
  const later = new Map([
    ...misspelt(reading.registry.entities),
    ...samePersons(reading.lexicon, reading.registry.entities),
    ...namedLater(reading.lexicon, reading.registry.entities),
    ...namedNext(reading.lexicon, reading.registry.entities),
  ]);
  for (const [described, person] of later) takeOver(person, described);
  return found.map((entities) => entities.map((entity) => later.get(entity) ?? entity));
}

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
