import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractOf } from '../../lib/collection/extract';
import { dayOf } from '../../lib/collection/keep/day';
import { withoutText } from '../../lib/collection/keep/passages';
import { recordsOf } from '../../lib/collection/keep/record';
import { fromPage } from './kelmin';

test('an analysis without its text has the sentences of claims and numbers, at the same places', () => {
  const { analysis } = fromPage(0);
  const bare = withoutText(analysis);
  expect(bare.text).toBe(
    '                      \n\nHarbour Watch said at least 27 civilians were killed in Kelmin.                     ',
  );
  expect(withoutText(bare)).toEqual(bare);
});

test('whatever the spans, what they cover stays, and the rows drawn from it are the same', () => {
  const { analysis } = fromPage(1);
  const span = fc.tuple(fc.nat(analysis.text.length), fc.nat(20)).map(([start, length]) => ({ start, end: Math.min(analysis.text.length, start + length) })); // prettier-ignore
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (content) => {
      const changed = { ...analysis, attributions: analysis.attributions.map((each) => ({ ...each, content })) };
      const bare = withoutText(changed);
      expect(bare.text).toHaveLength(analysis.text.length);
      for (const { start, end } of content) expect(bare.text.slice(start, end)).toBe(analysis.text.slice(start, end));
      const from = { id: 'a', dismissed: [], links: [] };
      expect(extractOf({ ...from, analysis: bare }, 'c')).toEqual(extractOf({ ...from, analysis: changed }, 'c'));
    }),
  );
});

test('an article has the day its page or its file names, if the calendar has it', () => {
  expect(dayOf('2026-11-03T23:30:00+02:00', 'x 2025-01-01.txt')).toBe('2026-11-03');
  expect(dayOf(null, 'kelmin_2026-11-04.txt')).toBe('2026-11-04');
  expect(dayOf(null, '20261104-kelmin.html')).toBe('2026-11-04');
  expect(dayOf(null, 'report 120261104.txt')).toBe('');
  expect(dayOf('2026-02-31', 'kelmin.txt')).toBe('');
  expect(dayOf('yesterday', '')).toBe('');
});

test('addresses that are none of the web are not kept, and long texts of a page are cut', async () => {
  const { article, reading } = await recordsOf('c', fromPage(0, { address: 'javascript:alert(1)', title: 'x'.repeat(5000), site: null, links: ['javascript:alert(1)', 'https://news.example/#:~:text=a'] }), false); // prettier-ignore
  expect(article.address).toBe('');
  expect(article.title).toHaveLength(1000);
  expect(reading.links).toEqual(['', 'https://news.example/#:~:text=a']);
});
