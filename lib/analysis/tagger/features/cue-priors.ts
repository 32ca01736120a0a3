import type { PassageView } from '../passage-view';
import { cueAt, shapeAt, wordAt, type FeatureGroup } from './group';

export const cuePriors: FeatureGroup<PassageView> = {
  name: 'cue priors',
  about: 'how often the words around are cues in the training corpus',
  templates: [80, 99],
  emit(view, i, out) {
    const here = view.word[i]!;
    const shape = view.shape[i]!;
    const cue = view.cue[i]!;
    const left = cueAt(view, i - 1);
    const right = cueAt(view, i + 1);
    const wordLeft = wordAt(view, i - 1);
    const wordRight = wordAt(view, i + 1);
    out.add(90, left, cue, right);
    out.add(91, cue, wordRight);
    out.add(92, cue, wordLeft);
    out.add(93, left, here);
    out.add(94, right, here);
    out.add(95, cue, shapeAt(view, i - 1), shapeAt(view, i + 1));
    out.add(96, left, shape);
    out.add(97, right, shape);
    out.add(98, cueAt(view, i - 2), wordLeft, here);
    out.add(99, cueAt(view, i + 2), wordRight, here);
  },
  byWord: (view, i, d, out) => out.add(83 + d, cueAt(view, i + d)),
};
