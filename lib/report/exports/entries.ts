import type { Act, Analysis, CaveatKind, QuoteKind, Span, AttributionKind } from '../../analysis/contract';
import type { SourceType } from '../../analysis/source-types';
import type { ClaimPlace } from '../../extension/messages';
import { cueWords } from '../cue-words';
import { placesIn } from '../sentences';
import type { Report } from '../report';
import type { ExportedPage } from './exported';

/** Everything an export is made of. */
export interface Exported {
  readonly page: ExportedPage;
  readonly analysis: Analysis;
  /** Of the same analysis: what of it is shown. */
  readonly report: Report;
  /** Where each attribution stands in the page, by index; what is missing has the plain address. */
  readonly places: readonly ClaimPlace[];
  /** Indices of the attributions that the reader has made or changed. */
  readonly byReader: readonly number[];
}

/** One claim with all that is known of it. */
export interface ExportedClaim {
  readonly attribution: number;
  /** Empty where nobody is named. */
  readonly speakers: readonly { readonly name: string; readonly role: string | null; readonly type: SourceType }[];
  readonly act: Act;
  readonly kind: AttributionKind;
  readonly quote: QuoteKind;
  readonly confidence: number;
  readonly cue: string | null;
  /** What is claimed; parts that stand apart are joined by dots. */
  readonly content: string;
  /** The whole sentence around it, as it stands. */
  readonly sentence: string;
  /** Number of the paragraph, from 1, the headline included. */
  readonly paragraph: number;
  /** From the first to the last word of the content: UTF-16 offsets into the article's text. */
  readonly span: Span;
  /** The same for each stretch of the content. */
  readonly spans: readonly Span[];
  readonly link: string;
  /** Of each stretch, in the page's document. */
  readonly positions: ClaimPlace['positions'];
  readonly caveats: readonly ExportedCaveat[];
  readonly isByReader: boolean;
}

export interface ExportedCaveat {
  readonly kind: CaveatKind;
  readonly words: string;
  /** Name of who declined or was not reached, null where nobody is known. */
  readonly speaker: string | null;
}

/** The shown claims of an analysis, each once, in the order of the text. */
export function exportedClaims({ report, analysis, places, page, byReader }: Exported): ExportedClaim[] {
  const { text, attributions } = analysis;
  const speakerById = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const shown = new Set(report.speakers.flatMap(({ claims }) => claims.map(({ attribution }) => attribution)));
  const ofReader = new Set(byReader);
  const placeOf = placesIn(text);
  const caveats = caveatsByClaim(analysis);
  const claims = [...shown].map((index): ExportedClaim => {
    const { content, speakers, act, kind, quote, confidence, cue } = attributions[index]!;
    const span = { start: content[0]!.start, end: content.at(-1)!.end };
    const { sentence, paragraph } = placeOf(span);
    return {
      attribution: index,
      speakers: speakers.flatMap((id) => {
        const speaker = speakerById.get(id);
        return speaker ? [{ name: speaker.name, role: speaker.role ?? null, type: speaker.type }] : [];
      }),
      act,
      kind,
      quote,
      confidence,
      cue: cueWords(text, cue),
      content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
      sentence: text.slice(sentence.start, sentence.end),
      paragraph: paragraph + 1,
      span,
      link: places[index]?.link ?? page.address,
      spans: content,
      positions: places[index]?.positions ?? [],
      caveats: caveats.get(index) ?? [],
      isByReader: ofReader.has(index),
    };
  });
  return claims.sort((a, b) => a.span.start - b.span.start || a.attribution - b.attribution);
}

/** All caveats of an analysis, in the order of the text. */
export function exportedCaveats({ caveats, speakers, text }: Analysis): ExportedCaveat[] {
  return caveats.map(({ kind, span, speaker }) => ({
    kind,
    words: text.slice(span.start, span.end),
    speaker: speakers.find(({ id }) => id === speaker)?.name ?? null,
  }));
}

function caveatsByClaim(analysis: Analysis): Map<number, ExportedCaveat[]> {
  const exported = exportedCaveats(analysis);
  const byClaim = new Map<number, ExportedCaveat[]>();
  analysis.caveats.forEach(({ attributions }, i) => {
    for (const index of attributions) byClaim.set(index, [...(byClaim.get(index) ?? []), exported[i]!]);
  });
  return byClaim;
}
