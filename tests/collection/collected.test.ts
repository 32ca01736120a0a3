import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSpeakers, type ArticleSpeaker } from '../../lib/collection/joins';
import { readName } from '../../lib/collection/joins/name';
import { seriesIn } from '../../lib/collection/numbers';
import { recordsOf } from '../../lib/collection/keep/record';
import type { Decision } from '../../lib/collection/schema/records';
import { collect } from '../../lib/collection/view/build';
import { fitting, NO_FILTER } from '../../lib/collection/view/filter';
import { linkTo } from '../../lib/collection/view/link';
import { fromPage, kelmin } from './kelmin';

const speaker = (article: string, name: string, more: Partial<ArticleSpeaker> = {}): ArticleSpeaker => ({ key: `${article}|${name}`, article, id: name, name, role: null, type: 'government', ...more }); // prettier-ignore
const decision = (one: string, other: string, same: boolean): Decision => ({ id: `${one}${other}`, collection: 'c', same, one, other }); // prettier-ignore
const groups = (given: ArticleSpeaker[], decisions: Decision[] = []) =>
  joinSpeakers(given, decisions).speakers.map(({ members }) => members.map(({ key }) => key));

describe('names', () => {
  test.each([
    ['U.N.', 'United Nations'],
    ['the Israeli military', 'Israel’s military'],
    ['UK', 'Britain'],
    ['Ilva Mardén', 'Ilva Marden'],
    ['Ali al-Tarn', 'Ali Al Tarn'],
    ['John K. Orrin Jr.', 'John Orrin'],
  ])('%s and %s are one', (one, other) => {
    expect(readName(one).key).toBe(readName(other).key);
  });

  test.each([
    'residents',
    'the ministry',
    'Foreign Ministry',
    'Syrian officials',
    'a U.S. official',
    'Palestinians',
    'police',
    'military',
    'members of the council',
    '',
    '…',
  ])(
    // prettier-ignore
    '“%s” names nobody in particular',
    (name) => {
      expect(readName(name).kind).toBe('nobody');
    },
  );

  test('no name makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(['person', 'body', 'single', 'nobody']).toContain(readName(name).kind);
      }),
    );
  });
});

describe('joins', () => {
  test('the same name is one speaker, and a name that is nobody’s is joined never', () => {
    const given = [speaker('1', 'Ilva Marden'), speaker('1', 'residents'), speaker('2', 'Ilva Mardén'), speaker('2', 'residents')]; // prettier-ignore
    expect(groups(given)).toEqual([['1|Ilva Marden', '2|Ilva Mardén'], ['1|residents'], ['2|residents']]);
  });

  test('witnesses of one name, surnames and spellings are suggested, not joined', () => {
    const witness = { type: 'witness' } as const;
    const given = [
      speaker('1', 'Anna Tarn', witness),
      speaker('2', 'Anna Tarn', witness),
      speaker('1', 'Ilva Marden'),
      speaker('2', 'Marden'),
      speaker('1', 'Mohammed Orrin'),
      speaker('2', 'Muhammad Orrin'),
    ];
    const { speakers, suggestions } = joinSpeakers(given, []);
    expect(speakers).toHaveLength(6);
    expect(suggestions.map(({ one, other, reason }) => [one.name, other.name, reason])).toEqual([
      ['Anna Tarn', 'Anna Tarn', 'ordinary-name'],
      ['Mohammed Orrin', 'Muhammad Orrin', 'spelling'],
      ['Ilva Marden', 'Marden', 'surname'],
    ]);
  });

  test('the reader’s word goes before the names, both ways, and is not asked for again', () => {
    const given = [speaker('1', 'Ilva Marden'), speaker('2', 'Ilva Marden'), speaker('3', 'Marden')];
    const apart = [decision('1|Ilva Marden', '2|Ilva Marden', false)];
    expect(groups(given, apart)).toEqual([['1|Ilva Marden'], ['2|Ilva Marden'], ['3|Marden']]);
    const same = [decision('1|Ilva Marden', '3|Marden', true)];
    expect(joinSpeakers(given, same).speakers).toMatchObject([{ reason: 'reader', name: 'Ilva Marden' }]);
    const refused = [decision('1|Ilva Marden', '3|Marden', false)];
    expect(joinSpeakers(given, refused).suggestions).toEqual([]);
  });

  test('what must stay apart stays apart whatever else is joined', () => {
    const names = fc.array(fc.constantFrom('Ilva Marden', 'Ali Orrin', 'Norran army'), { minLength: 2, maxLength: 12 });
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(names, pairs, (names, pairs) => {
        const given = names.map((name, i) => speaker(String(i), name));
        const key = (i: number) => given[i % given.length]!.key;
        const decisions = pairs.filter(([a, b]) => key(a) !== key(b)).map(([a, b, same]) => decision(key(a), key(b), same)); // prettier-ignore
        const found = groups(given, decisions);
        expect(found.flat().sort()).toEqual(given.map(({ key }) => key).sort());
        const apart = decisions.filter(({ same }) => !same);
        const together = apart.filter(({ one, other }) => found.some((group) => group.includes(one) && group.includes(other))); // prettier-ignore
        expect(together).toEqual([]);
      }),
    );
  });
});

