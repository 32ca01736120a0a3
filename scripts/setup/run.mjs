// @ts-check
/** Runs other programs. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const isWindows = process.platform === 'win32';

/** The project's folder: everything is run there. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a program to its end, with its output where ours is; true when it went well.
 * @param {string} program
 * @param {readonly string[]} values
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet`: its output is shown only when it fails
 * @returns {boolean}
 */
export function run(program, values, { quiet = false, env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, values, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: isWindows,
  });
  const went = status === 0;
  if (quiet && !went) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  return went;
}

/**
 * Runs a program of an installed package.
 * @param {string} name
 * @param {readonly string[]} values
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(name, values, options) {
  return run(path.join(ROOT, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name), values, options);
}

/**
 * What a program prints as JSON, whatever it ends with; empty where it prints none.
 * @param {string} program
 * @param {readonly string[]} values
 * @returns {Record<string, any>}
 */
export function answerOf(program, values) {
  const { stdout } = spawnSync(program, values, { cwd: ROOT, encoding: 'utf8', timeout: 60_000, shell: isWindows });
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}
