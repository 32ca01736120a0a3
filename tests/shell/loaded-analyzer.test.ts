/** Which of the packaged files are fetched for a page, by its language. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { germanData } from '../../lib/analysis/languages/german/data';
import { loadedAnalyzer } from '../../lib/engine/loaded-analyzer';
import { GERMAN_MODEL_PATH, KINDS_PATH, MODEL_PATH } from '../../scripts/model';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

const FILES: Readonly<Record<string, () => Uint8Array<ArrayBuffer> | string>> = {
  '/model/tagger.bin': () => readFileSync(MODEL_PATH),
  '/model/kinds.json': () => readFileSync(KINDS_PATH),
  '/model/german.bin': () => readFileSync(GERMAN_MODEL_PATH),
  '/model/german.json': () => JSON.stringify(germanData),
};
const fetched: string[] = [];

beforeEach(() => {
  fetched.length = 0;
  vi.stubGlobal('fetch', (path: string) => {
    fetched.push(path);
    return Promise.resolve(new Response(FILES[path]!()));
  });
});

test('an English page fetches nothing of German', async () => {
  const { attributions } = (await loadedAnalyzer('en')).analyze('The mayor said that the bridge was closed.');
  expect(attributions).toHaveLength(1);
  expect(fetched.toSorted()).toEqual(['/model/kinds.json', '/model/tagger.bin']);
});

test('a German page fetches nothing of English, and what it fetches only once', async () => {
  const { attributions } = (await loadedAnalyzer('de')).analyze('Die Stadt sagte, dass die Brücke gesperrt sei.');
  expect(attributions).toHaveLength(1);
  expect(fetched.toSorted()).toEqual(['/model/german.bin', '/model/german.json']);
  await loadedAnalyzer('de');
  expect(fetched).toHaveLength(2);
});