describe('three days at the bridge', () => {
  const collected = async () => {
    const kept = await kelmin('c');
    return collect(kept.map(({ article }) => article), kept.map(({ extract }) => extract), []); // prettier-ignore
  };

  test('make one series with a line a source; a denied number is marked', async () => {
    const [series, ...others] = seriesIn((await collected()).figures);
    expect(others).toEqual([]);
    expect(series).toMatchObject({ subject: 'civilians killed', place: 'in Kelmin', low: 9, high: 31 });
    expect(
      series!.lines.map(({ speaker, points }) => [
        speaker?.name,
        ...points.map(({ day, row, denied }) => [day, row.value, row.max, row.bound, denied]),
      ]),
    ).toEqual([
      // prettier-ignore
      ['the Harbour Watch', ['2026-11-02', 27, null, 'at-least', false], ['2026-11-04', 31, null, 'exact', false]],
      ['Norran army', ['2026-11-03', 27, null, 'exact', true], ['2026-11-03', 9, 12, 'range', false]],
    ]);
  });

  test('are found by source, kind, act, outlet, days and words', async () => {
    const { claims, speakers } = await collected();
    const days = (change: object) => fitting(claims, { ...NO_FILTER, ...change }, new Map()).map(({ article }) => article.day.slice(-1)).join(''); // prettier-ignore
    expect(days({})).toBe('1234'.slice(1, 2) + '334');
    expect(days({ speaker: speakers[0]!.id })).toBe('24');
    expect(days({ type: 'military' })).toBe('33');
    expect(days({ act: 'denies' })).toBe('3');
    expect(days({ outlet: 'Northern Dispatch' })).toBe('24');
    expect(days({ from: '2026-11-03', to: '2026-11-03' })).toBe('33');
    expect(days({ words: 'KELMÍN harbour' })).toBe('24');
    expect(days({ words: '(.*' })).toBe('');
  });

  test('each lead to their place', async () => {
    const { claims, figures } = await collected();
    expect(linkTo(claims[0]!.article, claims[0]!.row, null)).toBe(
      'https://news.example/kelmin-1#:~:text=at%20least%2027%20civilians%20were%20killed%20in%20Kelmin',
    );
    expect(linkTo({ ...figures[0]!.article, address: '' }, null, figures[0]!.row)).toBeNull();
  });

  test('have what a page repeats in its next version once', async () => {
    const first = await recordsOf('c', fromPage(0), false);
    const { analysis } = fromPage(0);
    const later = await recordsOf('c', fromPage(0, { analysis: { ...analysis, text: `${analysis.text} More to come.` } }), false); // prettier-ignore
    const { claims, figures, articles } = collect([first.article, later.article], [first.extract, later.extract], []);
    expect([articles.length, claims.length, figures.length]).toEqual([2, 1, 1]);
  });
});
