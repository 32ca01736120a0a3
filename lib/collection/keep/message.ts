/**
 * The way of an article into a collection: the popup hands it to the background, which writes it even when the popup is
 * closed the next moment. Nothing of a private window goes this way: the background looks at the tab itself.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { analysisSchema } from '../../analysis/contract';
import { correctionSchema } from '../../corrections/schema';
import { COLLECTION_FAILURES } from '../store/failures';

const index = z.int().check(z.nonnegative());

export const keepRequestSchema = z.object({
  kind: z.literal('keep'),
  /** The tab the article is open in. */
  tabId: index,
  /** Id of a collection. */
  collection: z.string(),
  title: z.string(),
  address: z.string(),
  site: z.nullable(z.string()),
  authors: z.array(z.string()),
  published: z.nullable(z.string()),
  read: z.iso.datetime(),
  analysis: analysisSchema,
  dismissed: z.array(index),
  corrections: z.array(correctionSchema),
  byReader: z.array(index),
  /** A link to each claim, by index; empty where none is known. */
  links: z.array(z.string()),
});
export type KeepRequest = z.infer<typeof keepRequestSchema>;

const keepReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), as: z.enum(['new', 'again', 'changed']) }),
  z.object({ ok: z.literal(false), failure: z.enum(COLLECTION_FAILURES) }),
]);
export type KeepReply = z.infer<typeof keepReplySchema>;

/** Hands an article over to be kept; answered when it is written. */
export async function keep(request: Omit<KeepRequest, 'kind'>): Promise<KeepReply> {
  const reply: unknown = await browser.runtime.sendMessage({ kind: 'keep', ...request }).catch(() => undefined);
  const parsed = keepReplySchema.safeParse(reply);
  return parsed.success ? parsed.data : { ok: false, failure: 'broken' };
}
