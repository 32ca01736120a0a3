import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../lib/analysis/languages/english';
import { judge } from '../../lib/analysis/speakers/evidence/judge';
import { readKindModel } from '../../lib/analysis/speakers/evidence/kind-model';
import { labelledSpeakers } from '../../lib/training/types/instances';
import { readLabels } from '../../lib/training/types/labels';
import { learnKinds } from '../../lib/training/types/learn';
import { minimize } from '../../lib/training/types/lbfgs';
import { KIND_TRAINING } from '../../lib/training/types';
import { readText } from '../../lib/analysis/paragraph';
import type { LabelledSpeaker } from '../../lib/training/types/instances';
import { unmark } from '../speakers/marked';

/** Bakers that no list holds for anything are business here, divers experts. */
const ARTICLES = ['Ada Lund', 'Omar Brin', 'Mia Falk', 'Leo Marsh', 'Ines Carrera', 'Bo Fisk'].flatMap((name) => [
  { text: `Then [[the loafwright ${name}]] said so.`, type: 'business' as const },
  { text: `Then [[the reefwalker ${name}]] said so.`, type: 'expert' as const },
]);

function speakersIn(articles: readonly { text: string; type: 'business' | 'expert' }[]): LabelledSpeaker[] {
  return articles.flatMap(({ text: marked, type }, i) => {
    const { text, attributions } = unmark(marked);
    const { start, end } = attributions[0]!.source!;
    const article = { id: `${i}`, text, mentions: [{ start, end, entity: 'somebody', type }] };
    return labelledSpeakers(article, i, readText(text, english), attributions);
  });
}

describe('training of kinds', () => {
  let speakers: LabelledSpeaker[];
  beforeAll(() => {
    speakers = speakersIn(ARTICLES);
  });

  it('learns a trade that no list knows, and carries it over to a name it has not met', () => {
    const model = readKindModel({ ...learnKinds(speakers, 'en', KIND_TRAINING), names: {} });
    const unseen = speakersIn([
      { text: 'Then [[the loafwright Nils Oberg]] said so.', type: 'business' },
      { text: 'Then [[the reefwalker Nils Oberg]] said so.', type: 'expert' },
    ]);
    expect(unseen.map(({ subject, evidence }) => judge(model, subject, evidence).type)).toEqual(['business', 'expert']);
  });

  it('gives the same file twice, whatever order the articles are read in', () => {
    const first = JSON.stringify(learnKinds(speakers, 'en', KIND_TRAINING));
    expect(JSON.stringify(learnKinds(speakersIn(ARTICLES), 'en', KIND_TRAINING))).toBe(first);
  });

  it('keeps no more evidence than it is told to', () => {
    const { own } = learnKinds(speakers, 'en', { ...KIND_TRAINING, keep: 3 });
    expect(Object.keys(own).length).toBeLessThanOrEqual(3);
  });

  it('refuses labels that are none with a sentence', () => {
    expect(() => readLabels('{')).toThrow(/not JSON/);
    expect(() =>
      readLabels('[{"id":"a","text":"b","mentions":[{"start":0,"end":1,"entity":null,"type":"wizard"}]}]'),
    ).toThrow(/lack a field/);
  });
});

describe('minimize', () => {
  it('finds the lowest point of a bowl', () => {
    const point = new Float64Array([5, -3]);
    minimize(
      ([x, y], gradient) => {
        gradient.set([2 * (x! - 1), 20 * (y! - 2)]);
        return (x! - 1) ** 2 + 10 * (y! - 2) ** 2;
      },
      point,
      50,
    );
    expect([...point].map((value) => Math.round(1000 * value) / 1000)).toEqual([1, 2]);
  });
});

describe('the project’s weights', () => {
  const path = fileURLToPath(new URL('../../public/model/kinds.json', import.meta.url));

  it('can be read and are small', () => {
    expect(existsSync(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(readKindModel(JSON.parse(text)).own.size).toBeGreaterThan(1000);
    expect(text.length).toBeLessThan(400_000);
  });
});
