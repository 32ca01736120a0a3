import type { Inspection } from '../trace';
import { textSpan, touched, type Draft, type TokenSpan } from './draft';
import type { View } from './view';

/** Notes what steps do to drafts: always which ones, and where somebody asks for a trace what each changed, in words. */
export class History {
  readonly #views: readonly View[];
  readonly #inspection: Inspection;

  constructor(views: readonly View[], inspection: Inspection) {
    this.#views = views;
    this.#inspection = inspection;
  }

  /** True where steps are switched off, or somebody asks what they did. */
  get isInspected(): boolean {
    const { trace, without } = this.#inspection;
    return trace !== undefined || without !== undefined;
  }

  /** True for a step that is switched off. */
  isOff(step: string): boolean {
    return this.#inspection.without?.has(step) ?? false;
  }

  /** A draft that a construction found. */
  found(draft: Draft, step: string): Draft {
    const next = touched(draft, step);
    this.#note(next, step, () => `found ${this.#words(draft)}`);
    return next;
  }

  /** What a step made of a draft. */
  mended(before: Draft, after: Draft, step: string): Draft {
    if (after === before) return before;
    return this.became(before, touched(after, step), step);
  }

  /** The same where the draft already carries the step. */
  became(before: Draft, after: Draft, step: string): Draft {
    this.#inspection.trace?.passOn(before, after);
    this.#note(after, step, () => this.#difference(before, after));
    return after;
  }

  /** Two drafts that became one. */
  joined(tagged: Draft, found: Draft, merged: Draft, step: string): void {
    const { trace } = this.#inspection;
    if (!trace) return;
    trace.passOn(tagged, merged);
    if (found !== tagged) trace.passOn(found, merged);
    this.#note(merged, step, () => this.#difference(tagged, merged));
  }

  /** A draft that a step left out. */
  leftOut(draft: Draft, step: string): void {
    this.#inspection.trace?.leaveOut(draft, 'attribution', { step, words: this.#anchor(draft), did: 'left out' });
  }

  #note(draft: Draft, step: string, did: () => string): void {
    this.#inspection.trace?.note(draft, 'attribution', { step, words: this.#anchor(draft), did: did() });
  }

  #anchor({ cue, content: [first], source }: Draft) {
    const place = cue ?? first ?? source;
    return place && textSpan(this.#views, place);
  }

  #words(draft: Draft): string {
    return PARTS.map((part) => `${part} ${this.#quote(draft[part])}`).join(', ');
  }

  #difference(before: Draft, after: Draft): string {
    return PARTS.map((part) => ({ part, was: this.#quote(before[part]), is: this.#quote(after[part]) }))
      .filter(({ was, is }) => was !== is)
      .map(({ part, was, is }) => `${part}: ${was} → ${is}`)
      .join('; ');
  }

  #quote(spans: TokenSpan | readonly TokenSpan[] | null): string {
    const all = spans === null ? [] : 'paragraph' in spans ? [spans] : spans;
    if (all.length === 0) return 'none';
    return all.map(({ paragraph, first, end }) => `“${wordsOf(this.#views[paragraph]!, first, end)}”`).join(' … ');
  }
}

const PARTS = ['source', 'cue', 'content'] as const;

/** The words as they stand in the text, with single spaces where there are any. */
function wordsOf({ words, paragraph: { tokens } }: View, first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++)
    text += (i > first && tokens.starts[i]! > tokens.ends[i - 1]! ? ' ' : '') + words[i]!;
  return text;
}
