/** The shape of the table of reporting words. */
import * as z from 'zod/mini';

/**
 * What may follow a verb: `clause` a bare clause, "that" or a quotation; `that` only "that" or a quotation; `quote` only a
 * quotation; `addressee` somebody and then a clause; `request` somebody and then an infinitive; `infinitive`; `object`
 * a noun phrase; `label` a noun phrase and what it is called.
 */
const FRAMES = [
  'clause',
  'that',
  'quote',
  'addressee',
  'request',
  'infinitive',
  'object',
  'label',
  'figure',
  'passive',
] as const;
export type Frame = (typeof FRAMES)[number];

const words = z.array(z.string());
/** The table of cues (`cues.json`). */
export const cueLexiconSchema = z.object({
  verbs: z.array(
    z.object({
      about: z.string(),
      frames: z.array(z.enum(FRAMES)),
      kind: z.enum(['statement', 'belief']),
      lemmas: words,
    }),
  ),
  /** Third person, past, past participle, -ing. */
  irregular: z.record(z.string(), words),
  /** Other spellings of forms. */
  spellings: z.record(z.string(), z.string()),
  statementWords: words,
  actions: z.object({ about: z.string(), decided: words, done: words, finished: words, shown: words, works: words }),
  refusals: z.object({ about: z.string(), verbs: words, negations: words }),
  /** What a sentence starts with that tells a question put to the speaker. */
  asked: words,
  excluded: words,
  /** How contents begin that only ask not to be named. */
  anonymity: words,
  passives: z.object({
    about: z.string(),
    hearsay: words,
    opinions: words,
    reported: words,
    accused: words,
    turned: words,
    told: words,
    doneBy: words,
  }),
  nouns: z.object({ claims: words, calls: words, verdicts: words }),
});

export type CueLexicon = z.infer<typeof cueLexiconSchema>;
