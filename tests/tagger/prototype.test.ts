import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTagger } from '../../lib/analysis/tagger';
import { readText } from '../../lib/analysis/text';
import { GOLD, hasPrototype, PROTOTYPE, prototypeModel } from './prototype';

interface PrototypeParagraph {
  w: string[];
  s: number[];
  e: number[];
  b: Uint8Array;
  q: Uint8Array;
  y: Uint8Array;
}
interface Prototype {
  loadModel(folder: string, file: string): unknown;
  tagDoc(first: unknown, text: string, second: unknown): PrototypeParagraph[];
}

if (!hasPrototype) console.log('skipped: ../shared/tagger-prototype is absent, nothing to compare with');

describe.skipIf(!hasPrototype)('beside the prototype, with its weights', () => {
  it('reads and tags every gold text the same', { timeout: 120_000 }, async () => {
    const prototype = (await import(/* @vite-ignore */ `${PROTOTYPE}tagger.mjs`)) as Prototype;
    const first = prototype.loadModel(`${PROTOTYPE}weights`, 'pass1.bin');
    const second = prototype.loadModel(`${PROTOTYPE}weights`, 'pass2.bin');
    const tagger = createTagger(prototypeModel());
    const files = GOLD.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => folder + name),
    );
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const theirs = prototype.tagDoc(first, text, second);
      const { paragraphs } = readText(text);
      const ours = paragraphs.map((paragraph, i) => ({
        words: paragraph.tokens.words,
        starts: [...paragraph.tokens.starts],
        ends: [...paragraph.tokens.ends],
        sentences: paragraph.sentences.map((sentence) => sentence.first),
        quoteStates: [...paragraph.quoteStates],
        labels: [...tagger.tag(paragraph, paragraphs[i - 1]).labels],
      }));
      expect({ file, paragraphs: ours }).toEqual({
        file,
        paragraphs: theirs.map(({ w, s, e, b, q, y }) => ({
          words: w,
          starts: s,
          ends: e,
          sentences: [...b].flatMap((opens, i) => (opens ? [i] : [])),
          quoteStates: [...q],
          labels: [...y],
        })),
      });
    }
  });
});
