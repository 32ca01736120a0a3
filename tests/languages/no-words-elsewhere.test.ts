import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ANALYSIS = fileURLToPath(new URL('../../lib/analysis', import.meta.url));

/** The fifty commonest English function words of two letters and more that are no name of ours, such as "other". */
const FUNCTION_WORDS = new Set(
  (
    'the of and to in that is was for it with as his on be at by he this but from they not are or have an which had were ' +
    'their there been has when who will if so what its into than them can she you we her would'
  ).split(' '),
);

/** Folders of `lib/analysis` whose code, but not whose data, still compares with single words of English. */
const TO_MOVE = ['speakers'];

const files = readdirSync(ANALYSIS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|json)$/.test(file) && !/^languages\/(?!parts)[a-z]+\//.test(file),
);

/** A literal of one or two words is language data; a sentence for a person is longer. */
const inLiteral = (text: string) => {
  const words = text.trim().toLowerCase().split(/\s+/);
  return words.length <= 2 ? words.filter((word) => FUNCTION_WORDS.has(word)) : [];
};
/** Between marks of a pattern: /^(the|an) /. */
const inPattern = (pattern: string) =>
  pattern
    .toLowerCase()
    .replace(/\\[bsdwnpu]/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => FUNCTION_WORDS.has(word));
/** A template is prose or makes a pattern. */
const inTemplate = (template: string) => (template.split(' ').length > 4 ? [] : inPattern(template));

/** Ends and beginnings of words: `word.endsWith('ing')`, /(?:ed|n't)$/. */
function* affixesInTree(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* affixesInTree(item);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    const { type, callee, arguments: given, regex } = node as SyntaxNode;
    const asked = type === 'CallExpression' ? callee?.property?.name : undefined;
    const affix = given?.[0]?.value;
    if ((asked === 'endsWith' || asked === 'startsWith') && typeof affix === 'string' && /\p{Ll}/u.test(affix))
      yield affix;
    const end = regex && /(?<!\\)(?<affix>\p{Ll}+)\)?\$$/u.exec(regex.pattern)?.groups?.affix;
    if (end) yield end;
    for (const inner of Object.values(node)) yield* affixesInTree(inner);
  }
}

interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly regex?: { pattern: string };
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly arguments?: readonly { readonly value?: unknown }[];
  readonly quasis?: readonly { value: { raw: string } }[];
}

/** Literals of a syntax tree (ESTree); types and the names of modules aside. */
function* wordsInTree(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* wordsInTree(item);
  else if (typeof node === 'object' && node !== null && 'type' in node) {
    const { type, value, regex, quasis } = node as SyntaxNode;
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || type === 'TSLiteralType') return;
    if (regex) yield* inPattern(regex.pattern);
    else if (type === 'Literal' && typeof value === 'string') yield* inLiteral(value);
    else if (quasis) yield* inTemplate(quasis.map((quasi) => quasi.value.raw).join('_'));
    for (const [key, inner] of Object.entries(node)) if (key !== 'source') yield* wordsInTree(inner);
  }
}

const wordsInCode = (code: string) => [...wordsInTree(parseSync('code.ts', code).program)];

const affixesInCode = (code: string) => [...affixesInTree(parseSync('code.ts', code).program)];

function* wordsInData(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* inLiteral(value);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* wordsInData(item);
}

function wordsIn(file: string): string[] {
  const source = readFileSync(join(ANALYSIS, file), 'utf8');
  if (file.endsWith('.json')) return [...wordsInData(JSON.parse(source))];
  return wordsInCode(source);
}

describe('outside the languages', () => {
  it('no file names a word of English', () => {
    const found = files
      .filter((file) => file.endsWith('.json') || !TO_MOVE.some((folder) => file.startsWith(`${folder}/`)))
      .flatMap((file) => wordsIn(file).map((word) => `${file}: ${word}`));
    expect(found).toEqual([]);
  });

  it('no construction asks for the ending of a word', () => {
    const found = files
      .filter((file) => file.startsWith('attributions/') && file.endsWith('.ts'))
      .flatMap((file) => affixesInCode(readFileSync(join(ANALYSIS, file), 'utf8')).map((affix) => `${file}: ${affix}`));
    expect(found).toEqual([]);
  });

  it('an ending would be found in a call and in a pattern', () => {
    expect(
      affixesInCode(String.raw`a.endsWith('ing') || /(?:ed|n't)$/.test(a) || b.endsWith(',') || /\d\d$/.test(b)`),
    ).toEqual(['ing', 't']);
  });

  it('a word would be found in code, in patterns and in data', () => {
    const code = "const a = ['the', `of|x`, /^(with)\\b/, 'This is said to a person.'];";
    expect(wordsInCode(code)).toEqual(['the', 'of', 'with']);
    expect([...wordsInData({ list: ['in', { more: 'of which' }], about: 'words that are in a list' })]).toEqual([
      'in',
      'of',
      'which',
    ]);
  });
});
