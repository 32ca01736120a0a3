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
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new InputError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new InputError(`${file} is a folder, not a file.`);
    throw new InputError(`${file} can't be read (${code ?? 'unknown error'}).`);
  }
}
