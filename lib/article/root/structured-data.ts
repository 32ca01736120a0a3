import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';

/** What a page says of itself for machines: JSON-LD and meta elements. */
export interface StructuredData {
  /** A news article, blog post or report by JSON-LD or `og:type`. */
  readonly isArticle: boolean;
  readonly headline: string;
  readonly description: string;
  readonly articleBody: string;
  readonly language: string;
  /** The publisher's name. */
  readonly publisher: string;
  readonly authors: readonly string[];
  /** As the page writes it, mostly ISO 8601. */
  readonly published: string;
  /** The content of the page's meta element with this property or name, whatever its case; empty where there is none. */
  readonly meta: (key: string) => string;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const MOST_JSON = 2_000_000;
const MOST_NODES = 5_000;

const text = otherwise(z.string(), '');
/** A person or body: by name alone, or as a thing with one. */
const named = otherwise(
  z.union([
    z.string(),
    z.pipe(
      z.object({ name: z.string() }),
      z.transform(({ name }) => name),
    ),
  ]),
  '',
);
const nodeSchema = z.object({
  headline: text,
  description: text,
  articleBody: text,
  inLanguage: text,
  datePublished: text,
  author: otherwise(
    z.union([
      z.array(named),
      z.pipe(
        named,
        z.transform((name) => [name]),
      ),
    ]),
    [],
  ),
  publisher: otherwise(
    z.union([
      named,
      z.pipe(
        z.array(named),
        z.transform((names) => names[0] ?? ''),
      ),
    ]),
    '',
  ),
});

/** Reads a page's structured data; whatever is broken in it counts as absent. */
export function readStructuredData(document: Document): StructuredData {
  const article = articleNode(document);
  const metas = metasOf(document);
  const meta = (key: string) => metas.get(key.toLowerCase()) ?? '';
  return {
    isArticle: article !== undefined || /^article/i.test(meta('og:type')),
    headline: article?.headline || meta('og:title') || meta('twitter:title'),
    description: article?.description || meta('og:description') || meta('description'),
    articleBody: article?.articleBody ?? '',
    language: article?.inLanguage ?? '',
    publisher: article?.publisher ?? '',
    authors: article?.author.filter((name) => name.trim() !== '') ?? [],
    published: article?.datePublished ?? '',
    meta,
  };
}

function articleNode(document: Document): z.infer<typeof nodeSchema> | undefined {
  let best: z.infer<typeof nodeSchema> | undefined;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const value of nodesIn(script.textContent ?? '')) {
      const types = [(value as { '@type'?: unknown })['@type']].flat();
      if (!types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) continue;
      const node = nodeSchema.safeParse(value);
      if (!node.success) continue;
      if (!best || node.data.articleBody.length > best.articleBody.length) best = node.data;
    }
  }
  return best;
}

/** All objects in a JSON text, outer ones first; none where it is no JSON. */
function nodesIn(json: string): object[] {
  if (json.length > MOST_JSON) return [];
  let queue: object[];
  try {
    queue = [JSON.parse(json.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''))].filter(isObject);
  } catch {
    return [];
  }
  const nodes: object[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const value = queue[i]!;
    if (!Array.isArray(value)) nodes.push(value);
    for (const inner of Object.values(value)) if (isObject(inner)) queue.push(inner);
  }
  return nodes;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The contents of a page's meta elements by property and name, the first of each, gone through once for all that is asked of them. */
function metasOf(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    for (const attribute of ['property', 'name']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key !== undefined && !metas.has(key)) metas.set(key, meta.getAttribute('content')?.trim() ?? '');
    }
  }
  return metas;
}
