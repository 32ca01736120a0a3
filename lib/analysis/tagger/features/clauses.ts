import type { PassageView } from '../passage-view';
import { distanceClass, type FeatureGroup } from './group';

const NO_MARK = 7;
const NO_MARK_DISTANCE = 30;
const BEFORE_TEXT = 3;

/** Marks are what clauses end at. */
export const clauses: FeatureGroup<PassageView> = {
  name: 'clauses',
  about: 'the nearest marks, what follows them, the ends of this sentence and of the one before',
  templates: [283, 299],
  emit(view, i, out) {
    const { word, cue, count, commasBefore, sentenceHeadCue, sentenceTailCue } = view;
    const left = view.markLeft[i]!;
    const right = view.markRight[i]!;
    const markLeft = left >= 0 ? word[left]! : NO_MARK;
    const markRight = right >= 0 ? word[right]! : NO_MARK;
    out.add(283, markLeft, distanceClass(left >= 0 ? i - left : NO_MARK_DISTANCE));
    out.add(284, markRight, distanceClass(right >= 0 ? right - i : NO_MARK_DISTANCE));
    out.add(285, markLeft, markRight, view.shape[i]);
    if (left >= 0 && left + 1 < count) out.add(286, markLeft, word[left + 1]);
    if (right >= 0) {
      const hasNext = right + 1 < count;
      const hasSecond = right + 2 < count;
      if (hasNext) out.add(287, markRight, word[right + 1], cue[right + 1]);
      out.add(288, markRight, hasNext ? cue[right + 1]! : -1, hasSecond ? cue[right + 2]! : -1);
      if (hasSecond) out.add(289, markRight, word[right + 1], word[right + 2]);
    }
    const first = view.sentenceFirst[i]!;
    const last = view.sentenceLast[i]!;
    const commasLeft = commasBefore[i]! - commasBefore[first]!;
    const commasRight = commasBefore[last + 1]! - commasBefore[i + 1]!;
    out.add(290, Math.min(3, commasLeft), Math.min(3, commasRight), word[first]);
    out.add(291, last > 0 ? word[last]! : 0, last - 1 >= first ? word[last - 1]! : 0);
    out.add(292, sentenceHeadCue[i], sentenceTailCue[i], view.quote[i]);
    out.add(293, sentenceHeadCue[i], sentenceTailCue[i], word[i]);
    out.add(
      294,
      first > 0 ? word[first - 1]! : BEFORE_TEXT,
      first > 1 ? word[first - 2]! : BEFORE_TEXT,
      i === first ? 1 : 0,
    );
  },
};
