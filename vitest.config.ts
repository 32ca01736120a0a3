import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // Tests may take their time on a busy machine; the limit is for those that hang.
  test: { include: ['tests/**/*.test.{ts,tsx}'], testTimeout: 180_000, hookTimeout: 180_000 },
});
