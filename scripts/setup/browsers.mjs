// @ts-check
/** Finds the browsers on this machine. Plain JavaScript of Node alone, since it runs before anything is installed. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Usual places by platform; the names before are looked up in the PATH. Branded Chrome comes last. */
const USUAL = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    ],
  },
};

/**
 * Path of a browser's program: the one named in CHROME_PATH or FIREFOX_PATH, else the first found in the PATH and the
 * usual places.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, names, places } = USUAL[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const inPath = names.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...inPath, ...places].find((file) => existsSync(file));
}

/**
 * The sentence that tells a person what is missing.
 * @param {BrowserName} name
 */
export function howToInstall(name) {
  return name === 'chromium'
    ? 'No Chromium or Chrome found: install Chromium (140 or newer), or name its program in CHROME_PATH.'
    : 'No Firefox found: install Firefox (153 or newer), or name its program in FIREFOX_PATH.';
}
