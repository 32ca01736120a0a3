/** What is shipped: how large it is, and that nothing in it can ask for anything or make markup of text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importsOf, openedBy, zippedSize } from '../../scripts/bench/opened-files';

/** The most a part may weigh, in bytes as compressed. What every page we read has to load comes first. */
const BUDGET: ReadonlyArray<readonly [file: RegExp, bytes: number]> = [
  [/^page\.js$/, 55_000],
  [/^page\.css$/, 500],
  [/^link-maker\.js$/, 12_000],
  [/^background\.js$/, 260_000],
  [/^chunks\/popup-.*\.js$/, 30_000],
  [/^model\/tagger\.bin$/, 1_400_000],
  [/^model\/german\.bin$/, 600_000],
  [/^model\/german\.json$/, 120_000],
];

/** Ways to a network and from text to markup or code. */
const FORBIDDEN = [
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'insertAdjacentHTML',
  'createContextualFragment',
  'document.write',
  '.innerHTML=',
  '.outerHTML=',
  '.srcdoc=',
  'new Function(',
];

/** Addresses that stand in shipped code as names, and are never asked. */
const NAMES =
  /^http:\/\/www\.w3\.org\/(?:1998|1999|2000|XML|ns\/anno)|^https?:\/\/schema\.org|^http:\/\/purl\.org|^https:\/\/sourcelight\.example/;

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = path.resolve(import.meta.dirname, `../../.output/${target}-mv3`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const);

  test.each(BUDGET)('%s is within its budget', (name, most) => {
    const sizes = files
      .filter((file) => name.test(file))
      .map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
  });

  test('the popup opens with at most 55 kB of scripts and styles', () => {
    const opened = openedBy('popup.html', folder);
    expect(opened.length).toBeGreaterThan(5);
    expect(zippedSize(opened, folder)).toBeLessThanOrEqual(55_000);
  });

  test('its parts import each other in no circle: one of them would run before what it needs', () => {
    const imports = new Map(scripts.map(([file]) => [file, importsOf(file, folder)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way, file].join(' > '));
      if (done.has(file) || way.includes(file)) return;
      for (const imported of imports.get(file) ?? []) walk(imported, [...way, file]);
      done.add(file);
    };
    for (const file of imports.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('names the licences of all that it holds of others', () => {
    const notices = files.filter((file) => file.startsWith('notices/'));
    const told = notices.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    const named = [...told.matchAll(/^## (.+?) - \S+ \((.+)\)$/gm)].map(([, name, licence]) => `${name}: ${licence}`);
    for (const name of ['preact', 'zod', 'webextension-polyfill'])
      expect(named.filter((line) => line.startsWith(`${name}: `))).not.toEqual([]);
    expect(named.filter((line) => !/: (?:MIT|ISC|Apache-2\.0|BSD-\d-Clause|MPL-2\.0|MIT-0|0BSD)$/.test(line))).toEqual(
      [],
    );
  });

  test('fetches its own models, and knows no other way out', () => {
    const fetches = scripts.flatMap(([file, script]) => [...script.matchAll(/\bfetch\(/g)].map(() => file));
    expect(fetches).toEqual(['background.js']);
    const found = scripts.flatMap(([file, script]) =>
      FORBIDDEN.filter((word) => script.includes(word)).map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('lets its own pages run scripts of the package and WebAssembly, and only the background makes a module', () => {
    const { content_security_policy } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
      content_security_policy: Record<string, string>;
    };
    expect(Object.keys(content_security_policy)).toEqual(['extension_pages']);
    const directives = content_security_policy['extension_pages']!.split(';').map((each) => each.trim());
    expect(directives).toContain("script-src 'self' 'wasm-unsafe-eval'");
    for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(directives).toContain(`${name} 'none'`);
    const makers = scripts.filter(([, script]) => script.includes('WebAssembly')).map(([file]) => file);
    expect(makers).toEqual(['background.js']);
  });

  test('holds no address that could be asked', () => {
    const addresses = scripts.flatMap(([file, script]) =>
      [...script.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+[^\s"'`)\\]*/g)].map(([address]) => [file, address] as const),
    );
    expect(addresses.filter(([, address]) => !NAMES.test(address))).toEqual([]);
  });
});
