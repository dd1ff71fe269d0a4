import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 20_000,
    // What is waited for comes as soon as it can; a busy machine is given time, never a fixed sleep.
    expect: { poll: { timeout: 10_000 } },
  },
});
