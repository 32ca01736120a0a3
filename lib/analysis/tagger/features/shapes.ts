import type { PassageView } from '../passage-view';
import { shapeAt, type FeatureGroup } from './group';

export const shapes: FeatureGroup<PassageView> = {
  name: 'shapes',
  about: 'capitals, digits and marks of the token and two to each side',
  templates: [10, 19],
  emit(view, i, out) {
    for (let d = -2; d <= 2; d++) out.add(12 + d, shapeAt(view, i + d));
  },
};

export const affixes: FeatureGroup<PassageView> = {
  name: 'affixes',
  about: 'how the word and its neighbours begin and end',
  templates: [50, 59],
  emit({ wordNumber, count }, i, out, words) {
    const here = wordNumber[i]!;
    const suffix = words.suffix2[here]!;
    out.add(50, words.prefix3[here]);
    out.add(51, words.suffix3[here]);
    out.add(52, suffix);
    out.add(53, words.prefix5[here]);
    if (i > 0) {
      const left = wordNumber[i - 1]!;
      out.add(54, words.suffix3[left]);
      out.add(56, words.suffix2[left], suffix);
    }
    if (i + 1 < count) {
      const right = wordNumber[i + 1]!;
      out.add(55, words.suffix3[right]);
      out.add(57, words.suffix2[right], suffix);
    }
  },
};
