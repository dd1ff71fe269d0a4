import { readdirSync } from 'node:fs';

/** `npm run bench NAME [-- --quick]`: each bench is a file here, and ends with one JSON object on standard output. */
const names = readdirSync(import.meta.dirname)
  .map((file) => /^(\w+)\.ts$/.exec(file)?.[1])
  .filter((name): name is string => name !== undefined && name !== 'run');
// A bench reads its own options as if it had been started alone.
const [name = ''] = process.argv.splice(2, 1);

if (names.includes(name)) {
  await import(`./${name}.ts`);
} else {
  process.stderr.write(`usage: npm run bench NAME [-- --quick], with NAME one of ${names.join(', ')}\n`);
  process.exitCode = 2;
}
