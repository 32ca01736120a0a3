import { QuoteState } from '../../text';
import type { FeatureBuffer } from '../hashing';
import type { PassageView } from '../passage-view';
import { cueAt, quoteAt, shapeAt, wordAt, type FeatureGroup } from './group';

/** Stand-ins for the word after a quotation's end and before its start, where there is none. */
const NO_WORD_AFTER = 13;
const NO_WORD_BEFORE = 14;

export const quotations: FeatureGroup<PassageView> = {
  name: 'quotations',
  about: 'whether the token stands in a quotation, and what stands before and after that quotation',
  templates: [110, 149],
  emit(view, i, out) {
    const { word, shape, cue, context } = view;
    const here = view.quote[i]!;
    for (let d = -2; d <= 2; d++) out.add(112 + d, quoteAt(view, i + d));
    out.add(120, here, view.quoteLength[i]);
    out.add(121, here, word[i]);
    out.add(122, here, wordAt(view, i - 1));
    out.add(123, here, wordAt(view, i + 1));
    out.add(124, quoteAt(view, i - 1), here, quoteAt(view, i + 1));
    out.add(125, here, cue[i], cueAt(view, i - 1));
    out.add(126, here, cue[i], cueAt(view, i + 1));
    out.add(127, here, shape[i], shapeAt(view, i + 1));
    out.add(128, context, here);
    out.add(129, context, word[i]);
    out.add(130, context, i === 0 ? 1 : 0, here);
    if (here === QuoteState.outside) outside(view, i, out);
    else inside(view, i, out);
  },
};

function inside(view: PassageView, i: number, out: FeatureBuffer): void {
  const { word, cue, quote, count, quoteMarksBefore } = view;
  const first = view.quoteFirst[i]!;
  const last = view.quoteLast[i]!;
  const length = view.quoteLength[i]!;
  const after = last >= 0 && last + 1 < count ? word[last + 1]! : NO_WORD_AFTER;
  const after2 = last >= 0 && last + 2 < count ? word[last + 2]! : NO_WORD_AFTER;
  const before = first > 0 ? word[first - 1]! : NO_WORD_BEFORE;
  const before2 = first > 1 ? word[first - 2]! : NO_WORD_BEFORE;
  const cueAfter = last >= 0 && last + 1 < count ? cue[last + 1]! : -1;
  const cueAfter2 = last >= 0 && last + 2 < count ? cue[last + 2]! : -1;
  const cueNext = Math.max(cueAfter, cueAfter2);
  const cuePrevious = Math.max(first > 0 ? cue[first - 1]! : -1, first > 1 ? cue[first - 2]! : -1);
  const sentenceFirst = view.sentenceFirst[i]!;
  const sentenceLast = view.sentenceLast[i]!;
  out.add(131, after);
  out.add(132, before);
  out.add(133, cueNext, cuePrevious, length);
  out.add(134, after, after2);
  out.add(135, before, before2);
  out.add(136, quote[i], Math.max(cueNext, cuePrevious), length);
  out.add(137, first === sentenceFirst ? 1 : 0, last >= 0 && last === sentenceLast ? 1 : 0, length);
  if (last > 0) out.add(138, word[last - 1], length, cueAfter);
  const marks = quoteMarksBefore[sentenceLast + 1]! - quoteMarksBefore[sentenceFirst]!;
  out.add(139, length, first >= 0 && marks > 2 ? 1 : 0, quote[i]);
}

function outside(view: PassageView, i: number, out: FeatureBuffer): void {
  const { quoteMarksBefore, count } = view;
  const marks = quoteMarksBefore[i]!;
  const marksNext = quoteMarksBefore[i + 1]!;
  const left = Math.min(marks - quoteMarksBefore[view.sentenceFirst[i]!]!, 2);
  const right = Math.min(quoteMarksBefore[view.sentenceLast[i]! + 1]! - marksNext, 2);
  out.add(140, left, right);
  out.add(141, left, right, view.cue[i]);
  out.add(142, Math.min(marks, 2), Math.min(quoteMarksBefore[count]! - marksNext, 2), view.shape[i]);
}
