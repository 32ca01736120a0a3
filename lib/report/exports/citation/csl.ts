import * as z from 'zod/mini';
import type { Exported } from '../entries';
import type { ExportWords } from '../exported';
import { citedArticle } from './item';

const date = z.object({ 'date-parts': z.array(z.array(z.int())).check(z.length(1)) });

/** The fields of CSL-JSON 1.0.2 that we write. */
export const cslSchema = z.array(
  z.object({
    id: z.string(),
    type: z.literal('article-newspaper'),
    title: z.string(),
    author: z.optional(
      z.array(z.union([z.object({ family: z.string(), given: z.string() }), z.object({ literal: z.string() })])),
    ),
    'container-title': z.optional(z.string()),
    URL: z.optional(z.string()),
    issued: z.optional(date),
    accessed: date,
    note: z.string(),
  }),
);

/** The article for Zotero and other reference managers, with the claims as a note. */
export function toCsl(exported: Exported, words: ExportWords): string {
  const { key, title, authors, site, address, published, read, notes } = citedArticle(exported, words);
  const item: z.infer<typeof cslSchema>[number] = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && {
      author: authors.map(({ family, given }) => (given === null ? { literal: family } : { family, given })),
    }),
    ...(site !== null && { 'container-title': site }),
    ...(address !== null && { URL: address }),
    ...(published !== null && { issued: { 'date-parts': [[...published]] } }),
    accessed: { 'date-parts': [[...read]] },
    note: notes,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
