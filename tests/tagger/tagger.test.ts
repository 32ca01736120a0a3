import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { createTagger, memoryKey, recallTags, rememberTags } from '../../lib/analysis/tagger';
import { mayFollow } from '../../lib/analysis/tagger/labels';
import { LONGEST_PASSAGE, passagesOf } from '../../lib/analysis/tagger/passages';
import { readText } from '../../lib/analysis/paragraph';
import { loadModel } from '../../scripts/model';
import { tinyModel } from './tiny-model';

const tagger = createTagger(loadModel(), english);
const tagAll = (text: string, by = tagger) => {
  const { paragraphs } = readText(text, english);
  return paragraphs.map((paragraph, i) => by.tag(paragraph, paragraphs[i - 1]));
};

const word = fc.constantFrom(...'said The minister “ ” " , . that according to Anna Berg 😀 … :'.split(' '));
const paragraphText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '', ' ')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const articleText = fc.array(paragraphText, { maxLength: 6 }).map((paragraphs) => paragraphs.join('\n'));

describe('the tagger', () => {
  it('finds who said what in a plain sentence', () => {
    const text = 'The company plans to cut 500 jobs, spokeswoman Ilse Brandt said.';
    const [paragraph] = readText(text, english).paragraphs;
    const { labels, confidences } = tagger.tag(paragraph!, undefined);
    const words = (role: number[]) => paragraph!.tokens.words.filter((_, i) => role.includes(labels[i]!)).join(' ');
    expect(words([1, 2])).toBe('spokeswoman Ilse Brandt');
    expect(words([3, 4])).toBe('said');
    expect(words([5, 6])).toBe('The company plans to cut 500 jobs');
    expect(Math.min(...confidences)).toBeGreaterThan(0.3);
  });

  it('gives every token a label that may follow the one before, and a probability', () => {
    for (const by of [tagger, createTagger(tinyModel(), english)]) {
      fc.assert(
        fc.property(articleText, (text) => {
          for (const { labels, confidences } of tagAll(text, by)) {
            expect(labels.every((label, i) => mayFollow(i ? labels[i - 1]! : 0, label))).toBe(true);
            expect(confidences.every((p) => p >= 0 && p <= 1)).toBe(true);
          }
        }),
        { numRuns: 60 },
      );
    }
  });

  it('looks no further than the end of the paragraph before', () => {
    fc.assert(
      fc.property(articleText, articleText, paragraphText, paragraphText, (before, after, previous, text) => {
        fc.pre(/[a-z]/.test(previous) && /[a-z]/.test(text));
        const alone = tagAll(`${previous}\n${text}`).at(-1);
        const within = tagAll(`${before}\n${previous}\n${text}\n${after}`);
        const position = readText(`${before}\n${previous}`, english).paragraphs.length;
        expect(within[position]).toEqual(alone);
      }),
      { numRuns: 60 },
    );
  });

  it('works a paragraph of any length in bounded passages, cut where sentences end', () => {
    const sentence = 'The bridge will stay open, the engineers said. ';
    const { paragraphs } = readText(sentence.repeat(400), english);
    const passages = passagesOf(paragraphs[0]!, undefined);
    expect(passages.length).toBeGreaterThan(4);
    expect(passages.every(({ first, end }) => end - first <= LONGEST_PASSAGE)).toBe(true);
    const starts = new Set(paragraphs[0]!.sentences.map(({ first }) => first));
    expect(passages.every(({ first }) => starts.has(first))).toBe(true);
    expect(passages.at(-1)!.end).toBe(paragraphs[0]!.tokens.words.length);
    const unbroken = readText('word '.repeat(3000), english).paragraphs[0]!;
    expect(passagesOf(unbroken, undefined).map(({ end }) => end)).toEqual([640, 1280, 1920, 2560, 3000]);
  });
});

describe('remembered tags', () => {
  it('come back as they were', () => {
    const text = '“We are ready,” said the captain.\nNo one else spoke.';
    const { paragraphs } = readText(text, english);
    for (const [i, paragraph] of paragraphs.entries()) {
      const tags = tagger.tag(paragraph, paragraphs[i - 1]);
      expect(recallTags(rememberTags(tags), paragraph.tokens.words.length)).toEqual(tags);
    }
  });

  it('are kept apart by text and by context', () => {
    const key = (text: string) => {
      const { paragraphs } = readText(text, english);
      return memoryKey(text, paragraphs[1]!, paragraphs[0]);
    };
    expect(key('One.\nTwo.')).toBe(key('Other words.\nTwo.'));
    expect(key('One.\nTwo.')).not.toBe(key('One:\nTwo.'));
    expect(key('One.\nTwo.')).not.toBe(key('“One.\nTwo.'));
    expect(key('One.\nTwo.')).not.toBe(key('One.\nTwo!'));
  });

  it('that can’t be right are not used', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0x500), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
        fc.nat(12),
        (text, count) => {
          const tags = recallTags(text, count);
          const labels = [...(tags?.labels ?? [])];
          expect(labels.every((label, i) => mayFollow(i ? labels[i - 1]! : 0, label))).toBe(true);
        },
      ),
    );
    expect(recallTags(undefined, 1)).toBeUndefined();
    expect(recallTags('Ā', 2)).toBeUndefined();
  });
});
