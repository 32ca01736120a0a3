import type { FeatureBuffer } from '../hashing';
import type { PassageView } from '../passage-view';
import { distanceClass, type FeatureGroup } from './group';

const NO_SHAPE = 30;
const NO_WORD_AFTER = 13;
const NO_WORD_BEFORE = 14;
const NO_CUE_LEFT = 5;
const NO_CUE_RIGHT = 6;

/** The nearest cue candidates to each side decide most of what a token is: worth more than any other group. */
export const cueDistance: FeatureGroup<PassageView> = {
  name: 'cue distance',
  about: 'the nearest cue candidates to each side: which word, how far, what stands between and next to them',
  templates: [200, 282],
  emit(view, i, out) {
    const { word, cue } = view;
    const left = view.candidateLeft[i]!;
    const right = view.candidateRight[i]!;
    towards(view, i, left, 200, out);
    towards(view, i, right, 220, out);
    if (view.likelyLeft[i] !== left) towards(view, i, view.likelyLeft[i]!, 240, out);
    if (view.likelyRight[i] !== right) towards(view, i, view.likelyRight[i]!, 260, out);

    const hasLeft = left >= view.sentenceFirst[i]!;
    const hasRight = right >= 0 && right <= view.sentenceLast[i]!;
    const cueLeft = hasLeft ? cue[left]! : -1;
    const cueRight = hasRight ? cue[right]! : -1;
    out.add(280, cueLeft, cueRight, cue[i]);
    out.add(281, cueLeft, cueRight, view.shape[i]! * 4 + view.quote[i]!);
    out.add(282, hasLeft ? word[left]! : NO_CUE_LEFT, hasRight ? word[right]! : NO_CUE_RIGHT);
  },
};

/** The way from token `i` to the cue candidate `c`; `template` is the first of eleven numbers. */
function towards(view: PassageView, i: number, c: number, template: number, out: FeatureBuffer): void {
  if (c < 0) {
    out.add(template, 1);
    return;
  }
  const { word, shape, cue, commasBefore, quoteMarksBefore, count } = view;
  const sentenceFirst = view.sentenceFirst[i]!;
  const sentenceLast = view.sentenceLast[i]!;
  const same = c >= sentenceFirst && c <= sentenceLast ? 1 : 0;
  const from = Math.min(c, i) + 1;
  const to = Math.max(c, i);
  const commas = Math.min(3, commasBefore[to]! - commasBefore[from]!);
  const marks = Math.min(3, quoteMarksBefore[to]! - quoteMarksBefore[from]!);
  const distance = distanceClass(to - from + 1);
  const bucket = cue[c]!;
  const cueWord = word[c]!;
  const fewCommas = Math.min(commas, 2);
  out.add(template, 2 + same, distance, bucket);
  out.add(template + 1, same, commas, marks);
  out.add(template + 2, same, cueWord, Math.min(commas, 1) + 2 * Math.min(marks, 1));
  out.add(template + 3, same * 10 + bucket, commas * 4 + marks, view.quote[i]);
  out.add(template + 4, same, cueWord, word[i]);
  out.add(template + 5, same * 4 + fewCommas, bucket, word[i]);
  out.add(template + 6, same, distance, shape[i]);
  if (same === 0) return;
  const anyMark = marks > 0 ? 1 : 0;
  const shapeNext = c + 1 < count ? shape[c + 1]! : NO_SHAPE;
  const shapePrevious = c > 0 ? shape[c - 1]! : NO_SHAPE;
  const opensSentence = c === sentenceFirst + 1 || c === sentenceFirst + 2 ? 1 : 0;
  out.add(template + 7, c + 1 < count ? word[c + 1]! : NO_WORD_AFTER, fewCommas, anyMark);
  out.add(template + 8, c > 0 ? word[c - 1]! : NO_WORD_BEFORE, fewCommas, anyMark);
  out.add(template + 9, bucket, shapeNext, shapePrevious * 4 + fewCommas);
  out.add(template + 10, opensSentence, sentenceLast - c < 4 ? 1 : 0, bucket * 4 + fewCommas);
}
