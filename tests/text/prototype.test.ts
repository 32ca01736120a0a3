import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { asLearnt } from '../../lib/analysis/tagger/as-learnt';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const PROTOTYPE = `${SHARED}tagger-prototype/`;
const hasPrototype = existsSync(PROTOTYPE);
if (!hasPrototype) console.log('skipped: ../shared/tagger-prototype is absent, nothing to compare with');

interface PrototypeParagraph {
  w: string[];
  s: number[];
  e: number[];
  b: Uint8Array;
  q: Uint8Array;
}
interface Prototype {
  loadModel(folder: string, file: string): unknown;
  tagDoc(first: unknown, text: string): PrototypeParagraph[];
}

describe.skipIf(!hasPrototype)('beside the prototype', () => {
  it(
    'every gold text has the same words, sentences and quotations, but for initials',
    { timeout: 120_000 },
    async () => {
      const prototype = (await import(/* @vite-ignore */ `${PROTOTYPE}tagger.mjs`)) as Prototype;
      const first = prototype.loadModel(`${PROTOTYPE}weights`, 'pass1.bin');
      const files = ['conflict', 'general', 'polnear/dev'].flatMap((folder) =>
        readdirSync(`${SHARED}gold/${folder}`)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => `${SHARED}gold/${folder}/${name}`),
      );
      expect(files.length).toBeGreaterThan(100);
      let same = 0;
      let all = 0;
      for (const file of files) {
        const text = readFileSync(file, 'utf8');
        const theirs = prototype.tagDoc(first, text);
        for (const paragraph of readText(text, english).paragraphs) {
          const { tokens, sentences, quoteStates } = asLearnt(paragraph).paragraph;
          // Lines that are the page's, and what stands before a caption, are left out.
          const known = theirs.find(({ s: starts }) => starts[0] === tokens.starts[0]);
          if (!known) continue;
          const { w, s, e, b, q } = known;
          all++;
          // The prototype takes initials and a few titles for ends of sentences.
          if (tokens.words.join(' ') !== w.join(' ')) continue;
          same++;
          expect([...tokens.starts]).toEqual(s);
          expect([...tokens.ends]).toEqual(e);
          expect([...quoteStates]).toEqual([...q]);
          // The prototype ends no sentence at a full stop with no gap behind it.
          const gaps = sentences
            .map(({ first }) => first)
            .filter((i) => i === 0 || tokens.starts[i]! > tokens.ends[i - 1]!);
          const theirGaps = [...b].flatMap((opens, i) => (opens ? [i] : []));
          const ends = new Set(theirGaps);
          // Nor at the stop of "U.S." or "a.m.".
          expect(
            gaps.filter((i) => !ends.has(i) && !/\.["”’]?$/.test(w[i - 1]!.length > 1 ? w[i - 1]! : w[i - 2]!)),
          ).toEqual([]);
          // It ends one at the mark of "Yahoo! News".
          expect(theirGaps.filter((i) => !gaps.includes(i) && w[i - 1] !== '!')).toEqual([]);
        }
      }
      expect(same / all).toBeGreaterThan(0.95);
    },
  );
});
