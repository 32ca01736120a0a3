import { sentenceRange, type View } from '../view';
import { matchOneToOne, nearCues } from './nearest';
import type { TaggedSpan } from './spans';

/** A cue with what has been linked to it so far. */
export interface Part {
  readonly cue: TaggedSpan;
  source: TaggedSpan | null;
  readonly content: TaggedSpan[];
}

/**
 * Gives every content to a cue: one to one, the nearest first, and what is left over to the nearest. Quotations that stand by
 * themselves come last, and go on with the quotation before them. `contents` and `parts` are in text order.
 */
export function giveContents(view: View, contents: readonly TaggedSpan[], parts: readonly Part[]): void {
  const cues = parts.map(({ cue }) => cue);
  const spoken = sentencesWithCues(view, cues);
  const standing = contents.filter((span) => isStanding(view, span, spoken));
  const apart = new Set(standing);
  const others = contents.filter((span) => !apart.has(span));
  matchOneToOne(view, others, cues).forEach((cue, i) => {
    parts[cue >= 0 ? cue : nearestCue(view, others[i]!, cues)]!.content.push(others[i]!);
  });
  let next = 0;
  let quoting: Part | undefined;
  for (const span of standing) {
    for (; next < parts.length && parts[next]!.cue.end <= span.first; next++)
      if (quotes(view, parts[next]!)) quoting = parts[next];
    const part = quoting ?? parts[nearestCue(view, span, cues)]!;
    // After a sentence about something else it is left to stand by itself.
    if (part === quoting && sentencesSince(part, span) > 1) continue;
    part.content.push(span);
  }
}

/** How many sentences a quotation stands after what its speaker was marked with. */
function sentencesSince({ cue, source, content }: Part, span: TaggedSpan): number {
  const ends = [cue, source, ...content].map((part) => part?.lastSentence ?? -1);
  return span.firstSentence - Math.max(...ends);
}

function nearestCue(view: View, span: TaggedSpan, cues: readonly TaggedSpan[]): number {
  return nearCues(view, span, cues).reduce((a, b) => (b.cost < a.cost ? b : a)).cue;
}

/** Numbers of the sentences that have a cue outside quotations. */
function sentencesWithCues({ quotationOf }: View, cues: readonly TaggedSpan[]): ReadonlySet<number> {
  return new Set(cues.filter(({ first }) => quotationOf[first]! < 0).map(({ firstSentence }) => firstSentence));
}

/** A quotation that is whole sentences by itself: no cue of another sentence is nearer to it than who was quoted before. */
function isStanding(view: View, { first, firstSentence, lastSentence }: TaggedSpan, spoken: ReadonlySet<number>) {
  const quotation = view.quotations[view.quotationOf[first]!];
  if (!quotation || sentenceRange(view, first).first !== quotation.first) return false;
  if (sentenceRange(view, quotation.last).end > quotation.last + 2) return false;
  for (let sentence = firstSentence; sentence <= lastSentence; sentence++) if (spoken.has(sentence)) return false;
  return true;
}

/** True if the cue has a quotation, or stands right after one: "“…,” she said", whichever cue that was given to. */
function quotes({ quotationOf }: View, { cue, source, content }: Part): boolean {
  const first = source ? Math.min(source.first, cue.first) : cue.first;
  if (first > 0 && quotationOf[first - 1]! >= 0 && quotationOf[first]! < 0) return true;
  return content.some((span) => quotationOf[span.first]! >= 0 || quotationOf[span.end - 1]! >= 0);
}
