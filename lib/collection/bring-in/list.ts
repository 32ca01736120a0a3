import { analysisSchema } from '../../analysis/contract';
import { upgradeAnalysis } from '../schema/upgrade-analysis';
import type { ArticleInFile, ReadFile } from './given';

/** A list of analyses, one a line, as the command line prints them. What is no analysis is left out, and its line named. */
export function readList(text: string): ReadFile {
  const articles: ArticleInFile[] = [];
  const skipped: number[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const article = articleOf(line);
    if (article) articles.push(article);
    else skipped.push(i + 1);
  }
  if (articles.length > 0) return { ok: true, articles, skipped };
  return { ok: false, failure: skipped.length > 0 ? 'damaged' : 'empty' };
}

function articleOf(line: string): ArticleInFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = analysisSchema.safeParse(upgradeAnalysis(value));
  if (!parsed.success || !withinText(parsed.data)) return undefined;
  const about = value as Record<string, unknown>;
  const said = (key: string) => (typeof about[key] === 'string' ? about[key] : null);
  const { language, text } = parsed.data;
  const title = said('title') ?? said('file')?.replace(/^.*[/\\]/, '') ?? '';
  return { title, address: said('address') ?? '', site: said('site'), authors: [], published: said('published'), language, text, analysis: parsed.data }; // prettier-ignore
}

/** Whether every place an analysis names is there. */
function withinText({
  text,
  attributions,
  figures,
  caveats,
  speakers,
}: ReturnType<typeof analysisSchema.parse>): boolean {
  const spans = [
    ...attributions.flatMap(({ content, cue, source }) => [...content, ...cue, ...(source ? [source] : [])]),
    ...figures.map(({ span }) => span),
    ...caveats.map(({ span }) => span),
    ...speakers.flatMap(({ mentions }) => mentions),
  ];
  const indexes = [...figures.map(({ attribution }) => attribution), ...attributions.map(({ parent }) => parent)];
  return (
    spans.every(({ start, end }) => start <= end && end <= text.length) &&
    indexes.every((index) => index === null || index < attributions.length)
  );
}
