import { readFileSync } from 'node:fs';

/** A file can't be used; the message is a sentence for the person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The text of a file as UTF-8; `-` is standard input. Throws an `InputError`. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw inputErrorOf(file, error);
  }
}

/** Why the system would not let a file be read, in a sentence. */
export function inputErrorOf(file: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new InputError(`There is no file ${file}.`);
  if (code === 'EISDIR') return new InputError(`${file} is a folder, not a file.`);
  return new InputError(`${file} can't be read (${code ?? 'unknown error'}).`);
}
