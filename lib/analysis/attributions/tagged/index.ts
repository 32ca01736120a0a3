/**
 * From tagged spans to drafts: each source and each content finds its cue. The rule is the prototype's (one to one, the
 * nearest first; then a cue without a source shares one of its sentence; a content left over goes to the nearest cue),
 * looking only at the few cues nearest to a span, so that the work is linear in the paragraph but for one sort.
 */
import type { ParagraphTags } from '../../tagger';
import type { Draft, TokenSpan } from '../draft';
import type { View } from '../view';
import { giveContents, type Part } from './contents';
import { matchOneToOne } from './nearest';
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

  const parts = cues.map((cue): Part => ({ cue, source: null, content: [] }));
  matchOneToOne(view, sources, cues).forEach((cue, i) => {
    if (cue >= 0) parts[cue]!.source = sources[i]!;
  });
  giveContents(view, contents, parts);
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
      steps: [],
    };
  });
}

function mapNull<A, B>(value: A | null, f: (value: A) => B): B | null {
  return value === null ? null : f(value);
}
