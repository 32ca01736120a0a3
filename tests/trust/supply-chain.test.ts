/** What comes from elsewhere: pinned, of known licence and origin. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
}
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages);

describe('packages', () => {
  test('are asked for in one exact version', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('are locked with a hash, and come from the registry and nowhere else', () => {
    const others = locked.filter(([place]) => place !== '');
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
    // No address of its own: whichever registry npm is told to ask.
    expect(others.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([place]) => place)).toEqual(
      [],
    );
  });

  test('that are needed where the package runs may be passed on', () => {
    const free = new Set([
      'MIT',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      '0BSD',
      'BlueOak-1.0.0',
      'CC0-1.0',
      'MIT-0',
      'MPL-2.0',
      'Python-2.0',
    ]);
    const named = new Set(Object.keys(manifest.dependencies).map((name) => `node_modules/${name}`));
    const needed = locked.filter(([place]) => named.has(place));
    expect(needed.length).toBe(named.size);
    expect(needed.filter(([, { license }]) => !free.has(license ?? '')).map(([place]) => place)).toEqual([]);
  });
});

test('every data file stands in the table of origins', () => {
  const patterns = [...read('docs/data.md').matchAll(/`([\w./*-]+\.(?:json|bin))`/g)].map(
    ([, pattern]) =>
      new RegExp(
        `^${pattern!
          .replaceAll('.', '\\.')
          .replaceAll('**/', '(?:.+/)?')
          .replace(/(?<!\.)\*(?!\))/g, '[^/]+')}$`,
      ),
  );
  const files = ['lib', 'components', 'public', 'scripts'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|bin)$/.test(entry.name) && !entry.name.endsWith('tsconfig.json'))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
});

test('workflows pin what they use by commit, and may only read', () => {
  const folder = path.join(ROOT, '.github/workflows');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const used = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  }
});

test('the threat model names tests that are there', () => {
  const named = [...read('docs/threat-model.md').matchAll(/`(tests\/[\w./-]+)`/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
});
