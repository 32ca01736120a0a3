import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { EVIDENCE_COLUMNS } from '../../lib/analysis/tagger/evidence';
import { LABEL_FEATURES, labelFeatures, TEXT_FEATURES, textFeatures } from '../../lib/analysis/tagger/features';
import { FeatureBuffer } from '../../lib/analysis/tagger/hashing';
import { LabelView } from '../../lib/analysis/tagger/label-view';
import { passagesOf } from '../../lib/analysis/tagger/passages';
import { PassageView } from '../../lib/analysis/tagger/passage-view';
import { RowIndex } from '../../lib/analysis/tagger/row-index';
import { WordTable } from '../../lib/analysis/tagger/word-table';
import { readText } from '../../lib/analysis/paragraph';

const groups = [...TEXT_FEATURES, ...LABEL_FEATURES];

/** Notes the templates instead of hashing them. */
class TemplateBuffer extends FeatureBuffer {
  readonly templates: number[] = [];
  override add(template: number): void {
    this.templates.push(template);
    super.add(template);
  }
}

const text = 'Anna Berg of the port said: “We, the 12 crews, were told that” — and wept. “No one came,” she added.';

describe('the table of features', () => {
  it('names every group once and gives no template to two', () => {
    expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
    const sorted = groups.map(({ templates }) => templates).sort((a, b) => a[0] - b[0]);
    for (const [i, [first, last]] of sorted.entries()) {
      expect(last).toBeGreaterThanOrEqual(first);
      expect(first).toBeGreaterThan(sorted[i - 1]?.[1] ?? -1);
    }
  });

  it('lists the templates that are used, and no token has too many', () => {
    const words = new WordTable(
      { bucketOf: (word) => (['said', 'told', 'added'].includes(word) ? 8 : 1) },
      english.tagger,
    );
    const [paragraph] = readText(text, english).paragraphs;
    const view = new PassageView();
    view.read(paragraph!, passagesOf(paragraph!, undefined)[0]!, words);
    const labels = new LabelView();
    const tags = Uint8Array.from({ length: view.count }, (_, i) => [1, 2, 0, 3, 0, 5, 6, 6][i % 8]!);
    labels.read(view, tags, new Uint8Array(view.count * EVIDENCE_COLUMNS).fill(4));
    for (let i = 0; i < view.count; i++) {
      let total = 0;
      const check = ({ templates: [first, last] }: (typeof groups)[number], emit: (out: TemplateBuffer) => void) => {
        const out = new TemplateBuffer();
        emit(out);
        total += out.count;
        expect(out.templates.every((template) => template >= first && template <= last)).toBe(true);
      };
      for (const group of TEXT_FEATURES) check(group, (out) => group.emit(view, i, out, words));
      for (const group of TEXT_FEATURES)
        for (let d = -3; d <= 3; d++) check(group, (out) => group.byWord?.(view, i, d, out, words));
      for (const group of LABEL_FEATURES) check(group, (out) => group.emit(labels, i, out, words));
      for (const group of LABEL_FEATURES)
        for (const each of group.repeated ?? []) check(group, (out) => each.emit(labels, i, out));
      expect(total).toBeLessThanOrEqual(256);
      // What the tagger sees in parts is what the model learnt in one go.
      const learnt = new FeatureBuffer();
      textFeatures(view, i, words, learnt);
      const ofText = learnt.count;
      labelFeatures(labels, i, words, learnt);
      expect(ofText + learnt.count).toBe(total);
    }
  });
});

describe('the row index', () => {
  it('numbers the buckets that have a row', () => {
    const bits = Uint32Array.of(0x80000001, 0, 0xffffffff, 0x10);
    const index = new RowIndex(bits);
    let row = 0;
    for (let bucket = 0; bucket < 128; bucket++) {
      const has = ((bits[bucket >>> 5]! >>> (bucket & 31)) & 1) === 1;
      const rows = new Int32Array(1);
      const count = index.rowsOf(Int32Array.of(bucket), 1, rows);
      expect([...rows.subarray(0, count)]).toEqual(has ? [row++] : []);
    }
    expect(index.rows).toBe(row);
  });

  it('leaves out the buckets without a row and keeps the order of the others', () => {
    const index = new RowIndex(Uint32Array.of(0x80000001, 0, 0xffffffff, 0x10));
    const rows = new Int32Array(5);
    expect(index.rowsOf(Int32Array.of(65, 1, 31, 40, 0, 100), 5, rows)).toBe(3);
    expect([...rows.subarray(0, 3)]).toEqual([3, 1, 0]);
  });
});

describe('the table of words', () => {
  const lexicon = { bucketOf: (word: string) => (word === 'said' ? 8 : 0) };

  it('holds what a word is by itself, case and marks made alike where they mean the same', () => {
    const words = new WordTable(lexicon, english.tagger);
    const [said, shouted, curly, straight, year] = ['said', 'SAID', '“', '"', '1984'].map((word) =>
      words.numberOf(word),
    );
    expect(words.hash[said!]).toBe(words.hash[shouted!]);
    expect(words.shape[said!]).not.toBe(words.shape[shouted!]);
    expect([words.cue[said!], words.cue[shouted!], words.cue[year!]]).toEqual([8, 8, 0]);
    expect(words.hash[curly!]).toBe(words.hash[straight!]);
    expect(words.hash[year!]).toBe(words.hash[words.numberOf('2015')]);
  });

  it('starts afresh when it is full, and then says the same', () => {
    const words = new WordTable(lexicon, english.tagger);
    const hash = words.hash[words.numberOf('harbour')];
    for (let i = 0; i < 65_000; i++) words.numberOf(`w${i}`);
    words.reserve(640);
    expect(words.numberOf('other')).toBe(0);
    expect(words.hash[words.numberOf('harbour')]).toBe(hash);
  });
});
