import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Workers, their threads and the programs that they start load what Node has compiled before, as the bot does: see main.ts.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/withheld', import.meta.url));

/** What takes longest, whatever its file's size says: begun last, it would be waited for with the other cores idle. */
const LONGEST = ['test/flow/replay', 'test/store/postgres', 'test/cli/', 'test/parse/parser', 'test/flow/presses'];
const isLong = ({ moduleId }: TestSpecification): boolean => LONGEST.some((one) => moduleId.includes(one));

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    sequence: { sequencer: LongestFirst },
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
