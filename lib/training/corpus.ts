import * as z from 'zod/mini';
import type { LanguageBase } from '../analysis/languages/language-base';
import { asLearnt } from '../analysis/tagger/as-learnt';
import { ROLES } from '../analysis/tagger/labels';
import { readText, type AnyParagraph, type TextDocument } from '../analysis/paragraph';

const span = z.tuple([z.int(), z.int()]);
const attribution = z.object({ source: z.array(span), cue: z.array(span), content: z.array(span) });
const corpusSchema = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    /** By annotator; the first one counts. */
    annotations: z.optional(z.record(z.string(), z.object({ attributions: z.array(attribution) }))),
    /** Of a corpus with one annotation, with the kind of each. */
    attributions: z.optional(z.array(z.extend(attribution, { type: z.string(), nested: z.boolean() }))),
  }),
);

/** Whole sentences that sum up what somebody said: rules find them, and no word of theirs tells a tagger where they are. */
const SUMMARY = 'Reported';

/** What the tagger learns from: one layer, so nothing that stands in another attribution. */
function learnt({
  annotations,
  attributions,
}: z.infer<typeof corpusSchema>[number]): readonly z.infer<typeof attribution>[] {
  if (attributions) return attributions.filter(({ type, nested }) => !nested && type !== SUMMARY);
  return Object.values(annotations ?? {})[0]?.attributions ?? [];
}

/** A document of the corpus, read as the tagger reads it, with the annotator's label of every token. */
export interface CorpusDocument {
  readonly id: string;
  readonly document: TextDocument<LanguageBase>;
  /** A column of labels for each paragraph. */
  readonly gold: readonly Uint8Array[];
}

/** The corpus can't be used; the message is a sentence for the person. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** Reads a corpus of a language: a list of documents with `text` and `annotations`, spans as pairs of UTF-16 offsets. */
export function readCorpus(json: string, language: LanguageBase): CorpusDocument[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new CorpusError('The corpus is not JSON.');
  }
  const parsed = corpusSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorpusError(`The corpus is not as expected at ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  return parsed.data.map((entry) => {
    const { id, text } = entry;
    const owner = new Int32Array(text.length);
    const roles = [0];
    for (const annotated of learnt(entry))
      for (const [r, role] of ROLES.entries())
        for (const [start, end] of annotated[role]) {
          owner.fill(roles.length, start, end);
          roles.push(r + 1);
        }
    const read = readText(text, language);
    const document = { ...read, paragraphs: read.paragraphs.map((paragraph) => asLearnt(paragraph).paragraph) };
    return { id, document, gold: document.paragraphs.map((paragraph) => labelsOf(paragraph, owner, roles)) };
  });
}

/**
 * A token belongs to the span that holds the first of its characters that any span holds.
 * @param owner the number of the span that holds a character, 0 for none; where spans overlap, the last one
 */
function labelsOf({ tokens }: AnyParagraph, owner: Int32Array, roles: readonly number[]): Uint8Array {
  let previous = 0;
  return Uint8Array.from(tokens.words, (_, i) => {
    let spanNumber = 0;
    for (let at = tokens.starts[i]!; at < tokens.ends[i]! && spanNumber === 0; at++) spanNumber = owner[at]!;
    const goesOn = spanNumber === previous;
    previous = spanNumber;
    if (spanNumber === 0) return 0;
    return 2 * roles[spanNumber]! - (goesOn ? 0 : 1);
  });
}
