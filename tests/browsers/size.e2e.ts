import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What every page we read has to load, in bytes as compressed. */
const MOST = 40_000;

test.each(['chrome', 'firefox'])('the script for pages in the build for %s is light', (target) => {
  const script = readFileSync(path.resolve(import.meta.dirname, `../../.output/${target}-mv3/page.js`));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(MOST);
});
