import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { createTagger } from '../../lib/analysis/tagger';
import { LABEL_COUNT } from '../../lib/analysis/tagger/labels';
import { compiledRowSums, plainRowSums, rowSumsOf, WINDOW } from '../../lib/analysis/tagger/row-sums';
import { ROW_SUMS } from '../../lib/analysis/tagger/row-sums/bytes';
import { loadModel } from '../../scripts/model';
import { compileAssembly } from '../../scripts/wasm/compile';
import { tinyModel } from './tiny-model';

const model = tinyModel();
const both = [plainRowSums(model, 40), compiledRowSums(model, 40)!] as const;
const value = fc.integer();
const feature = fc.tuple(fc.integer({ min: 0, max: 600 }), value, value, value);
const features = fc.array(feature, { maxLength: 250 });

describe('the row sums', () => {
  it('are the same in WebAssembly and without it, kept sums and windows of words included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(feature, { maxLength: 20 }), { minLength: WINDOW, maxLength: 12 }),
        features,
        fc.array(fc.nat(6), { maxLength: 4 }),
        fc.boolean(),
        (kept, list, recalled, withWindow) => {
          const [plain, compiled] = both.map((rows) => {
            for (const [slot, some] of kept.entries()) {
              rows.features.count = 0;
              for (const each of some) rows.features.add(...each);
              rows.sum();
              rows.keep(slot);
            }
            rows.features.count = 0;
            for (const each of list) rows.features.add(...each);
            rows.recalls.slots.set(recalled);
            rows.recalls.count = recalled.length;
            rows.wordSlots.fill(0, 0, 3 + WINDOW);
            rows.sum(withWindow ? 3 : undefined);
            return [...rows.sums.subarray(0, 2 * LABEL_COUNT)];
          });
          expect(compiled).toEqual(plain);
        },
      ),
    );
  });

  it('take everything that was recalled once', () => {
    for (const rows of both) {
      rows.features.count = 0;
      for (let i = 0; i < 100; i++) rows.features.add(i);
      rows.sum();
      const once = [...rows.sums.subarray(0, 2 * LABEL_COUNT)];
      expect(once.some((sum) => sum !== 0)).toBe(true);
      rows.keep(5);
      rows.recalls.slots[0] = 5;
      rows.recalls.count = 1;
      rows.sum();
      expect([...rows.sums.subarray(0, 2 * LABEL_COUNT)]).toEqual(once.map((sum) => 2 * sum));
      rows.sum();
      expect([...rows.sums.subarray(0, 2 * LABEL_COUNT)]).toEqual(once);
    }
  });

  it('come from the source that is in the project', () => {
    expect(Buffer.from(compileAssembly('row-sums.ts')).toString('base64')).toBe(ROW_SUMS);
  });
});

describe('where WebAssembly is off', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('the plain sums do the work', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(compiledRowSums(model, 1)).toBeUndefined();
    const rows = rowSumsOf(model, 1);
    rows.features.add(1, 2, 3);
    rows.sum();
    expect(rows.sums).toHaveLength(2 * LABEL_COUNT);
  });

  it('the tags are the same', () => {
    const taggers = [plainRowSums, rowSumsOf].map((rows) => createTagger(loadModel(), english, rows));
    const name = fc.constantFrom(...'Kelmin Odo harbour 12 Brandt strike tolls 3.5 quietly'.split(' '));
    const word = fc.constantFrom(...'said The minister “ ” " , . that according to told he : denied'.split(' '));
    const paragraph = fc.array(fc.oneof(word, name), { minLength: 1, maxLength: 90 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (lines) => {
        const { paragraphs } = readText(lines.join('\n'), english);
        const [plain, compiled] = taggers.map((tagger) =>
          paragraphs.map((each, i) => tagger.tag(each, paragraphs[i - 1])),
        );
        expect(compiled).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});

describe('sums that are kept from word to word', () => {
  it('are as those of a tagger that has read nothing before, more different words than it keeps included', () => {
    const worn = createTagger(model, english);
    const lines = Array.from({ length: 60 }, (_, line) =>
      Array.from(
        { length: 120 },
        (_, i) => `w${String.fromCharCode(97 + (i % 26))}${(line * 120 + i).toString(36)}x said`,
      ).join(' '),
    );
    const { paragraphs } = readText(lines.join('\n'), english);
    for (const paragraph of paragraphs) worn.tag(paragraph, undefined);
    for (const paragraph of [paragraphs[0]!, paragraphs[30]!, paragraphs[59]!])
      expect(worn.tag(paragraph, undefined)).toEqual(createTagger(model, english).tag(paragraph, undefined));
  });
});
