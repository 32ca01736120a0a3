import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Modules, the lexicon above all, are loaded once for all files: a quarter of the time. A test that changes something shared puts it back.
    pool: 'threads',
    isolate: false,
    // Tests may take their time on a busy machine; the limit is for those that hang.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
