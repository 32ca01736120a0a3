import type { SourceType } from '../../analysis/source-types';
import { keyOf } from '../../analysis/languages/keys';
import type { ArticleSpeaker } from './joined';
import type { ReadName } from './name';

/** Kinds that are mostly people nobody knows: two of one name need not be one. */
export const ORDINARY: ReadonlySet<SourceType> = new Set(['witness', 'other', 'unnamed', 'expert', 'medical']);

/** Kinds that are mostly bodies where their name is a single word. */
const BODIES: ReadonlySet<SourceType> = new Set(['armed-group', 'media', 'business', 'political', 'monitor', 'aid', 'international', 'un']); // prettier-ignore

/** Groups of speakers whose names, and what is said of them, leave no doubt that they are one. */
export function* namesakes(
  given: readonly ArticleSpeaker[],
  nameOf: (speaker: ArticleSpeaker) => ReadName,
): Generator<ArticleSpeaker[]> {
  const groups = new Map<string, ArticleSpeaker[]>();
  for (const speaker of given) {
    const { kind, key } = nameOf(speaker);
    if (kind === 'nobody') continue;
    const list = groups.get(key);
    if (list) list.push(speaker);
    else groups.set(key, [speaker]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const { kind } = nameOf(group[0]!);
    if (kind === 'body') yield group;
    else yield* bySureness(group, kind === 'single');
  }
}

/** Parts a group of one name into those that are surely one: by office, or by the kind of people it is. */
function* bySureness(group: readonly ArticleSpeaker[], isSingle: boolean): Generator<ArticleSpeaker[]> {
  const sure: ArticleSpeaker[] = [];
  for (const speaker of group) {
    const isKnown = isSingle ? BODIES.has(speaker.type) && speaker.role === null : !ORDINARY.has(speaker.type);
    if (isKnown) sure.push(speaker);
  }
  // A full name that stands for somebody known elsewhere stands for them where nothing is said of its kind, too.
  if (!isSingle && sure.length > 0) sure.push(...group.filter(({ type }) => type === 'other'));
  if (sure.length > 1) yield sure;
  // The same office as one before: "President Obama" twice, "Raqqa resident Ilva Marden" twice.
  for (const [i, speaker] of group.entries()) {
    const earlier = group.slice(0, i).find((other) => shareOffice(speaker.role, other.role));
    if (earlier) yield [earlier, speaker];
  }
}

/** Whether two offices have a word in common that is longer than an article or a preposition. */
export function shareOffice(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const words = officeWords(one);
  return officeWords(other).some((word) => words.includes(word));
}

const officeWords = (role: string) => role.split(/\s+/).map((word) => keyOf(word).replace(/'s?$/, '')).filter((word) => word.length > 3); // prettier-ignore
