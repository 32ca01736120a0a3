import type { TokenRange } from '../../text';
import { overlaps, type Draft, type TokenSpan } from '../draft';
import { ruleDraft } from '../constructions/rule-draft';
import { isAside } from '../grammar/cue';
import { kindOf } from '../shape/kind';
import type { History } from '../history';
import type { View } from '../view';
import { announcer, isItem, isSpeech, leadingQuotations, wholeParagraph } from './announced';
import { give, type Slot } from './slot';
import { looseQuotations } from './standing';
import { toldOfBefore } from './told-of';

/** A quotation may stand one sentence further on ("He would not give his name.") and still go to who spoke before. */
const FURTHEST = 2;

/** In the trace and in the drafts. */
export const QUOTATIONS = {
  announced: 'announced-quotation',
  goesOn: 'quotation-goes-on',
  floating: 'floating-quotation',
  toldOf: 'quotation-of-whom-is-told-of',
};

interface Speaking {
  readonly slot: Slot;
  /** The last paragraph of its content. */
  readonly paragraph: number;
}

/**
 * Quotations that stand as sentences of their own, with nobody named beside them, go to who spoke before: in the same
 * paragraph, or where a quotation runs on from the paragraph before (left open there), to that attribution; a paragraph
 * that is one quotation after another one becomes an attribution without source and cue, whose speaker is the last one.
 * @param drafts those of each paragraph, in text order
 */
export function attachQuotations(
  views: readonly View[],
  drafts: readonly (readonly Draft[])[],
  history: History,
): Draft[][] {
  const slots = drafts.map((own) => own.map((draft): Slot => ({ draft })));
  const floor = new Floor(views, slots, history);
  for (const number of views.keys()) floor.readParagraph(number);
  return slots.map((own) => own.map(({ draft }) => draft));
}

/** Who has the floor while the paragraphs are read in text order. */
class Floor {
  private speaking: Speaking | null = null;
  private announced: Slot | null = null;

  constructor(
    private readonly views: readonly View[],
    private readonly slots: readonly Slot[][],
    private readonly history: History,
  ) {}

  readParagraph(number: number): void {
    const view = this.views[number]!;
    const own = this.slots[number]!;
    if (this.announced) this.giveAnnounced(this.announced, number);
    this.announced = announcer(view, own);
    const quoted = looseQuotations(view, announcedHere(own, this.speaking, number));
    const speaks = ({ draft }: Slot) =>
      draft.content.length > 0 && !(draft.cue && isAside(view, draft.cue)) && kindOf(this.views, draft) === 'statement';
    if (quoted.length === 0) {
      // In most paragraphs nothing is left to give: only who speaks last matters then.
      const slot = own.findLast(speaks);
      if (slot) this.speaking = { slot, paragraph: number };
      return;
    }
    const queue = own.filter(speaks);
    let next = 0;
    for (const range of quoted) {
      for (; next < queue.length && startOf(queue[next]!.draft, number) < range.first; next++) {
        const slot = queue[next]!;
        if (!keepsFloor(view, this.speaking?.slot.draft, slot.draft)) this.speaking = { slot, paragraph: number };
      }
      this.giveQuotation(range, number);
    }
    if (next < queue.length) this.speaking = { slot: queue.at(-1)!, paragraph: number };
  }

  private giveAnnounced(announced: Slot, number: number): void {
    const quoted = leadingQuotations(this.views[number]!);
    const isBare =
      quoted.length === 0 && this.slots[number]!.length === 0 && isSpeech(this.views[number - 1]!, announced.draft);
    const items = isBare ? listFrom(this.views, this.slots, number) : [];
    give(announced, isBare ? items : quoted, QUOTATIONS.announced, this.history);
    if (announced.draft.content.length > 0) this.speaking = { slot: announced, paragraph: number };
  }

  /** Gives a quotation to whoever speaks, if somebody does. */
  private giveQuotation(range: TokenRange, number: number): void {
    const view = this.views[number]!;
    const { speaking } = this;
    const told = speaking?.paragraph === number ? null : toldOfBefore(view, range, this.slots[number]!);
    if (told) {
      this.found(ruleDraft(view, told, null, [range], 'floating'), QUOTATIONS.toldOf, number);
      return;
    }
    if (!speaking) return;
    const { draft } = speaking.slot;
    const place: TokenSpan = { paragraph: number, ...range };
    const follows = speaking.paragraph === number - 1;
    const runsOn = range.first === 0 && follows && endsOpen(this.views[number - 1]!);
    const isHere = speaking.paragraph === number || runsOn;
    const gap = isHere && !runsOn ? sentencesBetween(view, draft, place) : 0;
    if (isHere && (gap > FURTHEST || draft.content.some((span) => overlaps(span, place)))) return;
    if (isHere && gap <= 1) {
      give(speaking.slot, [place], QUOTATIONS.goesOn, this.history);
      if (runsOn) this.speaking = { slot: speaking.slot, paragraph: number };
    } else if (isHere || (follows && isWhole(view, range)))
      this.found(ruleDraft(view, null, null, [range], 'floating'), QUOTATIONS.floating, number);
  }

  /** A quotation that is an attribution of its own. */
  private found(draft: Draft, step: string, number: number): void {
    const slot = { draft: this.history.found(draft, step) };
    this.slots[number]!.push(slot);
    this.speaking = { slot, paragraph: number };
  }
}

/** The paragraph that is announced, and where it is an item of a list all of them. */
function listFrom(views: readonly View[], slots: readonly (readonly Slot[])[], number: number): TokenSpan[] {
  const first = views[number]!;
  let end = number + 1;
  if (isItem(first, first)) while (end < views.length && isItem(first, views[end]!) && slots[end]!.length === 0) end++;
  return views.slice(number, end).map(wholeParagraph);
}

/** With whoever speaks on from the paragraph before, so that its quotations here are taken. */
function announcedHere(own: readonly Slot[], speaking: Speaking | null, paragraph: number): readonly Draft[] {
  const drafts = own.map(({ draft }) => draft);
  if (speaking?.paragraph !== paragraph) return drafts;
  const { draft } = speaking.slot;
  return [
    ...drafts,
    { ...draft, source: null, cue: null, content: draft.content.filter((span) => span.paragraph === paragraph) },
  ];
}

/** "“…,” said Moran, who said he would wait. “…”": who is quoted speaks on, whatever else the same sentence reports. */
function keepsFloor({ paragraph, quotationOf, sentenceOf }: View, speaking: Draft | undefined, next: Draft): boolean {
  const cue = speaking?.cue;
  if (!cue || !next.cue || cue.paragraph !== paragraph.index || sentenceOf[cue.first] !== sentenceOf[next.cue.first])
    return false;
  const isQuoted = ({ content }: Draft) =>
    content.some((span) => span.paragraph === paragraph.index && quotationOf[span.first]! >= 0);
  return isQuoted(speaking) && !isQuoted(next);
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
