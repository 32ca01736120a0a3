import { familyOf, type SourceType } from '../../analysis/source-types';
import { groupBy } from '../group';
import type { ArticleSpeaker, JoinedSpeaker, Suggestion, SuggestionReason } from './joined';
import { soundOf, type ReadName } from './name';

/** What two speakers may share that makes it worth asking whether they are one, strongest first. */
const GROUNDS: readonly {
  reason: SuggestionReason;
  keyOf: (name: ReadName, speaker: JoinedSpeaker) => string | null;
}[] = [
  // Two of one name whom nothing else holds together: witnesses, passers-by.
  { reason: 'ordinary-name', keyOf: ({ kind, key }) => (kind === 'person' || kind === 'single' ? key : null) },
  { reason: 'spelling', keyOf: ({ kind, parts }) => (kind === 'person' ? soundOf(parts) : null) },
  // "Norra" and "the Norran government".
  { reason: 'same-state', keyOf: ({ state }) => state },
  // "Ali Tarn" and "Ali Hassan Tarn".
  { reason: 'short-form', keyOf: ({ kind, parts }) => (kind === 'person' ? `${parts[0]} ${parts.at(-1)}` : null) },
  // "Marden", who is "Ilva Marden" elsewhere.
  { reason: 'surname', keyOf: ({ kind, parts }) => (kind === 'person' || kind === 'single' ? (parts.at(-1) ?? null) : null) }, // prettier-ignore
];

/** Who is one of these in one article may hold any office in another: a surname alone tells too little of its kind. */
const TELLS_NO_OFFICE: ReadonlySet<SourceType> = new Set<SourceType>(['other', 'witness', 'unnamed']);

/** More of one ground than this are a common name, not a find. */
const MOST_ALIKE = 6;

/** Pairs of speakers that might be one. Pairs the reader has spoken on, and those of kinds far apart, are left out. */
export function suggestionsFor(
  speakers: readonly JoinedSpeaker[],
  nameOf: (speaker: ArticleSpeaker) => ReadName,
  areApart: (one: string, other: string) => boolean,
): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { reason, keyOf } of GROUNDS) {
    const groups = groupBy(speakers, (speaker) => keyOf(nameOf(fullest(speaker)), speaker) ?? '');
    groups.delete('');
    for (const group of groups.values()) {
      if (group.length < 2 || group.length > MOST_ALIKE) continue;
      for (const [i, one] of group.entries())
        for (const other of group.slice(i + 1)) {
          const pair = `${one.id}\n${other.id}`;
          if (found.has(pair) || !mayBeOne(one, other, reason, nameOf) || areApart(one.id, other.id)) continue;
          found.set(pair, { one, other, reason });
        }
    }
  }
  return [...found.values()];
}

const fullest = ({ members }: JoinedSpeaker) =>
  members.reduce((best, each) => (each.name.length > best.name.length ? each : best));

/** Two speakers of one article are two, and a surname alone says little where it is not the whole name of one. */
function mayBeOne(
  one: JoinedSpeaker,
  other: JoinedSpeaker,
  reason: SuggestionReason,
  nameOf: (speaker: ArticleSpeaker) => ReadName,
): boolean {
  const articles = new Set(one.members.map(({ article }) => article));
  if (other.members.some(({ article }) => articles.has(article))) return false;
  if (reason === 'surname' && nameOf(fullest(one)).kind !== 'single' && nameOf(fullest(other)).kind !== 'single')
    return false;
  return (
    reason !== 'surname' ||
    [one.type, other.type].some((type) => TELLS_NO_OFFICE.has(type)) ||
    familyOf(one.type) === familyOf(other.type)
  );
}
