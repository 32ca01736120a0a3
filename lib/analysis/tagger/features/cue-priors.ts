import type { PassageView } from '../passage-view';
import { BEYOND, valueAt, type FeatureGroup } from './group';

export const cuePriors: FeatureGroup<PassageView> = {
  name: 'cue priors',
  about: 'how often the words around are cues in the training corpus',
  templates: [80, 99],
  emit({ word, shape, cue, count }, i, out) {
    const cueAt = (d: number) => valueAt(cue, i + d, count, BEYOND.before, BEYOND.after);
    const wordAt = (d: number) => valueAt(word, i + d, count, BEYOND.wordBefore, BEYOND.wordAfter);
    const here = word[i]!;
    const hereShape = shape[i]!;
    const hereCue = cue[i]!;
    const left = cueAt(-1);
    const right = cueAt(1);
    for (let d = -3; d <= 3; d++) out.add(83 + d, cueAt(d));
    out.add(90, left, hereCue, right);
    out.add(91, hereCue, wordAt(1));
    out.add(92, hereCue, wordAt(-1));
    out.add(93, left, here);
    out.add(94, right, here);
    out.add(
      95,
      hereCue,
      valueAt(shape, i - 1, count, BEYOND.shapeBefore, BEYOND.shapeAfter),
      valueAt(shape, i + 1, count, BEYOND.shapeBefore, BEYOND.shapeAfter),
    );
    out.add(96, left, hereShape);
    out.add(97, right, hereShape);
    out.add(98, cueAt(-2), wordAt(-1), here);
    out.add(99, cueAt(2), wordAt(1), here);
  },
};
