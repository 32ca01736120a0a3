import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Output can't be written any more. `code` is the system's: `EPIPE` where nobody reads on, `ENOSPC` where the disk is full. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(readonly code: string) {
    super(`The output can't be written (${code}).`);
  }
}

export interface Output {
  /** Resolves when more can be taken. Throws an `OutputError`. */
  write(line: string): Promise<void>;
  /** Resolves when all is handed to the system. */
  end(): Promise<void>;
}

/** Appends to a file. */
export const outputTo = (file: string): Output => outputOf(createWriteStream(file, { flags: 'a' }), true);

export const standardOutput = (): Output => outputOf(process.stdout, false);

function outputOf(stream: Writable, ends: boolean): Output {
  let failure: OutputError | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => (failure ??= new OutputError(error.code ?? 'unknown error')));
  return {
    async write(line) {
      if (failure) throw failure;
      if (stream.write(`${line}\n`)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      if (failure) throw failure;
    },
    async end() {
      if (failure) throw failure;
      await new Promise<void>((resolve) => {
        if (ends) stream.end(resolve);
        else stream.write('', () => resolve());
      });
      if (failure) throw failure;
    },
  };
}
