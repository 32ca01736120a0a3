/** The part of the W3C Web Annotation Data Model (2017) that we write, as strictly as the model has it. */
import * as z from 'zod/mini';

const iri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const count = z.int().check(z.nonnegative());

const textualBody = z.object({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: z.enum(['describing', 'tagging']),
});

/** Start and end in Unicode code points of the page's text, half-open. */
const textPosition = z.object({ type: z.literal('TextPositionSelector'), start: count, end: count });
const textQuote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});

const target = z.object({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.array(z.union([textQuote, textPosition])).check(z.minLength(1)),
});

export const annotationSchema = z.object({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  created: z.iso.datetime(),
  generator: z.object({ type: z.literal('Software'), name: z.string() }),
  body: z.array(textualBody),
  target: z.array(target).check(z.minLength(1)),
});
export type Annotation = z.infer<typeof annotationSchema>;

export const annotationsSchema = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: count,
  first: z.object({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  }),
});
export type Annotations = z.infer<typeof annotationsSchema>;
