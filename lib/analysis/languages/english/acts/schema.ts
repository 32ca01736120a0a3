/** The shape of the table of acts (`acts.json`). */
import * as z from 'zod/mini';
import { ACTS } from '../../../contract';
import { ACT_COMPLEMENTS } from '../../parts/acts';

const words = z.array(z.string().check(z.minLength(1)));
const act = z.enum(ACTS);

export const actTableSchema = z.object({
  verbs: z.array(z.object({ about: z.string(), act, complement: z.enum(ACT_COMPLEMENTS), lemmas: words })),
  /** Other spellings of forms. */
  spellings: z.record(z.string(), z.string()),
  adverbs: z.record(z.string(), act),
  nouns: z.partialRecord(act, words),
  openNouns: z.object({ about: z.string(), nouns: z.partialRecord(act, words) }),
  claims: words,
  falsehoods: words,
  help: words,
  deeds: words,
  timeUnits: words,
  refusals: words,
  negations: words,
  merely: words,
  endings: z.object({ gerund: words, past: words, negation: words }),
  negatedBeliefs: z.object({ about: z.string(), lemmas: words }),
  particles: z.object({
    about: z.string(),
    infinitive: words,
    clause: words,
    against: words,
    as: words,
    figure: words,
    indefinite: words,
    object: words,
    own: words,
    duty: words,
    future: words,
  }),
  directives: z.object({ about: z.string(), openings: words, soothing: words, speakers: words, between: words }),
});

export type ActTable = z.infer<typeof actTableSchema>;
