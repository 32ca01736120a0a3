/**
 * The fourth stage: source spans become speakers, each with a type and the evidence for it. Its folders, each using only those
 * before it: `lexicon` (names, offices and kinds of body), `names` (proper names in a text), `types` (what kind of source a phrase
 * is), `entities` (whom the article has named so far) and `sources` (whose words a source span gives).
 */
import type { LinkedAttribution } from '../attributions';
import type { TextDocument } from '../paragraph';
import type { Inspection } from '../trace';
import { takeOver, type Entity } from './entities/entities';
import { namedLater } from './entities/named-later';
import { compileRules, type ReadersRule } from './readers-rules';
import { Reading } from './entities/reading';
import { Cast, type ResolvedSpeakers } from './result';
import { speakersOf } from './sources/sources';
import { unsourcedSpeakers } from './sources/unsourced';

export { checkPattern, type ReadersRule } from './readers-rules';
export type { ResolvedSpeakers } from './result';
export { RULES, type Rule } from './types/verdict';

/**
 * Resolves every attribution's source within the article, in text order: who speaks, what kind of source that is, and why
 * we think so. A reader's own rules win over everything. Linear in the text and the attributions.
 */
export function resolveSpeakers(
  document: TextDocument,
  attributions: readonly LinkedAttribution[],
  rules: readonly ReadersRule[],
  { trace }: Inspection = {},
): ResolvedSpeakers {
  if (document.paragraphs.length === 0) return { speakers: [], speakerIds: attributions.map(() => []) };
  const reading = new Reading(document);
  const cast = new Cast(document, compileRules(rules), trace);
  const found: (readonly Entity[])[] = attributions.map(() => []);
  let last: { entities: readonly Entity[]; paragraph: number } = { entities: [], paragraph: -1 };

  for (const { attribution, index, paragraph } of inTextOrder(document, attributions)) {
    const parent = attribution.parent === null ? undefined : found[attribution.parent];
    if (attribution.source) {
      found[index] = speakersOf(reading, attribution.source, attribution.cue[0] ?? null, paragraph, last.entities);
    } else {
      reading.readTo(attribution.content[0]!.start);
      found[index] = unsourcedSpeakers(reading, attribution, paragraph, last, parent);
    }
    if (found[index].length > 0 && attribution.parent === null) last = { entities: found[index], paragraph };
  }
  reading.finish();
  const later = namedLater(reading.registry.entities);
  for (const [described, person] of later) takeOver(person, described);
  const speaking = found.map((entities) => entities.map((entity) => later.get(entity) ?? entity));
  return cast.result(speaking);
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
