/** The shape of the table of caveats (`caveats.json`). */
import * as z from 'zod/mini';

const words = z.array(z.string().check(z.minLength(1)));

export const caveatTableSchema = z.object({
  /** Words by the name a pattern calls them by. */
  sets: z.record(z.string(), words),
  patterns: z.array(
    z.object({
      kind: z.enum(['unverified', 'declined', 'unreached']),
      subject: z.enum(['claim', 'anyone', 'none']),
      /** Who could not confirm or did not answer stands behind the row. */
      named: z.optional(z.literal('behind')),
      keeps: z.optional(z.boolean()),
      /** It speaks of what the one who declines says, not of what was said before. */
      own: z.optional(z.boolean()),
      /**
       * The row: words, `a|b` for either, `$set` for a word of a set, with `?` or `*` for maybe or any number, `...` for a few words
       * of whatever kind, `NEG` for an auxiliary with its negation in one word or two, `NOTDO`
       * the same for one that is active, `END` for the end of a clause.
       */
      words: z.string(),
    }),
  ),
  claims: words,
  several: words,
  pronouns: words,
  relatives: words,
  conjunctions: words,
  contrasts: words,
  exceptions: words,
});

export type CaveatTable = z.infer<typeof caveatTableSchema>;
