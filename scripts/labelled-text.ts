import { readFileSync } from 'node:fs';
import { LabelsError } from '../lib/training/types';

/** A file of labelled articles. Throws a `LabelsError` with a sentence for the person where there is none. */
export function labelledText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new LabelsError(`There are no articles at ${path}; say where they are with --corpus DIR.`);
  }
}
