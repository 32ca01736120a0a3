/** Several articles held against each other without a store: what the command line prints. */
import type { Analysis } from '../analysis/contract';
import type { ArticleInFile } from './bring-in/given';
import { recordsOf } from './keep/record';
import { seriesIn, type Series, type SeriesPoint } from './numbers';
import { collect, type Collected } from './view/build';
import { linkTo } from './view/link';

export interface Compared {
  readonly collected: Collected;
  readonly series: readonly Series[];
}

/** An article with its analysis, and the file it comes from. */
export interface AnalysedFile extends Omit<ArticleInFile, 'analysis'> {
  readonly file: string;
  readonly analysis: Analysis;
}

/** Collects articles as the collection's page does, joins of speakers included. */
export async function compareFiles(files: readonly AnalysedFile[]): Promise<Compared> {
  const read = new Date(0).toISOString();
  const from = { read, dismissed: [], corrections: [], byReader: [], links: [] };
  const kept = await Promise.all(files.map((file) => recordsOf('compared', { ...from, ...file }, true)));
  const collected = collect(kept.map(({ article }) => article), kept.map(({ extract }) => extract), []); // prettier-ignore
  return { collected, series: seriesIn(collected.figures) };
}

/** As plain JSON: articles, speakers with the articles they speak in, claims, and series of numbers with their sources. */
export function comparedAsJson({ collected, series }: Compared): object {
  const articles = collected.articles.map(({ id, file, title, address, outlet, day }) => ({ id, file, title, address, outlet, day })); // prettier-ignore
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]));
  const speakers = collected.speakers.map(({ id, name, role, type, reason, members }) => ({ id, name, role, type, reason, members: members.map(({ article, name, role, type }) => ({ file: fileOf.get(article), name, role, type })) })); // prettier-ignore
  const claims = collected.claims.map(({ article, row, speakers }) => {
    const { start, act, kind, quote, confidence, cue, words } = row;
    return { file: article.file, day: article.day, speakers: speakers.map(({ id }) => id), act, kind, quote, confidence, cue, content: words, start, link: linkTo(article, row, null) }; // prettier-ignore
  });
  return {
    version: 1,
    articles,
    speakers,
    suggestions: collected.suggestions.map(({ one, other, reason }) => ({ one: one.id, other: other.id, reason })),
    claims,
    series: series.map(({ subject, unit, place, low, high, lines }) => ({
      subject,
      unit,
      place,
      low,
      high,
      lines: lines.map(({ speaker, points }) => ({ speaker: speaker?.id ?? null, points: points.map(pointAsJson) })),
    })),
  };
}

function pointAsJson({ article, row, claim, day, denied }: SeriesPoint): object {
  const { text, value, max, bound, of, event, period, place, start } = row;
  return { file: article.file, day, denied, cue: claim?.row.cue ?? null, text, value, max, bound, of, event, period, place, start, link: linkTo(article, claim?.row ?? null, row) }; // prettier-ignore
}
