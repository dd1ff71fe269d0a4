import { CONSOLE_ROOM } from '../chat/console/index.ts';
import { renderConsole } from '../chat/console/render.ts';
import type { Config } from '../config.ts';
import { parseWords, type Words } from '../core/ask.ts';
import type { Ask, Command, Desk, OrderFilter } from '../core/command.ts';
import { Complaint } from '../core/complaint.ts';
import { csvCells, type Format, PIECES } from '../core/composing/export.ts';
import { filterOf, spanIn, sinceOf } from '../core/asking/filter.ts';
import type { Log } from '../core/log.ts';
import type { Message } from '../core/message.ts';
import type { Counted, Order } from '../core/story.ts';
import { fill, type Voice, voiceOf } from '../core/voice.ts';
import { wireDesk } from '../desk.ts';
import { answerer } from '../flow/answer.ts';
import { loadKinds } from '../load.ts';
import { openWords } from '../packs.ts';
import { openStore } from '../store/index.ts';
import { loadCatalogue } from '../../feeds/catalogue.ts';
import type { Platform } from '../words/entities/platforms.ts';
import { print, put } from './lines.ts';
import { UsageError } from './usage.ts';

/** A chat command on the command line, with the same answer; `orders --json` and `--csv` give the rows themselves. */
export async function askHere(
  command: Command,
  commands: readonly Command[],
  ...asking: [string[], Config, Log]
): Promise<void> {
  const answer = await answerHere(command, commands, ...asking);
  if (!answer) return;
  const isWrong = answer.tone === 'wrong';
  const stream = isWrong ? process.stderr : process.stdout;
  stream.write(`${renderConsole(answer, { colour: stream.isTTY, commands })}\n`);
  if (isWrong) process.exitCode = 1;
}

/**
 * What is answered here; null where rows were printed in its place.
 * @throws UsageError where the words are no command
 */
export async function answerHere(
  command: Command,
  commands: readonly Command[],
  args: string[],
  config: Config,
  log: Log,
): Promise<Message | null> {
  const [kinds, store] = await Promise.all([loadKinds(), openStore(config.databaseUrl, {})]);
  const { platforms, complaints } = await openWords(config, store.taught);
  for (const complaint of complaints) process.stderr.write(`pack ${complaint}\n`);
  const { sources } = await loadCatalogue(config.catalogue, kinds);
  const { desk, net, parser } = wireDesk(config, {
    store,
    clock: () => new Date(),
    commands,
    kinds,
    catalogue: sources,
    platforms,
    heed: async () => {},
  });
  try {
    const { words, as } = formatOf(command, args);
    const { language, timeZone } = await desk.rooms.show(CONSOLE_ROOM);
    const asked = asWords(command, words, platforms(), voiceOf({ language, timeZone }));
    const format = as ?? (command.name === 'orders' ? fileOf(asked) : null);
    if (format && (await printRows(desk, asked, format))) return null;
    return await answerer(commands, desk, store.cache('questions'), log).answer({
      command: command.name,
      ...asked,
      roomId: CONSOLE_ROOM,
      by: 'console',
      admin: true,
      language: null,
    });
  } finally {
    await Promise.all([net.close(), parser.close(), store.close()]);
  }
}

/** An export is a file, and here that is standard output. */
const fileOf = ({ subcommand, values }: Words): Format | null =>
  subcommand === 'export' ? ((values.format ?? 'csv') as Format) : null;

/** So many orders are asked for at once. */
const AT_ONCE = 500;
/** As many as a search reads. */
const MOST_FOUND = 100;
const MOST_MISSED = 2_000;

