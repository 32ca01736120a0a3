import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparedIn, literalsIn, ownNames } from './literals';

const ANALYSIS = fileURLToPath(new URL('../../lib/analysis', import.meta.url));

/** The fifty commonest English function words of two letters and more that are no name of ours, such as "other". */
const FUNCTION_WORDS = new Set(
  (
    'the of and to in that is was for it with as his on be at by he this but from they not are or have an which had were ' +
    'their there been has when who will if so what its into than them can she you we her would'
  ).split(' '),
);

const files = readdirSync(ANALYSIS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|json)$/.test(file) && !/^languages\/(?!parts)[a-z]+\//.test(file),
);
const sources = files
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(join(ANALYSIS, file), 'utf8')] as const);

/** A literal of one or two words is language data; a sentence for a person is longer. */
const functionWordsIn = (text: string) => {
  const words = text.trim().toLowerCase().split(/\s+/);
  return words.length <= 2 ? words.filter((word) => FUNCTION_WORDS.has(word)) : [];
};

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}

describe('outside the languages', () => {
  const own = new Set(sources.flatMap(([, code]) => [...ownNames(code)]));

  it('no file compares the words of a text with words, beginnings or ends of its own', () => {
    const found = sources.flatMap(([file, code]) => [...comparedIn(code, own)].map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('no file names a word of English', () => {
    const inCode = sources.map(
      ([file, code]) => [file, [...literalsIn(code)].filter((text) => !own.has(text))] as const,
    );
    const inData = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file, [...textsIn(JSON.parse(readFileSync(join(ANALYSIS, file), 'utf8')))]] as const);
    const found = [...inCode, ...inData].flatMap(([file, texts]) =>
      texts.flatMap(functionWordsIn).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the search for words finds', () => {
  const own = new Set(['indirect', 'state', 'one', 'two']);

  it.each([
    ['alternatives of a pattern', String.raw`/^(?:of|for)$/.test(key)`, [String.raw`/^(?:of|for)$/`]],
    ['the end of a pattern', String.raw`/\p{Ll}{3}(?:ed|n't)$/u.test(a)`, [String.raw`/\p{Ll}{3}(?:ed|n't)$/`]],
    ['ends and beginnings in calls', `a.endsWith('ing') || a.startsWith('co-')`, ['ing', 'co-']],
    ['a word on either side', `a === 'president' || 'the' !== b`, ['president', 'the']],
    ['a case', `switch (a) { case 'spokesman': }`, ['spokesman']],
    ['members of a set', `new Set(['republican', ',', 'two'])`, ['republican']],
    ['a word of a text that is a name of ours, too', `keys[i] === 'state' || noun.lemma === 'one'`, ['state', 'one']],
  ])('%s', (_, code, found) => {
    expect([...comparedIn(code, own)]).toEqual(found);
  });

  it.each([
    ['names of ours', `quote === 'indirect' || typeof a === 'string'`],
    [
      'marks and classes',
      String.raw`/^[\p{L}\p{N},;]+$|^\d{1,3}(?<year>x)?/u.test(a) || a.endsWith(',')`.replace('x', ''),
    ],
    ['sentences for a person', `throw new Error('This is no word of a text.')`],
  ])('nothing in %s', (_, code) => {
    expect([...comparedIn(code, own)]).toEqual([]);
  });

  it('names by types, lists and enumerations', () => {
    const code = `type A = 'left' | 'right'; const B = ['up'] as const; const c = z.enum(['down']);`;
    expect([...ownNames(code)]).toEqual(['left', 'right', 'up', 'down']);
  });

  it('strings and templates, but no types, modules and what is said about the code', () => {
    const code = "import x from 'the'; type A = 'of'; const a = ['the', `of|by`, `with ${x}`, { about: 'in' }];";
    expect([...literalsIn(code)]).toEqual(['the', 'of', 'by']);
  });
});
