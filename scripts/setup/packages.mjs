// @ts-check
/** Installs the project's packages where they are missing or not those of the lock file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
}

/** Whether what npm says it has installed is what the lock file asks for. */
export function packagesFit() {
  try {
    const present = packagesIn('node_modules/.package-lock.json');
    return Object.entries(packagesIn('package-lock.json')).every(
      ([place, { version, optional }]) =>
        place === '' || (optional && !present[place]) || present[place]?.version === version,
    );
  } catch {
    return false;
  }
}

/** True when the packages are there in the end. */
export function ensurePackages() {
  if (packagesFit()) return true;
  console.log('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return true;
  console.error('The packages could not be installed: see above what npm says.');
  return false;
}
