import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const LIB = fileURLToPath(new URL('../../lib', import.meta.url));
const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'(\.[^']+)'/g;

const files = new Set(readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)));

/** The modules that one takes values or types of. */
function importsOf(file: string): string[] {
  const paths = [...readFileSync(join(LIB, file), 'utf8').matchAll(IMPORT)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  );
  return paths.flatMap((path) =>
    [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].filter((module) => files.has(module)).slice(0, 1),
  );
}

/** Every circle that is met on the way through the imports, as the files in it. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const seen = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
    if (seen.has(file)) return;
    seen.add(file);
    way.push(file);
    for (const next of imports.get(file) ?? []) visit(next);
    way.pop();
  };
  for (const file of imports.keys()) visit(file);
  return circles;
}

it('no modules of lib import each other in a circle, types included', () => {
  expect(circlesIn(new Map([...files].map((file) => [file, importsOf(file)])))).toEqual([]);
});

it('a circle would be found', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', []],
  ]);
  expect(circlesIn(imports)).toEqual(['b > c > b']);
});
