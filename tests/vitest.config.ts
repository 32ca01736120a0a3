import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests that put another in the place of a module, which is loaded anew for each of their files. */
const ALONE = 'tests/shell/**/*.test.{ts,tsx}';

/** Tests may take their time on a busy machine; the limit is for those that hang. */
const PATIENCE = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // Modules, the lexicon above all, are loaded once for all files: a quarter of the time. What a test changes in them it puts back.
        test: {
          name: 'units',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [ALONE],
          pool: 'threads',
          isolate: false,
          ...PATIENCE,
        },
      },
      { plugins: [WxtVitest()], test: { name: 'shell', include: [ALONE], ...PATIENCE } },
    ],
  },
});
