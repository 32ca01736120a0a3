import { open } from 'node:fs/promises';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/**
 * Number of whole lines in an output file, which is cut off after the last of them: a run that was killed may have left the
 * beginning of one. A file that is not there has none.
 */
export async function wholeLinesOf(file: string): Promise<number> {
  const handle = await open(file, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return 0;
  try {
    const buffer = Buffer.alloc(CHUNK);
    let lines = 0;
    let end = 0;
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, at);
      if (bytesRead === 0) break;
      for (let i = buffer.indexOf(NEWLINE); i !== -1 && i < bytesRead; i = buffer.indexOf(NEWLINE, i + 1)) {
        lines++;
        end = at + i + 1;
      }
      at += bytesRead;
    }
    await handle.truncate(end);
    return lines;
  } finally {
    await handle.close();
  }
}
