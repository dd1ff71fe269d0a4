import type { Config } from '../config.ts';
import type { Log } from '../core/log.ts';
import { start } from '../start.ts';

/** `run`: the bot, until it is told to stop. */
export async function run(config: Config, log: Log): Promise<void> {
  // discord.js throws outside its own error event on some malformed events: one bad packet must not end the watch.
  process.on('uncaughtException', (thrown) =>
    log.error({ err: thrown }, 'something was thrown where nobody listens; the bot goes on'),
  );
  process.on('unhandledRejection', (thrown) =>
    log.error({ err: thrown }, 'something failed where nobody waits; the bot goes on'),
  );
  const { stdin, stdout } = process;
  // Each write hears of its own failure; unheard here, a closed pipe would end the bot.
  stdout.on('error', () => {});
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const bot = await start(config, {
    log,
    output: stdout,
    input: config.console && stdin.isTTY ? stdin : null,
    colour: stdout.isTTY,
  });
  process.stderr.write(`${bot.greeting.join('\n')}\n\n`);
  await told;
  process.stderr.write('Stopping.\n');
  await bot.stop();
}
