/** The sources that go to the store build, in a clean folder, the very package that goes there: byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As somebody would run it in a shell there: the test's own environment would have the build take it for a test. */
const build = (cwd: string) =>
  execFileSync(process.execPath, [path.join(cwd, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'], {
    cwd,
    stdio: 'pipe',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PWD: cwd },
  });

/** Files by their path, with what is in them. */
function contentsOf(place: string): Record<string, string> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(place, file), readFileSync(file).toString('base64')];
    }),
  );
}

/** The sources as `npm run build` packs them after the Firefox package; throws with a sentence where they are older than it. */
function packedSources(): string {
  const output = path.join(ROOT, '.output');
  const name = readdirSync(output).find((name) => name.endsWith('-sources.zip'));
  const time = (file: string) => statSync(path.join(output, file)).mtimeMs;
  if (name === undefined || time(name) < time('firefox-mv3/manifest.json'))
    throw new Error('The sources are not packed, or before the last build: run `npm run build`.');
  return path.join(output, name);
}

test('the sources package rebuilds the Firefox package', () => {
  const clean = path.join(folder, 'sources');
  execFileSync('unzip', ['-q', packedSources(), '-d', clean]);
  // What `npm ci` would put there.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clean, 'node_modules'));
  build(clean);
  const built = contentsOf(path.join(clean, '.output/firefox-mv3'));
  const shipped = contentsOf(path.join(ROOT, '.output/firefox-mv3'));
  expect(Object.keys(built).length).toBeGreaterThan(30);
  expect(Object.keys(built).sort()).toEqual(Object.keys(shipped).sort());
  expect(Object.keys(built).filter((file) => built[file] !== shipped[file])).toEqual([]);
});
