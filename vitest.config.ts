import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Half of the time is spent waiting for servers and processes: two more than there are cores keep the cores busy.
    maxWorkers: availableParallelism() + 2,
    // A worker loads each module once, whatever number of files need it: nothing in `src` may change by being used.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes as soon as it can; a busy machine is given time, never a fixed sleep.
    expect: { poll: { timeout: 30_000 } },
  },
});
