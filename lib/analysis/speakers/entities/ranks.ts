import type { SourceType } from '../../source-types';
import type { Entity } from './entities';
import type { SpeakersPart } from '../lexicon';
import { matchesWithin, type Words } from '../word-view';

/** How many words of police there have to be for each of armies, and at least. */
const SHARE = 3;
const FEWEST = 3;

/** In an article about police a "Sgt. X" of whom nothing else is said is an officer of police. */
export function policeByRank(lexicon: SpeakersPart, entities: readonly Entity[], paragraphs: Iterable<Words>): void {
  const ranked = entities.filter(
    ({ kind, verdict, roleWords }) => kind === 'person' && isByRank(lexicon, verdict, roleWords),
  );
  if (ranked.length === 0 || !isAboutPolice(paragraphs)) return;
  for (const entity of ranked) entity.verdict = { ...entity.verdict!, type: 'police' };
}

function isByRank(lexicon: SpeakersPart, verdict: Entity['verdict'], roleWords: ReadonlySet<string>): boolean {
  if (verdict?.type !== 'military' || verdict.rule !== 'title') return false;
  const nouns = [...roleWords].filter((word) => lexicon.phrases.get(word)?.noun?.type === 'military');
  return nouns.length > 0 && nouns.every((word) => lexicon.offices.sharedRanks.has(word));
}

function isAboutPolice(paragraphs: Iterable<Words>): boolean {
  let police = 0;
  let armies = 0;
  for (const words of paragraphs) {
    for (const { senses } of matchesWithin(words, 0, words.keys.length)) {
      const { noun, body, modifier } = senses;
      if (noun && words.lexicon.offices.sharedRanks.has(noun.lemma)) continue;
      const is = (type: SourceType) => noun?.type === type || body?.type === type || modifier === type;
      if (is('police')) police++;
      else if (is('military') || is('armed-group')) armies++;
    }
  }
  return police >= FEWEST && police >= SHARE * armies;
}
