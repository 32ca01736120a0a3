/** The sources that go to the store build, in a clean folder, the very package that goes there: byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As somebody would run it in a shell there: the test's own environment would have the build take it for a test. */
const wxt = (cwd: string, ...values: string[]) =>
  execFileSync(process.execPath, [path.join(cwd, 'node_modules/wxt/bin/wxt.mjs'), ...values], {
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

test('the sources package rebuilds the Firefox package', () => {
  wxt(ROOT, 'zip', '-b', 'firefox');
  const zips = readdirSync(path.join(ROOT, '.output')).filter((name) => name.endsWith('.zip'));
  const sources = zips.find((name) => name.endsWith('-sources.zip'))!;
  const clean = path.join(folder, 'sources');
  execFileSync('unzip', ['-q', path.join(ROOT, '.output', sources), '-d', clean]);
  // What `npm ci` would put there.
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clean, 'node_modules'));
  wxt(clean, 'build', '-b', 'firefox');
  const built = contentsOf(path.join(clean, '.output/firefox-mv3'));
  const shipped = contentsOf(path.join(ROOT, '.output/firefox-mv3'));
  expect(Object.keys(built).length).toBeGreaterThan(30);
  expect(Object.keys(built).sort()).toEqual(Object.keys(shipped).sort());
  expect(Object.keys(built).filter((file) => built[file] !== shipped[file])).toEqual([]);
});
