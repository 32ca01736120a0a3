import type { Draft, TokenSpan } from '../draft';
import { canSpeak } from '../grammar/can-speak';
import { ruleDraft } from '../constructions/rule-draft';
import { subjectBefore } from '../grammar/subject';
import { cueVerbAt } from '../lexicon';
import { verbOfCue } from '../grammar/cue';
import type { View } from '../view';
import type { Slot } from './slot';

/** How far before the colon the announcing verb may stand, in tokens. */
const REACH = 12;

/**
 * Whoever announces a block quotation at the end of a paragraph ("The statement read:"): the paragraph's last attribution
 * if it still lacks its content, else one made from the verb before the colon, which is added to `own`.
 */
export function announcer(view: View, own: Slot[]): Slot | null {
  const colon = view.words.length - 1;
  if (view.words[colon] !== ':') return null;
  const last = view.sentenceOf[colon];
  const waiting = own.findLast(
    ({ draft: { cue, content } }) => cue && content.length === 0 && view.sentenceOf[cue.first] === last,
  );
  if (waiting) return waiting;
  for (let i = colon - 1; i >= Math.max(0, colon - REACH) && view.sentenceOf[i] === last; i--) {
    const verb = cueVerbAt(view.cues, view.lower, i);
    if (!verb || !(verb.form.past || verb.form.third) || !(verb.frames.has('clause') || verb.frames.has('quote')))
      continue;
    const isTaken = ({ draft: { cue, content } }: Slot) =>
      content.length > 0 && cue !== null && cue.first <= i && i < cue.end;
    if (own.some(isTaken)) return null;
    const subject = subjectBefore(view, i);
    if (!subject || !canSpeak(view, subject)) return null;
    const slot = { draft: ruleDraft(view, subject, { first: i, end: i + 1 }, []) };
    own.push(slot);
    return slot;
  }
  return null;
}

/** The quotations a paragraph starts with, one after another. */
export function leadingQuotations({ quotations, paragraph }: View): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let next = 0;
  for (const { first, last } of quotations) {
    if (first !== next) break;
    spans.push({ paragraph: paragraph.index, first, end: last + 1 });
    next = last + 1;
  }
  return spans;
}

/** A block quotation without marks: "The statement read:" and nobody named in the paragraph after it. */
export function wholeParagraph({ words, paragraph }: View): TokenSpan {
  return { paragraph: paragraph.index, first: 0, end: words.length };
}

/** Longest item of a list without marks before its items, in tokens. */
const LONGEST_ITEM = 30;
const BULLETS = new Set(['-', '–', '—', '•', '*', '·']);
const STOPS = new Set(['.', '?', '!', ':']);

/** True for an item of the list that begins with `first`: with the same bullet, or a short line without a full stop. */
export function isItem(first: View, { words, quotations }: View): boolean {
  if (words.length === 0) return false;
  if (BULLETS.has(first.words[0]!)) return words[0] === first.words[0];
  return quotations.length === 0 && words.length <= LONGEST_ITEM && !STOPS.has(words.at(-1)!);
}

/** True if somebody is named who says what comes: not "is sick:", nor what already has a content. */
export function isSpeech(view: View, { source, cue, content }: Draft): boolean {
  const frames = source && cue && content.length === 0 ? verbOfCue(view, cue)?.verb.frames : undefined;
  return !!frames && (frames.has('clause') || frames.has('quote')) && cue!.paragraph === view.paragraph.index;
}
