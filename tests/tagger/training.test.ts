import { describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { createTagger, LABELS } from '../../lib/analysis/tagger';
import { writeModel } from '../../lib/analysis/tagger/model-file';
import { readText } from '../../lib/analysis/paragraph';
import { CorpusError, readCorpus, TRAINING, trainTagger } from '../../lib/training';

const NAMES = ['Ada Holm', 'Bo Lind', 'The council', 'Mira Sand', 'The port', 'Jon Vik'];
const CLAIMS = ['the bridge was safe', 'two boats had sunk', 'schools would close', 'prices had doubled'];

/** Documents of two sentences made by a pattern, with annotations to match. */
function madeCorpus() {
  return NAMES.flatMap((name, n) =>
    CLAIMS.map((claim, c) => {
      const [before, after] = [`${name} said `, `. Rain fell on the town of number ${n}.\n“Go home,” ${name} said.`];
      const text = before + claim + after;
      const second = text.indexOf('“');
      const attributions = [
        {
          source: [[0, name.length]],
          cue: [[name.length + 1, before.length - 1]],
          content: [[before.length, before.length + claim.length]],
        },
        {
          source: [[second + 11, second + 11 + name.length]],
          cue: [[text.length - 5, text.length - 1]],
          content: [[second, second + 10]],
        },
      ];
      return { id: `${n}-${c}`, text, annotations: { someone: { attributions } } };
    }),
  );
}

const options = { ...TRAINING, bits: 14, folds: 3, fewestUses: 2, rate: 0.1, epochs: 2, epochsAgain: 3 };
const train = () => trainTagger(readCorpus(JSON.stringify(madeCorpus()), english), options, () => {});

describe('training', () => {
  it('learns the pattern of a small corpus, and the same bytes each time', () => {
    const { model, jackknife } = train();
    expect(writeModel(train().model)).toEqual(writeModel(model));
    expect(jackknife.cue).toEqual({ right: 48, predicted: 48, gold: 48 });
    const [paragraph] = readText('Eva Strand said the harbour was calm.', english).paragraphs;
    const { labels } = createTagger(model, english).tag(paragraph!, undefined);
    expect([...labels].map((label) => LABELS[label])).toEqual([
      'B-source',
      'I-source',
      'B-cue',
      'B-content',
      'I-content',
      'I-content',
      'I-content',
      'O',
    ]);
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    trainTagger(readCorpus(JSON.stringify(madeCorpus()), english), options, (_, share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses what is no corpus with a sentence', () => {
    expect(() => readCorpus('{', english)).toThrow(CorpusError);
    expect(() => readCorpus('[{"id":"a","text":5,"annotations":{}}]', english)).toThrow(/0\.text/);
  });
});
