// @ts-check
/** Finds the browsers on this machine. Plain JavaScript of Node alone, since it runs before anything is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * What is known of each browser. Names are looked up in the PATH before the usual places of other systems; `packages`
 * are those of Debian and its kin. `oldest` is the manifest's minimum version.
 */
const BROWSERS = {
  chromium: {
    title: 'Chromium or Chrome',
    oldest: 140,
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: { debian: 'chromium', ubuntu: 'chromium-browser' },
  },
  firefox: {
    title: 'Firefox',
    oldest: 153,
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    ],
    packages: { debian: 'firefox-esr', ubuntu: 'firefox' },
  },
};

/**
 * Path of a browser's program: the one named in CHROME_PATH or FIREFOX_PATH, else the first found in the PATH and the
 * usual places.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const { variable, names, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const inPath = names.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...inPath, ...places].find((file) => existsSync(file));
}

/**
 * The sentence that tells a person what to do where a browser is missing or too old.
 * @param {BrowserName} name
 */
export function howToInstall(name) {
  const { title, oldest, variable } = BROWSERS[name];
  return `No ${title} of version ${oldest} or newer found: install one, or name its program in ${variable}.`;
}

/**
 * Whether a browser can run the extension. Programs that don't tell their version, as on Windows, count as new enough.
 * @param {BrowserName} name
 */
export function hasBrowser(name) {
  const program = findBrowser(name);
  if (program === undefined) return false;
  try {
    const told = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 30_000 });
    const version = /\b(\d+)\.\d/.exec(told)?.[1];
    return version === undefined || Number(version) >= BROWSERS[name].oldest;
  } catch {
    return process.platform === 'win32';
  }
}

/**
 * Finds browsers or installs them from the system's packages, which only root on Debian and its kin can; says in a
 * sentence for each what is missing in the end.
 * @param {readonly BrowserName[]} wanted
 * @returns {boolean} whether all are there
 */
export function ensureBrowsers(wanted) {
  const missing = wanted.filter((name) => !hasBrowser(name));
  if (missing.length > 0) installFromSystem(missing);
  const lacking = missing.filter((name) => !hasBrowser(name));
  for (const name of lacking) console.error(howToInstall(name));
  return lacking.length === 0;
}

/** @param {readonly BrowserName[]} names */
function installFromSystem(names) {
  const system = debianKin();
  if (system === undefined || process.getuid?.() !== 0) return;
  const packages = names.map((name) => BROWSERS[name].packages[system]);
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { quiet: true, env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core'], {
    quiet: true,
    env,
  });
}

/** @returns {'debian' | 'ubuntu' | undefined} */
function debianKin() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return undefined;
  const system = /^ID="?(\w+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  return system === 'ubuntu' ? 'ubuntu' : 'debian';
}
