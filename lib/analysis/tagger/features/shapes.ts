import type { FeatureBuffer } from '../hashing';
import type { PassageView } from '../passage-view';
import type { WordTable } from '../word-table';
import { shapeAt, type FeatureGroup } from './group';

export const shapes: FeatureGroup<PassageView> = {
  name: 'shapes',
  about: 'capitals, digits and marks of the token and two to each side',
  templates: [10, 19],
  emit() {},
  byWord(view, i, d, out) {
    if (d >= -2 && d <= 2) out.add(12 + d, shapeAt(view, i + d));
  },
};

export const affixes: FeatureGroup<PassageView> = {
  name: 'affixes',
  about: 'how the word and its neighbours begin and end',
  templates: [50, 59],
  emit(view, i, out, words) {
    withLeft(view, i, out, words);
    withRight(view, i, out, words);
  },
  byWord({ wordNumber, count }, i, d, out, words) {
    if (d < -1 || d > 1 || i + d < 0 || i + d >= count) return;
    const number = wordNumber[i + d]!;
    if (d === -1) out.add(54, words.suffix3[number]);
    if (d === 1) out.add(55, words.suffix3[number]);
    if (d !== 0) return;
    out.add(50, words.prefix3[number]);
    out.add(51, words.suffix3[number]);
    out.add(52, words.suffix2[number]);
    out.add(53, words.prefix5[number]);
  },
  learnt(view, i, out, words) {
    this.byWord!(view, i, 0, out, words);
    this.byWord!(view, i, -1, out, words);
    withLeft(view, i, out, words);
    this.byWord!(view, i, 1, out, words);
    withRight(view, i, out, words);
  },
};

function withLeft({ wordNumber }: PassageView, i: number, out: FeatureBuffer, { suffix2 }: WordTable): void {
  if (i > 0) out.add(56, suffix2[wordNumber[i - 1]!], suffix2[wordNumber[i]!]);
}

function withRight({ wordNumber, count }: PassageView, i: number, out: FeatureBuffer, { suffix2 }: WordTable): void {
  if (i + 1 < count) out.add(57, suffix2[wordNumber[i + 1]!], suffix2[wordNumber[i]!]);
}
