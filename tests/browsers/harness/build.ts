import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserOptions } from './extension-browser';

/** Folder of a built extension; throws with a sentence where it has not been built. */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  const folder = path.resolve(import.meta.dirname, `../../../.output/${target}-mv3`);
  if (!existsSync(path.join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not there: build first with \`npm run build\`.`);
  }
  return folder;
}

/** The built extension, or a copy of it that is as the options want it. */
export function variantOf(built: string, { language, engineIdle, crashOn }: BrowserOptions): string {
  if (language !== undefined) return extensionIn(language, built);
  if (crashOn !== undefined) return withBackground(built, crashing(crashOn));
  return engineIdle === undefined ? built : withBackground(built, idling(engineIdle));
}

/**
 * A copy of a built extension that speaks one language only, whatever the browser's own: browsers come in one language and
 * can't all be told another. Lies in a new temporary folder.
 */
function extensionIn(language: string, built: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `sourcelight-${language}-`));
  cpSync(built, folder, { recursive: true });
  rmSync(path.join(folder, '_locales'), { recursive: true });
  cpSync(path.join(built, '_locales', language), path.join(folder, '_locales', language), { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }));
  return folder;
}

/** A copy of a built extension in which a script runs before its background. Lies in a new temporary folder. */
function withBackground(built: string, before: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-variant-'));
  cpSync(built, folder, { recursive: true });
  const background = path.join(folder, 'background.js');
  writeFileSync(background, before + readFileSync(background, 'utf8'));
  return folder;
}

/**
 * Has the engine idle so many milliseconds after each of its turns, as on a slower machine. Between turns it sends itself a
 * message (`lib/engine/clock.ts`), which is held back here.
 */
const idling = (milliseconds: number) => `const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (message) {
    if (message === null) setTimeout(() => post.call(this, message), ${milliseconds});
    else post.call(this, message);
  };\n`;

/** Has the engine throw where it comes upon a word: no text is known that it fails at by itself. */
const crashing = (word: string) => `const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    if (String(text).includes(${JSON.stringify(word)})) throw new Error("This text can't be worked.");
    return exec.call(this, text);
  };\n`;

/** Id that Chromium gives an unpacked extension: the first 32 hex digits of its path's SHA-256, written a to p. */
export function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

/** The id in the manifest that Firefox goes by. */
export function geckoId(folder: string): string {
  return manifestIn(folder).browser_specific_settings.gecko.id;
}

/** The keys the manifest suggests for one of its commands: `Alt+Shift+H`. */
export function shortcutOf(command: string): string {
  return manifestIn(builtExtension('chrome')).commands[command].suggested_key.default;
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
