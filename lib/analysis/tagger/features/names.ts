import type { PassageView } from '../passage-view';
import type { FeatureGroup } from './group';

const NOTHING_BEFORE = 3;
const NOTHING_AFTER = 4;

export const names: FeatureGroup<PassageView> = {
  name: 'names',
  about: 'the run of capitalized words the token belongs to, and what stands around it',
  templates: [300, 309],
  emit(view, i, out) {
    const first = view.nameFirst[i]!;
    if (first < 0) return;
    const { word, cue, count } = view;
    const last = view.nameLast[i]!;
    const wordAfter = last + 1 < count ? word[last + 1]! : NOTHING_AFTER;
    const cueAfter = last + 1 < count ? cue[last + 1]! : -1;
    out.add(300, Math.min(last - first, 5), i === first ? 1 : 0, i === last ? 1 : 0);
    out.add(301, first > 0 ? word[first - 1]! : NOTHING_BEFORE);
    out.add(302, wordAfter);
    out.add(303, first > 0 ? cue[first - 1]! : -1, cueAfter);
    out.add(304, cueAfter, last + 2 < count ? cue[last + 2]! : -1, first === view.sentenceFirst[i] ? 1 : 0);
    out.add(305, wordAfter, last + 2 < count ? word[last + 2]! : NOTHING_AFTER);
    out.add(306, first > 0 ? word[first - 1]! : NOTHING_AFTER, first > 1 ? word[first - 2]! : NOTHING_AFTER);
  },
};
