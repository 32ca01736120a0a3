import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCE_FAMILIES, SOURCE_TYPES } from '../../lib/analysis/source-types';
import { FAILURES } from '../../lib/extension/messages';
import { familyName, typeDefinition, typeName, typeShortName } from '../../lib/interface-text';
import { failureWords } from '../../components/states/failure-words';
import { useMessages } from './messages';

const FOLDER = path.resolve(import.meta.dirname, '../../public/_locales');
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ru', 'uk'];

type Messages = Record<string, { message: string }>;
const read = (language: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;

const english = read('en');
const plurals = Object.keys(english).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
const plain = Object.keys(english).filter((key) => !key.includes('_'));
const placesIn = (wording: string) => [...new Set(wording.match(/\$\d/g))].sort();

test('the interface speaks these languages', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES);
});

test('every message is used', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const files = ['lib', 'components', 'entrypoints', 'scripts']
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const source = [...files, readFileSync(path.join(root, 'wxt.config.ts'), 'utf8')].join('\n');
  // Named after a type, a family, a failure, an act or a kind of caveat: put together from its id.
  const madeUp = /^(?:type|short|about|family|fail|act|caveat|col(?:Failure|File|Backup|Reason))[A-Z]/;
  const used = (key: string) => madeUp.test(key) || source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`);
  expect([...plain, ...plurals].filter((key) => !used(key))).toEqual([]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = read(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('has every message, one per plural category, and no other', () => {
    const wanted = [...plain, ...plurals.flatMap((stem) => categories.map((category) => `${stem}_${category}`))];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('no message is empty', () => {
    expect(Object.keys(messages).filter((key) => messages[key]!.message.trim() === '')).toEqual([]);
  });

  test('every message has the places for values that the English one has', () => {
    const wanted = (key: string) => placesIn(english[key]!.message).join(' ');
    const had = (key: string) => placesIn(messages[key]!.message).join(' ');
    expect(plain.filter((key) => had(key) !== wanted(key))).toEqual([]);
    // The number itself may go unsaid where the category names just one: Arabic's dual is a word.
    const others = (places: string) => places.replace('$1', '').trim();
    const wrong = plurals.flatMap((stem) =>
      categories
        .map((category) => `${stem}_${category}`)
        .filter((key) => others(had(key)) !== others(wanted(`${stem}_other`))),
    );
    expect(wrong).toEqual([]);
  });

  test('a category that stands for several numbers says which', () => {
    const rules = new Intl.PluralRules(language);
    const numbers = Array.from({ length: 200 }, (_, i) => i);
    const several = categories.filter((category) => numbers.filter((i) => rules.select(i) === category).length > 1);
    const counting = plurals.filter((stem) => english[`${stem}_other`]!.message.includes('$1'));
    const silent = counting.flatMap((stem) =>
      several.map((category) => `${stem}_${category}`).filter((key) => !messages[key]!.message.includes('$1')),
    );
    expect(silent).toEqual([]);
  });

  test('names its own language and direction', () => {
    expect(messages['interfaceLanguage']?.message).toBe(language);
    expect(messages['interfaceDirection']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('names every type and family, and has words for every failure', () => {
    useMessages(language);
    for (const type of SOURCE_TYPES) expect(typeName(type) && typeShortName(type) && typeDefinition(type)).toBeTruthy();
    for (const family of SOURCE_FAMILIES) expect(familyName(family)).toBeTruthy();
    for (const failure of FAILURES) {
      const { title, help } = failureWords(failure);
      expect(title && help).toBeTruthy();
    }
  });
});
