/** What a reader of German pages has to fetch, and a reader of English ones need not. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { germanData } from '../../../lib/analysis/languages/german/data';
import { GERMAN_MODEL_PATH } from '../../../scripts/model';

const zipped = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;

test('the words of German weigh at most 120 kB as compressed', () => {
  expect(zipped(JSON.stringify(germanData))).toBeLessThanOrEqual(120_000);
});

test('its model weighs at most 600 kB as compressed', () => {
  expect(zipped(readFileSync(GERMAN_MODEL_PATH))).toBeLessThanOrEqual(600_000);
});
