import type { LabelView } from '../label-view';
import { distanceClass, valueAt, wordAt, type FeatureGroup } from './group';

const NOTHING_AROUND = 1;

export const labelWindow: FeatureGroup<LabelView> = {
  name: 'label window',
  about: 'the first pass’s labels of the token and four to each side, and of the span the token stands in',
  templates: [400, 429],
  emit(view, i, out) {
    const { label, role } = view;
    const { word, shape, cue, quote, count } = view.passage;
    const here = label[i]!;
    const left = valueAt(label, i - 1, count);
    const right = valueAt(label, i + 1, count);
    for (let d = -4; d <= 4; d++) out.add(404 + d, valueAt(label, i + d, count));
    out.add(410, left, here, right);
    out.add(411, here, word[i]);
    out.add(412, left, word[i]);
    out.add(413, right, word[i]);
    out.add(414, here, wordAt(view.passage, i - 1));
    out.add(415, here, wordAt(view.passage, i + 1));
    out.add(416, valueAt(label, i - 2, count), left, here * 30 + right);
    out.add(417, here, shape[i], cue[i]! * 30 + quote[i]!);
    const hereRole = role[i]!;
    if (hereRole === 0) return;
    const first = view.spanFirst[i]!;
    const last = view.spanLast[i]!;
    const isFirst = i === first ? 1 : 0;
    const isLast = i === last ? 1 : 0;
    const opens = first === view.passage.sentenceFirst[i] ? 1 : 0;
    const closes = last >= view.passage.sentenceLast[i]! - 1 ? 1 : 0;
    out.add(420, hereRole, distanceClass(last - first));
    out.add(421, hereRole, word[first], isFirst);
    out.add(422, hereRole, word[last], isLast);
    out.add(423, hereRole, first > 0 ? word[first - 1]! : NOTHING_AROUND, isFirst);
    out.add(424, hereRole, last + 1 < count ? word[last + 1]! : NOTHING_AROUND, isLast);
    out.add(425, hereRole, opens, closes);
  },
};

export const labelNeighbours: FeatureGroup<LabelView> = {
  name: 'label neighbours',
  about: 'the two nearest spans of the first pass to each side: role, distance, same sentence or not',
  templates: [430, 439],
  emit(view, i, out) {
    const { role, labelledUpTo, labelledFrom } = view;
    const { word, cue, quote, count } = view.passage;
    const sentenceFirst = view.passage.sentenceFirst[i]!;
    const sentenceLast = view.passage.sentenceLast[i]!;
    const first = view.spanFirst[i]!;
    const last = view.spanLast[i]!;
    const isFirst = i === first ? 1 : 0;
    const isLast = i === last ? 1 : 0;

    const left = first > 0 ? labelledUpTo[first - 1]! : -1;
    const beforeLeft = left >= 0 ? view.spanFirst[left]! - 1 : -1;
    const left2 = beforeLeft >= 0 ? labelledUpTo[beforeLeft]! : -1;
    const right = last + 1 < count ? labelledFrom[last + 1]! : count;
    const afterRight = right < count ? view.spanLast[right]! + 1 : count;
    const right2 = afterRight < count ? labelledFrom[afterRight]! : count;

    /** A neighbour as its role and whether it stands in the same sentence. */
    const leftSide = (left >= 0 ? role[left]! : 0) * 2 + (left >= sentenceFirst ? 1 : 0);
    const rightSide = (right < count ? role[right]! : 0) * 2 + (right <= sentenceLast ? 1 : 0);
    const leftSide2 = (left2 >= 0 ? role[left2]! : 0) * 2 + (left2 >= 0 && left2 >= sentenceFirst ? 1 : 0);
    const rightSide2 = (right2 < count ? role[right2]! : 0) * 2 + (right2 < count && right2 <= sentenceLast ? 1 : 0);

    const hereRole = role[i]!;
    const sides = hereRole * 100 + leftSide * 10 + rightSide;
    out.add(430, hereRole, leftSide, rightSide);
    out.add(431, sides, leftSide2, rightSide2);
    out.add(432, sides, distanceClass(first - 1 - left), distanceClass(right - last - 1));
    out.add(433, sides, word[i]);
    out.add(434, sides, isFirst, isLast);
    out.add(435, hereRole * 100 + leftSide, word[first], left >= 0 ? word[left]! : 0);
    out.add(436, hereRole * 100 + rightSide, word[last], right < count ? word[right]! : 0);
    out.add(437, sides, quote[i], cue[i]);
    out.add(438, sides, leftSide2 * 100 + rightSide2, cue[i]! * 10 + quote[i]!);
  },
};

export const labelSentences: FeatureGroup<LabelView> = {
  name: 'label sentences',
  about: 'which roles the first pass found in this sentence and its neighbours',
  templates: [440, 449],
  emit(view, i, out) {
    const { rolesInSentence } = view;
    const { word, cue, quote, count } = view.passage;
    const first = view.passage.sentenceFirst[i]!;
    const last = view.passage.sentenceLast[i]!;
    const here = view.role[i]!;
    const all = rolesInSentence[i]!;
    const before = view.rolesBefore[i]!;
    const after = view.rolesAfter[i]!;
    const previous = first > 0 ? rolesInSentence[first - 1]! : 0;
    const next = last + 1 < count ? rolesInSentence[last + 1]! : 0;
    out.add(440, all, here);
    out.add(441, before, after, here);
    out.add(442, before * 10 + after, word[i]);
    out.add(443, before * 10 + after, cue[i], here * 10 + quote[i]!);
    out.add(444, previous, next, here * 8 + all);
    out.add(445, first > 0 ? view.label[first - 1]! : -1, i === first ? 1 : 0, here);
    out.add(446, previous, next, all * 4 + quote[i]!);
  },
};

export const labelCues: FeatureGroup<LabelView> = {
  name: 'label cues',
  about: 'the nearest cues the first pass found in the sentence, and what stands between',
  templates: [450, 459],
  emit(view, i, out) {
    const { word, shape, commasBefore, quoteMarksBefore, count } = view.passage;
    const here = view.role[i]!;
    const left = view.cueUpTo[i]!;
    const right = view.cueAfter[i]!;
    if (left >= 0) {
      const commas = commasBefore[i]! - commasBefore[left]!;
      const marks = quoteMarksBefore[i]! - quoteMarksBefore[left]!;
      const cueEnd = view.spanLast[left]!;
      out.add(450, word[left], here, Math.min(2, commas));
      out.add(451, distanceClass(i - left), here, shape[i]);
      out.add(452, word[left], word[i]);
      if (cueEnd + 1 < count) out.add(453, word[cueEnd + 1], distanceClass(i - left), here);
      out.add(456, Math.min(3, commas), Math.min(3, marks), here * 30 + (right >= 0 ? 1 : 0));
    }
    if (right >= 0) {
      const commas = commasBefore[right]! - commasBefore[i]!;
      const marks = quoteMarksBefore[right]! - quoteMarksBefore[i]!;
      out.add(454, word[right], here, Math.min(2, commas));
      out.add(455, distanceClass(right - i), here, shape[i]);
      out.add(457, word[right], word[i]);
      out.add(458, Math.min(3, commas), Math.min(3, marks), here * 30 + (left >= 0 ? 1 : 0));
    }
  },
};
