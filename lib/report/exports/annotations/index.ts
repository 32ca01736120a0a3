import type { Span } from '../../../analysis/contract';
import { webAddress } from '../addresses';
import { mannerOf } from '../claim-text';
import { exportedClaims, type Exported, type ExportedClaim } from '../entries';
import { oneLine } from '../one-line';
import type { ExportWords } from '../exported';
import { idOf } from './ids';
import type { Annotation, Annotations } from './schema';

export { annotationsSchema, type Annotation } from './schema';

/** How much of the paragraph stands beside a quotation, in UTF-16 units: what Hypothesis keeps. */
const CONTEXT = 32;

/**
 * The claims as a collection of W3C Web Annotations (JSON-LD), for tools like Hypothesis: each claim's words are the target,
 * by quotation and by position, and the body says who claims them and how.
 */
export function toAnnotations(exported: Exported, words: ExportWords): string {
  const { page } = exported;
  const address = webAddress(page.address) ?? 'about:blank';
  const collection = idOf(`${address} ${page.read}`);
  const items = exportedClaims(exported).map((claim): Annotation => ({
    id: idOf(`${address} ${page.read} ${claim.attribution}`),
    type: 'Annotation',
    motivation: 'describing',
    created: page.read,
    generator: { type: 'Software', name: `Sourcelight ${page.version}` },
    body: bodiesOf(claim, words),
    target: claim.spans.map((span, i) => ({
      type: 'SpecificResource',
      source: address,
      selector: [quoteOf(exported.analysis.text, span), ...positionOf(claim, i)],
    })),
  }));
  const value: Annotations = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: [page.title, page.site ?? '', page.published ?? ''].map(oneLine).filter(Boolean).join(', '),
    total: items.length,
    first: { id: `${collection}#1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function bodiesOf(claim: ExportedClaim, words: ExportWords): Annotation['body'] {
  const body = (purpose: 'describing' | 'tagging', value: string) =>
    ({ type: 'TextualBody', value, format: 'text/plain', purpose }) as const;
  const names = claim.speakers.map(({ name, role }) => oneLine(role === null ? name : `${name} (${role})`));
  const who = [names.join('; ') || words.nobody, claim.cue && oneLine(claim.cue)].filter(Boolean).join(', ');
  const caveats = claim.caveats.map((caveat) => `${words.caveat(caveat.kind)}: ${oneLine(caveat.words)}`);
  const types = claim.speakers.length === 0 ? (['unnamed'] as const) : claim.speakers.map(({ type }) => type);
  return [
    body('describing', [`${who} (${mannerOf(claim, words)})`, ...caveats].join('\n')),
    ...[...new Set([...types.map(words.type), words.act(claim.act)])].map((tag) => body('tagging', tag)),
    ...(claim.isByReader ? [body('tagging', words.byReader)] : []),
  ];
}

/** The words with what stands around them in their paragraph: across its edge pages differ. */
function quoteOf(text: string, { start, end }: Span) {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const to = text.indexOf('\n', end);
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, Math.min(to < 0 ? text.length : to, end + CONTEXT)),
  } as const;
}

function positionOf({ positions }: ExportedClaim, i: number) {
  const position = positions[i];
  return position ? [{ type: 'TextPositionSelector', ...position } as const] : [];
}
