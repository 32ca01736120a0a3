import * as z from 'zod/mini';
import { SOURCE_TYPES } from '../../analysis/source-types';

const mentionSchema = z.object({
  start: z.int(),
  end: z.int(),
  /** Who speaks, several joined by " + "; null where nobody is named. */
  entity: z.nullable(z.string()),
  type: z.enum(SOURCE_TYPES),
  /** "x": these words are no source; "?": another kind may be defended. */
  note: z.optional(z.nullable(z.string())),
});

const corpusSchema = z.array(z.object({ id: z.string(), text: z.string(), mentions: z.array(mentionSchema) }));

const textsSchema = z.array(z.object({ text: z.string() }));

export type LabelledMention = z.infer<typeof mentionSchema>;
export type LabelledArticle = z.infer<typeof corpusSchema>[number];

/** The labelled articles can't be used; the message is a sentence for the person. */
export class LabelsError extends Error {
  override readonly name = 'LabelsError';
}

/** Reads articles with their labelled sources. Throws a `LabelsError`. */
export const readLabels = (json: string): LabelledArticle[] => readAs(corpusSchema, json);

/** Reads the texts of articles, whatever else is told of them. Throws a `LabelsError`. */
export const readTexts = (json: string): string[] => readAs(textsSchema, json).map(({ text }) => text);

function readAs<T>(schema: z.ZodMiniType<T>, json: string): T {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new LabelsError('The labelled articles are not JSON.');
  }
  const { success, data } = schema.safeParse(parsed);
  if (!success) throw new LabelsError('The labelled articles lack a field, or one is of another kind.');
  return data;
}
