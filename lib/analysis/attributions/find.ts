import type { Mend } from './constructions/construction';
import type { Draft } from './draft';
import { reportingVerbAt } from './grammar/reporting-verb';
import { endsAtNext, secondVerb } from './constructions/second-verb';
import type { History } from './history';
import type { Pipeline } from './pipeline';
import { insideQuotations, type View } from './view';

/**
 * Reads every reporting verb, noun and adverb of a paragraph; one draft for each at most, in text order, those within
 * quotations last.
 */
export function findInParagraph(view: View, { atWord, atVerb }: Pipeline, history: History): Draft[] {
  const drafts: Draft[] = [];
  const inner: Draft[] = [];
  for (let i = 0; i < view.lower.length; i++) {
    if (view.quotationOf[i]! >= 0) {
      const within = insideQuotations(view);
      const nested = within.sentenceOf[i]! < 0 ? null : findAtVerb(within, i, atVerb, history);
      if (nested) inner.push(nested);
      continue;
    }
    const draft = findAtWord(view, i, atWord, history) ?? findAtVerb(view, i, atVerb, history);
    if (!draft) continue;
    const last = drafts.at(-1);
    if (last && !history.isOff(secondVerb.id))
      drafts[drafts.length - 1] = history.mended(last, endsAtNext(view, last, draft), secondVerb.id);
    drafts.push(draft);
  }
  return [...drafts, ...inner];
}

function findAtWord(view: View, at: number, steps: Pipeline['atWord'], history: History): Draft | null {
  for (const { does } of steps) {
    const draft = history.isOff(does.id) ? null : does.findAt?.(view, at);
    if (draft) return history.found(draft, does.id);
  }
  return null;
}

function findAtVerb(view: View, at: number, steps: Pipeline['atVerb'], history: History): Draft | null {
  const verb = reportingVerbAt(view, at);
  if (!verb) return null;
  for (const { does } of steps) {
    const draft = history.isOff(does.id) ? null : does.findAtVerb?.(verb);
    if (draft) return history.found(draft, does.id);
  }
  return null;
}

/** The drafts of a paragraph after the steps, each of which looks at all of them as they are when its turn comes. */
export function mend(
  view: View,
  drafts: readonly Draft[],
  steps: Pipeline['tagged'],
  history: History,
): readonly Draft[] {
  let current = drafts;
  for (const { does } of steps) {
    if (!does.mend || history.isOff(does.id) || current.length === 0) continue;
    current = mendBy(current, does.mend(view, current), does.id, history);
  }
  return current;
}

function mendBy(drafts: readonly Draft[], mendOne: ReturnType<Mend>, id: string, history: History): readonly Draft[] {
  // Nearly all drafts stay: a list is made when the first does not.
  let next: Draft[] | undefined;
  for (let number = 0; number < drafts.length; number++) {
    const draft = drafts[number]!;
    const mended = mendOne(draft);
    if (mended === draft) {
      next?.push(draft);
      continue;
    }
    next ??= drafts.slice(0, number);
    if (mended === null) history.leftOut(draft, id);
    else if (!Array.isArray(mended)) next.push(history.mended(draft, mended as Draft, id));
    else
      for (const [i, part] of mended.entries())
        next.push(i === 0 ? history.mended(draft, part, id) : history.found(part, id));
  }
  return next ?? drafts;
}
