/** The shape of the tables of reporting words. They are part of the build; the tests check them, no page load has to. */
import * as z from 'zod/mini';
import { FRAMES } from '../../parts/cues';

const words = z.array(z.string());

export const verbsSchema = z.array(
  z.object({
    about: z.string(),
    frames: z.array(z.enum(FRAMES)),
    kind: z.enum(['statement', 'belief']),
    lemmas: words,
  }),
);
export type VerbGroups = z.infer<typeof verbsSchema>;
