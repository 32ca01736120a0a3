import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/analysis/analyzer';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';
import { ReadBefore } from '../../lib/analysis/read-before';
import { createTagger } from '../../lib/analysis/tagger';
import { loadKinds, loadModel } from '../../scripts/model';

/** Paragraphs that bear on each other: names, pronouns, labels, quotations left open, a title, the same words twice. */
const PARAGRAPHS = [
  'Ferry Workers Reject Offer From Lemnos',
  'Mayor: Bridge will reopen in May',
  'Mayor Ida Varn said 12 people were hurt when the pier fell on Monday.',
  'She said the lamps would be mended by June.',
  '“We checked every bolt. Nobody asked us to hurry,” engineer Per Holm told reporters.',
  '“The lamps must be mended, he added.',
  '“It was never safe.',
  '“We told them so.”',
  'Holm, speaking on condition of anonymity, put the cost at $3.2 million.',
  'The ministry of works did not answer our questions by Monday.',
  'The statement read:',
  'VARN: We will wait.',
  'HOLM: Until when?',
  'The harbour office, which keeps 40 boats, blamed the weather, according to its head, Ona Brandt.',
  'Advertisement',
];

const edit = fc.record({
  kind: fc.constantFrom('append', 'insert', 'change', 'remove'),
  at: fc.nat(),
  words: fc.constantFrom(...PARAGRAPHS),
});

function edited(paragraphs: readonly string[], { kind, at, words }: { kind: string; at: number; words: string }) {
  const place = at % (paragraphs.length + 1);
  if (kind === 'append') return [...paragraphs, words];
  if (kind === 'insert') return paragraphs.toSpliced(place, 0, words);
  return kind === 'change' ? paragraphs.toSpliced(place, 1, words) : paragraphs.toSpliced(place, 1);
}

it('finds the same in a page that changes as in each of its states by itself', () => {
  const [tagger, kinds] = [createTagger(loadModel(), english), loadKinds()];
  const states = fc.tuple(
    fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 12 }),
    fc.array(edit, { maxLength: 5 }),
  );
  fc.assert(
    fc.property(states, fc.constantFrom('\n', '\n\n', '\n \n'), ([begun, edits], between) => {
      const analyzer = createAnalyzer(tagger, english, kinds);
      let memory = {};
      let paragraphs: readonly string[] = begun;
      for (const next of [undefined, ...edits]) {
        if (next) paragraphs = edited(paragraphs, next);
        const text = paragraphs.join(between);
        const slices = analyzer.analyzeInSlices(text, { memory });
        let step = slices.next();
        while (!step.done) step = slices.next();
        ({ memory } = step.value);
        const alone = createAnalyzer(tagger, english, kinds);
        expect(step.value.analysis).toEqual(alone.analyze(text));
      }
    }),
    { numRuns: 30 },
  );
});

/** What an analysis would keep of a text; tags don't matter here. */
const readOf = (text: string) =>
  readText(text, english).paragraphs.map((paragraph) => ({
    paragraph,
    asTagged: paragraph,
    tags: { labels: new Uint8Array(), confidences: new Float32Array() },
    key: '',
    remembered: '',
  }));

it('gives back the paragraphs up to the first that differs, also where the last one goes on', () => {
  const before = new ReadBefore<typeof english>();
  const text = 'One bolt.\nTwo bolts.\n\nThree bolts.';
  const read = readOf(text);
  before.keep(text, read);
  expect(before.beginningOf(`${text}\nFour.`)).toEqual({ read, length: text.length });
  expect(before.beginningOf(`${text} And four.`)).toEqual({ read: read.slice(0, 2), length: 20 });
  expect(before.beginningOf('One bolt.\nTwo nuts.')).toEqual({ read: read.slice(0, 1), length: 9 });
  expect(before.beginningOf('Zero.')).toEqual({ read: [], length: 0 });
});

it('keeps no text of more than 700,000 characters', () => {
  const before = new ReadBefore<typeof english>();
  const text = `One bolt.\n${'-'.repeat(700_000)}`;
  const read = readOf('One bolt.\nTwo.');
  before.keep(text.slice(0, 700_000), read.slice(0, 1));
  expect(before.beginningOf(text).read).toEqual(read.slice(0, 1));
  before.keep(text, read.slice(0, 1));
  expect(before.beginningOf(text).read).toEqual([]);
});
