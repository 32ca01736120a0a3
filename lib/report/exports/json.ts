import * as z from 'zod/mini';
import { analysisSchema } from '../../analysis/contract';
import { correctionSchema, type Correction } from '../../corrections/schema';
import type { Exported } from './entries';

const index = z.int().check(z.nonnegative());

/** The analysis as the contract has it, with what is known of the page and what the reader has changed. */
export const exportedJsonSchema = z.extend(analysisSchema, {
  page: z.object({
    title: z.string(),
    address: z.string(),
    site: z.nullable(z.string()),
    authors: z.array(z.string()),
    published: z.nullable(z.string()),
    read: z.string(),
    version: z.string(),
  }),
  /** The reader's corrections; the analysis has them in it already. */
  corrections: z.array(correctionSchema),
  /** Indices of the attributions the reader has made or changed, and of those that are no claims to the reader. */
  byReader: z.array(index),
  dismissed: z.array(index),
});
export type ExportedJson = z.infer<typeof exportedJsonSchema>;

/** For programs. The names of the page's facts are those of the schema. */
export function toJson(
  { analysis, page, byReader }: Exported,
  corrections: readonly Correction[],
  dismissed: readonly number[],
): string {
  const { title, address, site, authors, published, read, version } = page;
  const value: ExportedJson = {
    ...analysis,
    page: { title, address, site, authors: [...authors], published, read, version },
    corrections: [...corrections],
    byReader: [...byReader],
    dismissed: [...dismissed],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
