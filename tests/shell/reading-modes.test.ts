import { expect, test } from 'vitest';
import type { ReadingMode } from '../../lib/extension/messages';
import { EVERYTHING, nextMode } from '../../lib/extension/reading-modes';

test('one key leads round all ways to mark a page and back, and keeps the speaker in focus', () => {
  const seen: ReadingMode[] = [{ ...EVERYTHING, speaker: 's1' }];
  for (let i = 0; i < 4; i++) seen.push(nextMode(seen.at(-1)!));
  expect(seen.map(({ parts, isQuiet, speaker }) => `${parts} ${isQuiet} ${speaker}`)).toEqual([
    'all false s1',
    'sources false s1',
    'numbers false s1',
    'all true s1',
    'all false s1',
  ]);
});

test('from sources read quietly it goes back to everything', () => {
  expect(nextMode({ parts: 'sources', speaker: null, isQuiet: true })).toEqual(EVERYTHING);
});
