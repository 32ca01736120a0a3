import { defineConfig } from 'vitest/config';

/** The tests in real browsers, one file after another: they share the machine's few cores and its windows. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
