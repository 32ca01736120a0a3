import { defineConfig } from 'vitest/config';

/**
 * The tests in real browsers, two files at a time: each has browsers of its own, and half of what a browser does is waiting. With
 * `--mode long` those that take too long for every day, one after another.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'long' ? 'tests/browsers/**/*.long.ts' : 'tests/{browsers,corpus}/**/*.e2e.ts'],
    fileParallelism: mode !== 'long',
    maxWorkers: 2,
    // A browser on a busy machine now and then drops a window or a picture; what fails three times is at fault itself.
    retry: 2,
    // What a page comes to show is waited for, and on a busy machine that takes its time.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    testTimeout: mode === 'long' ? 3_600_000 : 180_000,
    hookTimeout: 180_000,
  },
}));
