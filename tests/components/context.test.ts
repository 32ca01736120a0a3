import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf } from '../../components/numbers/context';

const TEXT =
  'A first paragraph.\nThe harbour lay still. Some 40 boats were turned back before noon by the coast guard.\nAnother one.';

test('the context ends with the paragraph', () => {
  const start = TEXT.indexOf('Some 40 boats');
  const { before, after } = contextOf(TEXT, { start, end: start + 'Some 40 boats'.length });
  expect(before).toBe('The harbour lay still. ');
  expect(after).toBe(' were turned back before noon by the coast guard.');
});

test('what is cut off is marked by dots, at a word', () => {
  const long = `${'word '.repeat(60)}17 boats${' word'.repeat(60)}`;
  const start = long.indexOf('17');
  const { before, after } = contextOf(long, { start, end: start + 8 });
  expect(before).toMatch(/^… word .*word $/);
  expect(after).toMatch(/^ word.* word …$/);
});

test('it never reaches over a line break and never changes the words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), fc.nat(20), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(start + length, text.length);
      const { before, after } = contextOf(text, { start, end });
      expect(before).not.toContain('\n');
      expect(after).not.toContain('\n');
      expect(text.slice(0, start).endsWith(before.replace(/^… /, ''))).toBe(true);
      expect(text.slice(end).startsWith(after.replace(/ …$/, ''))).toBe(true);
    }),
  );
});