/** The rows themselves. @returns whether the subcommand has any */
async function printRows(desk: Desk, { subcommand, values }: Words, format: keyof typeof PIECES): Promise<boolean> {
  if (subcommand === 'stats') {
    const since = values.since ? sinceOf(String(values.since), desk.now()) : null;
    await printTable(['name', 'orders'], await desk.orders.counts((values.by ?? 'month') as Counted, since), format);
    return true;
  }
  if (subcommand === 'missed') {
    await printTable(MISSED_COLUMNS, await missedRows(desk, values), format);
    return true;
  }
  const orders = ordersOf(desk, subcommand, values);
  if (!orders) return false;
  const { head, row, between, tail } = PIECES[format];
  await put(head);
  let first = true;
  for await (const order of orders) {
    await put((first ? '' : between) + row(order));
    first = false;
  }
  await put(tail);
  return true;
}

const MISSED_COLUMNS = ['id', 'title', 'url', 'outlet', 'published', 'seen', 'score', 'action'] as const;

/** All that came near to being told, the nearest first. */
async function missedRows(desk: Desk, values: Ask['values']) {
  const span = spanIn(values, desk.now());
  const { missed } = await desk.orders.missed(CONSOLE_ROOM, span, { offset: 0, limit: MOST_MISSED });
  return missed.map(({ item, finding }) => ({
    id: item.id,
    title: item.title,
    url: item.url,
    outlet: item.outlet,
    published: item.publishedAt,
    seen: item.seenAt,
    score: finding.score,
    action: finding.action,
  }));
}

/** Rows that are no orders: a line of JSON each, or a table. */
async function printTable<T extends object>(columns: readonly (keyof T)[], rows: readonly T[], format: string) {
  if (format !== 'csv') for (const row of rows) await print(row);
  else await put([columns, ...rows.map((row) => columns.map((name) => row[name]))].map(csvCells).join(''));
}

function ordersOf(desk: Desk, subcommand: string, values: Ask['values']): AsyncGenerator<Order> | null {
  switch (subcommand) {
    case 'latest':
      return listed(() => desk.orders.latest(filterOf(values, desk.now(), desk.platforms())));
    case 'search':
      return listed(async () => {
        const { found } = await desk.orders.search(String(values.query), { offset: 0, limit: MOST_FOUND });
        return found.map(({ order }) => order);
      });
    case 'show':
    case 'timeline':
      return listed(async () => {
        const found = await desk.orders.show(String(values.id));
        if (!found)
          throw new Complaint(
            ({ say }) => fill(say.orders.unknown, { id: String(values.id), command: 'orders latest' }),
            { act: 'retry' },
          );
        return [found.order];
      });
    case 'export':
      return all(desk, filterOf(values, desk.now(), desk.platforms()));
    default:
      return null;
  }
}

async function* listed(ask: () => Promise<Order[]>): AsyncGenerator<Order> {
  yield* await ask();
}

/** Every order that fits, a page at a time. */
async function* all(desk: Desk, filter: OrderFilter): AsyncGenerator<Order> {
  for (let offset = 0; ; offset += AT_ONCE) {
    const orders = await desk.orders.latest({ ...filter, limit: AT_ONCE, offset });
    yield* orders;
    if (orders.length < AT_ONCE) return;
  }
}

/** What cannot be read as a command was used wrongly; that is said in the words of the console. */
function asWords(command: Command, words: string, platforms: readonly Platform[], voice: Voice) {
  try {
    return parseWords(command, words, platforms);
  } catch (thrown) {
    throw thrown instanceof Complaint ? new UsageError(thrown.in(voice), true) : thrown;
  }
}

/** Arguments as one line of words. One with spaces is quoted, unless it is typed as a query is, which takes quotes as they are. */
function formatOf(command: Command, args: string[]): { words: string; as: 'json lines' | 'csv' | null } {
  const as =
    command.name !== 'orders' ? null : args.includes('--json') ? 'json lines' : args.includes('--csv') ? 'csv' : null;
  const words = args.filter((arg) => as === null || (arg !== '--json' && arg !== '--csv'));
  const asTyped = command.subcommands.find(({ name }) => name === words[0])?.options.some(({ rest }) => rest);
  const quoted = (word: string) => (/\s/.test(word) ? word.replace(/^([\w-]+[:=])?(.*)$/s, '$1"$2"') : word);
  return { words: words.map((word) => (asTyped ? word : quoted(word))).join(' '), as };
}
