/**
 * From tagged spans to drafts: each source and each content finds its cue. The rule is the prototype's (one to one, the
 * nearest first; then a cue without a source shares one of its sentence; a content left over goes to the nearest cue),
 * looking only at the few cues nearest to a span, so that the work is linear in the paragraph but for one sort.
 */
import type { ParagraphTags } from '../../tagger';
import type { Draft, TokenSpan } from '../draft';
import { sentenceRange, type View } from '../view';
import { matchOneToOne, nearCues } from './nearest';
import { plausibleContents } from './plausible';
import { sharedSource } from './sharing';
import { taggedSpans, type TaggedSpan } from './spans';

const spanOf = ({ paragraph, first, end }: TaggedSpan): TokenSpan => ({ paragraph, first, end });

/** Links what the tagger marked in one paragraph: a draft for each cue, with or without content. */
export function linkParagraph(view: View, tags: ParagraphTags): Draft[] {
  const spans = taggedSpans(view, tags);
  const cues = spans.filter(({ role }) => role === 'cue');
  const sources = spans.filter(({ role }) => role === 'source');
  const contents = spans.filter(({ role }) => role === 'content');

  if (cues.length === 0) return [];

  const parts = cues.map((cue) => ({ cue, source: null as TaggedSpan | null, content: [] as TaggedSpan[] }));
  matchOneToOne(view, sources, cues).forEach((cue, i) => {
    if (cue >= 0) parts[cue]!.source = sources[i]!;
  });
  const spoken = sentencesWithCues(view, cues);
  const standing = contents.filter((span) => isStanding(view, span, spoken));
  const apart = new Set(standing);
  const others = contents.filter((span) => !apart.has(span));
  matchOneToOne(view, others, cues).forEach((cue, i) => {
    parts[cue >= 0 ? cue : nearestCue(view, others[i]!, cues)]!.content.push(others[i]!);
  });
  let next = 0;
  let quoting: (typeof parts)[number] | undefined;
  for (const span of standing) {
    for (; next < parts.length && parts[next]!.cue.end <= span.first; next++)
      if (followsQuotation(view, parts[next]!) || parts[next]!.content.some((one) => isQuoted(view, one)))
        quoting = parts[next];
    (quoting ?? parts[nearestCue(view, span, cues)]!).content.push(span);
  }
  return parts.map(({ cue, source, content }): Draft => {
    const speaker = source ?? sharedSource(cue, sources);
    const kept = plausibleContents(view, cue, speaker, content);
    const marked = [cue, ...kept];
    return {
      source: mapNull(speaker, spanOf),
      cue: spanOf(cue),
      content: kept.sort((a, b) => a.first - b.first).map(spanOf),
      finding: 'tagged',
      sharesSource: source === null && speaker !== null,
      certainty: marked.reduce((sum, { certainty }) => sum + certainty, 0) / marked.length,
    };
  });
}

function nearestCue(view: View, span: TaggedSpan, cues: readonly TaggedSpan[]): number {
  return nearCues(view, span, cues).reduce((a, b) => (b.cost < a.cost ? b : a)).cue;
}

/** "“…,” she said", whichever cue the quotation was given to. */
function followsQuotation({ quotationOf }: View, { cue, source }: { cue: TaggedSpan; source: TaggedSpan | null }) {
  const first = source ? Math.min(source.first, cue.first) : cue.first;
  return first > 0 && quotationOf[first - 1]! >= 0 && quotationOf[first]! < 0;
}

/** Numbers of the sentences that have a cue outside quotations. */
function sentencesWithCues({ quotationOf }: View, cues: readonly TaggedSpan[]): ReadonlySet<number> {
  return new Set(cues.filter(({ first }) => quotationOf[first]! < 0).map(({ firstSentence }) => firstSentence));
}

/** A quotation that is whole sentences by itself: it goes on with what was quoted before, whatever cue is nearer. */
function isStanding(view: View, { first, firstSentence, lastSentence }: TaggedSpan, spoken: ReadonlySet<number>) {
  const quotation = view.quotations[view.quotationOf[first]!];
  if (!quotation || sentenceRange(view, first).first !== quotation.first) return false;
  if (sentenceRange(view, quotation.last).end > quotation.last + 2) return false;
  for (let sentence = firstSentence; sentence <= lastSentence; sentence++) if (spoken.has(sentence)) return false;
  return true;
}

const isQuoted = ({ quotationOf }: View, { first, end }: TaggedSpan) =>
  quotationOf[first]! >= 0 || quotationOf[end - 1]! >= 0;

function mapNull<A, B>(value: A | null, f: (value: A) => B): B | null {
  return value === null ? null : f(value);
}
