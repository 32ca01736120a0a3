import { groupBy } from '../group';
import { joinSpeakers, type ArticleSpeaker, type JoinedSpeaker, type Suggestion } from '../joins';
import { markKey, pairKey, speakerKey } from '../schema/keys';
import type { ClaimRow, Decision, Extract, FigureRow, KeptArticle } from '../schema/records';

/** A claim of a collection with all that is shown of it. */
export interface CollectedClaim {
  /** As `markKey` names it. */
  readonly key: string;
  readonly article: KeptArticle;
  readonly row: ClaimRow;
  /** Joined across articles; none where nobody is named. */
  readonly speakers: readonly JoinedSpeaker[];
  /** Numbers this claim itself makes. */
  readonly figures: readonly FigureRow[];
}

export interface CollectedFigure {
  readonly article: KeptArticle;
  readonly row: FigureRow;
  /** The claim that makes it; null where nobody is named. */
  readonly claim: CollectedClaim | null;
}

export interface Apart {
  readonly one: JoinedSpeaker;
  readonly other: JoinedSpeaker;
  readonly pairs: readonly (readonly [string, string])[];
}

/** A whole collection arranged for its reader. */
export interface Collected {
  /** Earliest day first, those without a day at the end. */
  readonly articles: readonly KeptArticle[];
  readonly speakers: readonly JoinedSpeaker[];
  readonly suggestions: readonly Suggestion[];
  /** Speakers the reader has said are not the same, with the pairs of keys that were said so. */
  readonly apart: readonly Apart[];
  /** By day, then in the order of the text. What a page says once more in a later version is left out. */
  readonly claims: readonly CollectedClaim[];
  readonly figures: readonly CollectedFigure[];
}

/** Puts a collection together from its records. Pure; close to linear. */
export function collect(
  articles: readonly KeptArticle[],
  extracts: readonly Extract[],
  decisions: readonly Decision[],
): Collected {
  const inOrder = articles.toSorted(byDay);
  const extractById = new Map(extracts.map((extract) => [extract.id, extract]));
  const given = inOrder.flatMap(({ id }) =>
    (extractById.get(id)?.speakers ?? []).map((speaker) => speakerOf(id, speaker)),
  );
  const { speakers, suggestions } = joinSpeakers(given, decisions);
  const joinedByKey = new Map(speakers.flatMap((joined) => joined.members.map(({ key }) => [key, joined] as const)));

  const repeats = new Repeats(inOrder);
  const claims: CollectedClaim[] = [];
  const figures: CollectedFigure[] = [];
  for (const article of inOrder) {
    const extract = extractById.get(article.id);
    if (!extract) continue;
    const names = new Map(extract.speakers.map(({ id, name }) => [id, name]));
    const own = groupBy(extract.figures, ({ claim }) => claim);
    const byIndex = new Map<number, CollectedClaim>();
    for (const row of extract.claims) {
      const known = row.speakers.flatMap((id) => joinedByKey.get(speakerKey(article.id, names.get(id) ?? '')) ?? []);
      const claim: CollectedClaim = { key: markKey(article.id, row.start), article, row, speakers: [...new Set(known)], figures: own.get(row.index) ?? [] }; // prettier-ignore
      if (repeats.isSaidBefore(claim)) continue;
      byIndex.set(row.index, claim);
      claims.push(claim);
    }
    for (const row of extract.figures) {
      const claim = row.claim === null ? null : byIndex.get(row.claim);
      // Left out with the claim that was made before.
      if (claim !== undefined) figures.push({ article, row, claim });
    }
  }
  return { articles: inOrder, speakers, suggestions, apart: apartIn(decisions, joinedByKey), claims, figures };
}

/** The reader's decisions against joins, those on the same two speakers together. */
function apartIn(decisions: readonly Decision[], joinedByKey: ReadonlyMap<string, JoinedSpeaker>): Apart[] {
  const found = new Map<string, { one: JoinedSpeaker; other: JoinedSpeaker; pairs: [string, string][] }>();
  for (const { one, other, same } of decisions) {
    const [first, second] = [joinedByKey.get(one), joinedByKey.get(other)];
    if (same || !first || !second) continue;
    const key = pairKey(first.id, second.id);
    const known = found.get(key) ?? { one: first, other: second, pairs: [] };
    known.pairs.push([one, other]);
    found.set(key, known);
  }
  return [...found.values()];
}

const speakerOf = (article: string, { id, name, role, type }: Extract['speakers'][number]): ArticleSpeaker => ({
  key: speakerKey(article, name),
  article,
  id,
  name,
  role,
  type,
});

const byDay = (one: KeptArticle, other: KeptArticle) =>
  (one.day || '9999').localeCompare(other.day || '9999') || one.read.localeCompare(other.read) || one.id.localeCompare(other.id); // prettier-ignore

/** Claims that a page makes again in a later version, in the same words by the same speaker. */
class Repeats {
  private readonly versions: ReadonlyMap<string, readonly KeptArticle[]>;
  private readonly said = new Map<string, Set<string>>();

  constructor(articles: readonly KeptArticle[]) {
    this.versions = new Map([...groupBy(articles, ({ address, file }) => address || file)].filter(([, all]) => all.length > 1)); // prettier-ignore
  }

  /** To be asked in the order of reading: the first to say something keeps it, and its day. */
  isSaidBefore({ article, row, speakers }: CollectedClaim): boolean {
    const from = article.address || article.file;
    if (!this.versions.has(from)) return false;
    const words = JSON.stringify([row.words, row.act, speakers.map(({ id }) => id)]);
    const said = this.said.get(from) ?? new Set();
    this.said.set(from, said);
    if (said.has(words)) return true;
    said.add(words);
    return false;
  }
}
