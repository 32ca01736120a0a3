import { jobOfLine, type Job } from './job';

/** Longest line that is read, in bytes: pages of some twenty novels. A longer one is skipped as it comes, never held. */
export const MOST_LINE_BYTES = 32_000_000;

const NEWLINE = 10;

/**
 * Jobs out of JSON lines (`{"id": …, "text": …}` or `"html"`), one for each line with something on it. The last needs no line
 * end. Holds one line at a time.
 */
export async function* jobsFromLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Job> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line === null) {
      const fault = `Line ${number} is longer than ${MOST_LINE_BYTES / 1_000_000} million bytes.`;
      yield { label: { line: number }, work: { fault } };
    } else if (line.trim() !== '') yield jobOfLine(line, number);
  }
}

/** The lines of a stream in UTF-8, null for one that is too long. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = () => {
    const line = length > MOST_LINE_BYTES ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > MOST_LINE_BYTES) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
