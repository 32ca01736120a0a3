import type { Analysis } from '../../analysis/contract';
import { hostOf } from '../../extension/settings/hosts';
import { extractOf } from '../extract';
import { articleId, digestOf } from '../schema/keys';
import { LIMITS } from '../schema/limits';
import type { KeptArticle, Reading } from '../schema/records';
import type { Kept } from '../store';
import { dayOf } from './day';
import { withoutText } from './passages';

/** An article as a page or a file gives it. */
export interface ToKeep extends Pick<Reading, 'dismissed' | 'corrections' | 'byReader' | 'links'> {
  readonly title: string;
  /** Empty where none is known. */
  readonly address: string;
  /** Name of the file it comes from; empty for a page. */
  readonly file: string;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** When the text was read: ISO 8601, in UTC. */
  readonly read: string;
  readonly analysis: Analysis;
}

/** Makes the records of an article. @param whole keep its whole text, not only the sentences of claims and numbers */
export async function recordsOf(collection: string, from: ToKeep, whole: boolean): Promise<Kept> {
  const { dismissed, corrections, byReader, links } = from;
  const address = webAddress(from.address);
  const file = line(from.file, LIMITS.title);
  const digest = await digestOf(from.analysis.text);
  const id = await articleId(collection, address || file, digest);
  const analysis = whole ? from.analysis : withoutText(from.analysis);
  const shortLinks = links.map((link) => (link.length <= LIMITS.address && webAddress(link) !== '' ? link : ''));
  const extract = extractOf({ id, analysis, dismissed, links: shortLinks }, collection);
  const article: KeptArticle = {
    id,
    collection,
    title: line(from.title, LIMITS.title) || file || address,
    address,
    file,
    outlet: line(from.site ?? hostOf(address) ?? '', LIMITS.title),
    authors: from.authors.slice(0, 20).map((author) => line(author, LIMITS.title)),
    published: from.published && from.published.length <= 40 ? from.published : null,
    day: dayOf(from.published, file),
    read: from.read,
    kept: new Date().toISOString(),
    digest,
    whole,
    claims: extract.claims.filter(({ kind }) => kind === 'statement').length,
    speakers: extract.speakers.length,
    figures: extract.figures.length,
  };
  return { article, reading: { id, analysis, dismissed, corrections, byReader, links: shortLinks }, extract };
}

const line = (text: string, most: number) => text.replace(/\s+/g, ' ').trim().slice(0, most);

/** The address without its fragment where it is one of the web, else nothing: "javascript:" must never become a link. */
function webAddress(address: string): string {
  if (!URL.canParse(address) || address.length > LIMITS.address) return '';
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) ? href.split('#')[0]! : '';
}
