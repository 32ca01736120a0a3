import type { TokenRange } from '../../text';
import { overlaps, type Draft, type TokenSpan } from '../draft';
import { ruleDraft } from '../find/rule-draft';
import { isAside } from '../lexicon/cue';
import { kindOf } from '../shape/kind';
import type { View } from '../view';
import { announcer, isSpeech, leadingQuotations, wholeParagraph } from './announced';
import { looseQuotations } from './standing';

/** A quotation may stand one sentence further on ("He would not give his name.") and still go to who spoke before. */
const FURTHEST = 2;

interface Speaking {
  readonly draft: Draft;
  /** The last paragraph of its content. */
  readonly paragraph: number;
}

/**
 * Quotations that stand as sentences of their own, with nobody named beside them, go to who spoke before: in the same
 * paragraph, or where a quotation runs on from the paragraph before (left open there), to that attribution; a paragraph
 * that is one quotation after another one becomes an attribution without source and cue, whose speaker is the last one.
 * @param drafts those of each paragraph, in text order; changed in place
 */
export function attachQuotations(views: readonly View[], drafts: Draft[][]): void {
  let speaking: Speaking | null = null;
  let announced: Draft | null = null;
  views.forEach((view, number) => {
    const own = drafts[number]!;
    if (announced) {
      const quoted = leadingQuotations(view);
      const isBare = quoted.length === 0 && own.length === 0 && isSpeech(views[number - 1]!, announced);
      announced.content.push(...(isBare ? [wholeParagraph(view)] : quoted));
      if (announced.content.length > 0) speaking = { draft: announced, paragraph: number };
    }
    announced = announcer(view, own);
    const quoted = looseQuotations(view, announcedHere(own, speaking, number));
    const queue = own.filter(
      (draft) =>
        draft.content.length > 0 && kindOf(views, draft) === 'statement' && !(draft.cue && isAside(view, draft.cue)),
    );
    let next = 0;
    for (const range of quoted) {
      while (next < queue.length && startOf(queue[next]!, number) < range.first) {
        const draft = queue[next++]!;
        if (!keepsFloor(view, speaking, draft)) speaking = { draft, paragraph: number };
      }
      const place: TokenSpan = { paragraph: number, ...range };
      if (!speaking) continue;
      const runsOn = range.first === 0 && speaking.paragraph === number - 1 && endsOpen(views[number - 1]!);
      if (speaking.paragraph === number || runsOn) {
        const gap = runsOn ? 0 : sentencesBetween(view, speaking.draft, place);
        if (gap > FURTHEST || speaking.draft.content.some((span) => overlaps(span, place))) continue;
        if (gap > 1) {
          const draft = ruleDraft(view, null, null, [range], 'floating');
          own.push(draft);
          speaking = { draft, paragraph: number };
          continue;
        }
        speaking.draft.content.push(place);
        if (runsOn) speaking = { draft: speaking.draft, paragraph: number };
      } else if (speaking.paragraph === number - 1 && isWhole(view, range)) {
        const draft = ruleDraft(view, null, null, [range], 'floating');
        own.push(draft);
        speaking = { draft, paragraph: number };
      }
    }
    while (next < queue.length) speaking = { draft: queue[next++]!, paragraph: number };
  });
}

/** With whoever speaks on from the paragraph before, so that its quotations here are taken. */
function announcedHere(own: readonly Draft[], speaking: Speaking | null, paragraph: number): readonly Draft[] {
  return speaking?.paragraph === paragraph
    ? [
        ...own,
        {
          ...speaking.draft,
          source: null,
          cue: null,
          content: speaking.draft.content.filter((span) => span.paragraph === paragraph),
        },
      ]
    : own;
}

/** "“…,” said Moran, who said he would wait. “…”": who is quoted speaks on, whatever else the same sentence reports. */
function keepsFloor({ paragraph, quotationOf, sentenceOf }: View, speaking: Speaking | null, next: Draft): boolean {
  const cue = speaking?.draft.cue;
  if (!cue || !next.cue || cue.paragraph !== paragraph.index || sentenceOf[cue.first] !== sentenceOf[next.cue.first])
    return false;
  const isQuoted = ({ content }: Draft) =>
    content.some((span) => span.paragraph === paragraph.index && quotationOf[span.first]! >= 0);
  return isQuoted(speaking.draft) && !isQuoted(next);
}

function startOf({ cue, content }: Draft, paragraph: number): number {
  const span = [cue, ...content].find((part) => part?.paragraph === paragraph);
  return span?.first ?? 0;
}

function endsOpen({ paragraph }: View): boolean {
  return paragraph.quotations.at(-1)?.closed === false;
}

function isWhole({ words }: View, { first, end }: TokenRange): boolean {
  return first === 0 && end >= words.length - 1;
}

/** How many sentences on a quotation in the same paragraph stands after an attribution, or after its last part there. */
function sentencesBetween(view: View, draft: Draft, place: TokenSpan): number {
  const parts = [draft.cue, draft.source, ...draft.content].filter((part) => part?.paragraph === place.paragraph);
  const end = Math.max(...parts.map((part) => part!.end));
  return view.sentenceOf[place.first]! - view.sentenceOf[end - 1]!;
}
