import type { PassageView } from '../passage-view';
import { distanceClass, type FeatureGroup } from './group';

export const position: FeatureGroup<PassageView> = {
  name: 'position',
  about: 'where in its sentence the token stands, and how the sentence begins',
  templates: [70, 79],
  emit(view, i, out) {
    const { word, shape } = view;
    const first = view.sentenceFirst[i]!;
    const fromStart = i - first;
    out.add(70, fromStart === 0 ? 1 : 0, shape[i]);
    out.add(71, distanceClass(fromStart));
    out.add(72, distanceClass(view.sentenceLast[i]! - i));
    out.add(73, word[i], Math.min(fromStart, 1));
    out.add(74, word[first], Math.min(fromStart, 4));
  },
};
