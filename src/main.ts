import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';

/*
 * The command line. Standard output carries only the result, standard error the log. Exit status: 0 done;
 * 1 failed, with a line that says what and who can mend it; 2 wrong usage. Each command is loaded when it is asked
 * for, so that none waits for the chats of another.
 */

const ENV_FILE = '.env';
/**
 * What Node compiled is kept for the next start, and for threads (see parse/threads.ts): both take half the time. Where
 * nothing can be written, it is compiled again.
 */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/withheld', import.meta.url));
enableCompileCache(COMPILED);
// Whatever is imported before that is compiled anew at each start.
const { USAGE, UsageError, usageOf } = await import('./cli/usage.ts');
const { messageOf } = await import('./core/complaint.ts');

async function main([name, ...args]: string[]): Promise<void> {
  // The bot itself outlives whoever reads its output.
  if (name !== 'run') await import('./cli/pipe.ts');
  if (name === undefined || name === '--help' || name === '-h') return void process.stdout.write(USAGE);
  // The short form may be a word that a query leaves out.
  if (args.includes('--help') || (args.length === 1 && args[0] === '-h'))
    return (await import('./cli/help.ts')).help(name);
  const { readConfig } = await import('./config.ts');
  const settings = readConfig(process.env, ENV_FILE);
  if (name === 'doctor') {
    if (args.length > 0) throw new UsageError('doctor takes no arguments');
    const { doctor } = await import('./cli/doctor.ts');
    if (!(await doctor(settings))) process.exitCode = 1;
    return;
  }
  if (name === 'setup') {
    if (args.length > 0) throw new UsageError('setup takes no arguments');
    return (await import('./cli/setup.ts')).setup(ENV_FILE);
  }
  if ('complaints' in settings) return fail(...settings.complaints);
  await dispatch(name, args, settings.config);
}

async function dispatch(name: string, args: string[], config: Config): Promise<void> {
  const { secretsOf } = await import('./config.ts');
  const log = (await import('./log.ts')).openLog(config.log, secretsOf(config));
  switch (name) {
    case 'run':
      return (await import('./cli/run.ts')).run(config, log);
    case 'analyze':
      return (await import('./cli/analyze.ts')).analyze(args, config);
    case 'read':
      return (await import('./cli/read.ts')).read(args, config);
    case 'match':
      return (await import('./cli/match.ts')).match(args, config);
    case 'render':
      return (await import('./cli/render.ts')).render(args, config);
    case 'packs':
      return (await import('./cli/packs.ts')).packs(args, config);
    case 'register':
      return (await import('./cli/register.ts')).register(args, config);
    case 'import':
      return (await import('./cli/import.ts')).importFrom(args, config);
    case 'export':
      return (await import('./cli/export.ts')).exportTo(args, config);
    case 'manifest':
      return (await import('./cli/manifest.ts')).manifest(args);
  }
  const commands = await (await import('./load.ts')).loadCommands();
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(`there is no "${name}"`);
  const { askHere } = await import('./cli/ask.ts');
  return askHere(command, commands, args, config, log);
}

function fail(...lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

/** `parseArgs` of node:util says so itself when an option is wrong. */
const isUsage = (thrown: unknown): boolean =>
  thrown instanceof UsageError || String((thrown as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');

try {
  await main(process.argv.slice(2));
} catch (thrown) {
  if (isUsage(thrown)) {
    const saysAll = thrown instanceof UsageError && thrown.saysAll;
    process.stderr.write(`${messageOf(thrown)}\n${saysAll ? '' : `\n${usageOf(process.argv[2])}`}`);
    process.exitCode = 2;
  } else fail(messageOf(thrown));
}
