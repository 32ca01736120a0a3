import type { LinkedAttribution } from '../../lib/analysis/attributions';
import { PIPELINE, type Pipeline } from '../../lib/analysis/attributions/pipeline';
import { run } from '../../lib/analysis/attributions/run';
import { english } from '../../lib/analysis/languages/english';
import { readText, type TextDocument } from '../../lib/analysis/paragraph';
import { LABELS, type ParagraphTags } from '../../lib/analysis/tagger';
import type { Inspection } from '../../lib/analysis/trace';

const ROLES = { S: 'source', C: 'cue', T: 'content' } as const;
const MARK = /([SCT])\[([^\]]*)\]/g;

interface Marked {
  readonly document: TextDocument;
  readonly tags: readonly ParagraphTags[];
}

/** A text with the tags written in it: "S[The mayor] C[said] T[the road was open]." Tags are as sure as can be. */
export function marked(source: string): Marked {
  const spans: { start: number; end: number; role: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(last, match.index);
    const role = ROLES[match[1] as keyof typeof ROLES];
    spans.push({ start: text.length, end: text.length + match[2]!.length, role });
    text += match[2]!;
    last = match.index + match[0].length;
  }
  text += source.slice(last);
  const document = readText(text, english);
  const tags = document.paragraphs.map(({ tokens }) => {
    const labels = new Uint8Array(tokens.words.length);
    for (const { start, end, role } of spans) {
      for (let i = 0; i < labels.length; i++) {
        if (tokens.starts[i]! < start || tokens.ends[i]! > end) continue;
        labels[i] = LABELS.indexOf(tokens.starts[i] === start ? `B-${role as 'cue'}` : `I-${role as 'cue'}`);
      }
    }
    return { labels, confidences: new Float32Array(labels.length).fill(1) };
  });
  return { document, tags };
}

/** What the pipeline makes of a marked text. */
export function link(
  { document, tags }: Marked,
  pipeline: Pipeline = PIPELINE,
  inspection: Inspection = {},
): LinkedAttribution[] {
  const slices = run(document, tags, pipeline, inspection);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** An attribution as "source | cue | content". */
export function written({ text }: TextDocument, { source, cue, content }: LinkedAttribution): string {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [source ? words(source) : 'nobody', cue.map(words).join(' … '), content.map(words).join(' … ')].join(' | ');
}

/** The statements of a marked text, each as "source | cue | content". */
export function statementsOf(source: string): string[] {
  const text = marked(source);
  return link(text)
    .filter(({ kind }) => kind === 'statement')
    .map((one) => written(text.document, one));
}
