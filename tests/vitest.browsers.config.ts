import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, in minutes or nearly so, the longest first. A fresh clone has no times of an earlier run to go by,
 * and what is long must not begin when all the rest is done.
 */
const LONGEST = ['pages', 'stress', 'surfaces-accessible', 'faults', 'bad-input', 'command', 'surfaces-reading', 'surfaces-losses', 'main-job']; // prettier-ignore

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(path.basename(moduleId, '.e2e.ts'));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * The tests in real browsers, two files at a time: each has browsers of its own, and half of what a browser does is waiting. With
 * `--mode long` those that take too long for every day, one after another.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'long' ? 'tests/browsers/**/*.long.ts' : 'tests/{browsers,corpus}/**/*.e2e.ts'],
    fileParallelism: mode !== 'long',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A browser on a busy machine now and then drops a window or a picture; what fails three times is at fault itself.
    retry: 2,
    // What a page comes to show is waited for, and on a busy machine that takes its time.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    testTimeout: mode === 'long' ? 3_600_000 : 180_000,
    hookTimeout: 180_000,
  },
}));
