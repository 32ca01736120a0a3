import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../lib/analysis/languages', import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));

/** Every list of words in a file, with its place. */
function* listsIn(value: unknown, place: string): Generator<[string, string[]]> {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) yield [place, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* listsIn(inner, `${place}.${key}`);
}

describe.each(files.map((file) => relative('.', file)))('the words in %s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');

  it('stand one a line, so that a change to one shows as one line', () => {
    for (const [, words] of listsIn(JSON.parse(text), file))
      for (const word of words.slice(1)) expect(text).toMatch(new RegExp(`\\n *${escaped(JSON.stringify(word))}`));
  });

  it('stand once in a list', () => {
    const twice = [...listsIn(JSON.parse(text), file)].flatMap(([place, words]) =>
      words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${place}: ${word}`),
    );
    expect(twice).toEqual([]);
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
