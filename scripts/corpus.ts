/** The way from the command line into `lib/corpus`: what is asked for, progress on a terminal, signals, exit status. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import {
  createPool,
  jobsFromFiles,
  jobsFromLines,
  OutputError,
  outputTo,
  runCorpus,
  standardOutput,
  wholeLinesOf,
} from '../lib/corpus';
import { InputError } from './inputs';

export const CORPUS_USAGE = `usage: sourcelight analyze --json [options] FILE|FOLDER|PATTERN…
       sourcelight analyze --lines [options] < articles.jsonl

One line of JSON for each article, in their order. With --lines, standard input holds one article a line,
{"id": …, "text": …} or {"id": …, "html": …}; its id comes back with its analysis, or with "error" and a sentence.

  --workers N     so many at a time; default: the machine's cores
  --output FILE   instead of standard output
  --resume        go on where --output FILE ends`;

/** Works a corpus. Resolves with the exit status: 0 for all worked, 3 where some lines are errors, 130 when interrupted. */
export async function corpus(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const workers = Number(values.workers ?? availableParallelism());
  if (!Number.isInteger(workers) || workers < 1) throw new InputError(`--workers takes a number from 1 on.`);
  if (values.resume && values.output === undefined) throw new InputError('--resume needs --output FILE.');
  if (!values.lines && positionals.length === 0) throw new InputError(CORPUS_USAGE);

  const skip = values.resume && values.output !== undefined ? await wholeLinesOf(values.output) : 0;
  const pool = poolOf(workers);
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  const jobs = values.lines ? jobsFromLines(process.stdin) : jobsFromFiles(positionals);
  const output = values.output === undefined ? standardOutput() : outputTo(values.output);
  let written = 0;
  try {
    const outcome = await runCorpus(jobs, pool, output, {
      skip,
      signal: ending.signal,
      told: (outcome) => {
        written = outcome.written;
        showProgress(skip + outcome.written, outcome.errors);
      },
    });
    endProgress();
    if (ending.signal.aborted) {
      console.error(howToResume(skip + outcome.written, values.output));
      return 130;
    }
    return outcome.errors > 0 ? 3 : 0;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    // Nobody reads on, as after `| head`: no fault of anybody's.
    if (error.code === 'EPIPE') return 141;
    console.error(`${error.message} ${howToResume(skip + written, values.output)}`);
    return 1;
  } finally {
    process.stdin.destroy();
    await pool.close();
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lines: { type: 'boolean' },
        workers: { type: 'string' },
        output: { type: 'string' },
        resume: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${CORPUS_USAGE}`);
  }
}

/** In the package the worker is JavaScript; in the project it is run as it is written. */
function poolOf(workers: number) {
  const isSource = import.meta.url.endsWith('.ts');
  const worker = new URL(isSource ? './corpus-worker.ts' : './corpus-worker.js', import.meta.url);
  return createPool(worker, workers, isSource ? ['--import', 'tsx'] : []);
}

const howToResume = (lines: number, output: string | undefined) =>
  output === undefined
    ? `${lines} lines are written.`
    : `${lines} lines are written to ${output}; the same command with --resume goes on from there.`;

let lastShown = 0;

function showProgress(done: number, errors: number): void {
  if (!process.stderr.isTTY || performance.now() - lastShown < 200) return;
  lastShown = performance.now();
  process.stderr.write(`\r${done} articles${errors > 0 ? `, ${errors} of them could not be read` : ''} `);
}

function endProgress(): void {
  if (process.stderr.isTTY && lastShown > 0) process.stderr.write('\n');
}
