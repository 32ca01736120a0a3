/** What goes to the stores: whole in every language, as long as they allow, and true of the manifests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STORE = path.join(ROOT, 'docs/store');
const LANGUAGES = readdirSync(path.join(ROOT, 'public/_locales')).sort();
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The stores' own limits, in characters. */
const most = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
const listing = z.strictObject({
  name: most(45),
  summary: most(132),
  description: z.array(most(2_000)).check(z.minLength(3)),
  singlePurpose: most(1_000),
  permissions: z.record(z.string(), most(1_000)),
  remoteCode: most(1_000),
  dataUse: most(1_000),
});
const listingIn = (language: string) => listing.parse(json(path.join(STORE, `${language}.json`)));

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly homepage_url: string;
}
const manifestFor = config.manifest as unknown as (target: { browser: string }) => Manifest;
const MANIFESTS = ['chrome', 'firefox'].map((browser) => manifestFor({ browser }));

test('there is a text in each language of the interface, and no other', () => {
  const files = readdirSync(STORE).filter((file) => file.endsWith('.json'));
  expect(files.sort()).toEqual(LANGUAGES.map((language) => `${language}.json`));
});

describe.each(LANGUAGES)('%s', (language) => {
  test('fits the stores, has as many paragraphs as the English one, and the name of the interface', () => {
    const { name, description } = listingIn(language);
    expect(description.join('\n\n').length).toBeLessThanOrEqual(16_000);
    const english = listingIn('en').description;
    expect(description.map((part) => part.split('\n').length)).toEqual(english.map((part) => part.split('\n').length));
    const messages = json(path.join(ROOT, 'public/_locales', language, 'messages.json')) as Record<string, { message: string }>; // prettier-ignore
    expect(name).toBe(messages['extensionName']!.message);
    // Chrome takes the summary from the package.
    expect(messages['extensionDescription']!.message.length).toBeLessThanOrEqual(132);
  });

  test('has a reason for each permission of both packages, and for none that they don’t ask for', () => {
    const asked = MANIFESTS.flatMap(({ permissions, optional_host_permissions }) => [...permissions, ...optional_host_permissions]); // prettier-ignore
    expect(Object.keys(listingIn(language).permissions).sort()).toEqual([...new Set(asked)].sort());
  });

  test('is written in its own letters', () => {
    const { summary, description, singlePurpose, permissions, dataUse } = listingIn(language);
    const letters = { ar: /\p{Script=Arabic}/gu, ru: /\p{Script=Cyrillic}/gu, uk: /\p{Script=Cyrillic}/gu }[language];
    for (const text of [summary, ...description, singlePurpose, ...Object.values(permissions), dataUse]) {
      const all = text.match(/\p{L}/gu)!.length;
      const own = text.match(letters ?? /\p{Script=Latin}/gu)?.length ?? 0;
      // Names of formats are Latin everywhere.
      expect([text, own / all > 0.6]).toEqual([text, true]);
    }
  });
});

test('the manifest names a home page, and the readme there leads to privacy and security', () => {
  for (const { homepage_url } of MANIFESTS) expect(homepage_url).toMatch(/^https:\/\//);
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  for (const file of ['docs/privacy.md', 'SECURITY.md']) {
    expect(readme).toContain(`](${file})`);
    expect(existsSync(path.join(ROOT, file))).toBe(true);
  }
});

test('each picture has a size that the stores take', () => {
  const pictures = readdirSync(STORE).filter((file) => file.endsWith('.png'));
  expect(pictures.sort()).toEqual(['screenshot-1.png', 'screenshot-2.png', 'screenshot-3.png', 'tile.png']);
  const sizes = pictures.map((file) => {
    const picture = readFileSync(path.join(STORE, file));
    // After the signature comes the header with its length and name.
    return [file, picture.subarray(1, 4).toString(), picture.readUInt32BE(16), picture.readUInt32BE(20)];
  });
  const wanted = (file: string) => (file === 'tile.png' ? [440, 280] : [1280, 800]);
  expect(sizes).toEqual(pictures.map((file) => [file, 'PNG', ...wanted(file)]));
});
