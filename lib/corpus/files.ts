import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Job } from './job';

/** What is read in a folder. */
const READ = '**/*.{txt,html,htm,xhtml}';

/**
 * Jobs out of names: a file is one job, a folder all texts and pages in it, a pattern (`news/*.html`) what fits it; in the order
 * given, and by name within a folder or pattern, so that two runs have the same order.
 */
export async function* jobsFromFiles(names: readonly string[]): AsyncGenerator<Job> {
  for (const name of names) {
    const found = await stat(name).catch(() => undefined);
    if (found?.isDirectory()) yield* jobsOf(await glob(READ, { cwd: name, absolute: false }), `${trimmed(name)}/`);
    else if (!found && isDynamicPattern(name)) yield* jobsOf(await glob(name, { absolute: false }), '');
    else yield jobOf(name);
  }
}

function* jobsOf(files: readonly string[], before: string): Generator<Job> {
  for (const file of [...files].sort()) yield jobOf(before + file);
}

const jobOf = (file: string): Job => ({ label: { file }, work: { task: { kind: 'file', file } } });

const trimmed = (folder: string) => (folder.length > 1 ? folder.replace(/\/+$/, '') : folder);
