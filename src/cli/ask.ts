import { CONSOLE_ROOM } from '../chat/console/index.ts';
import { renderConsole } from '../chat/console/render.ts';
import type { Config } from '../config.ts';
import { parseWords } from '../core/ask.ts';
import type { Ask, Command } from '../core/command.ts';
import { Complaint } from '../core/complaint.ts';
import { filterOf } from '../core/filter.ts';
import type { Order } from '../core/story.ts';
import { answerer } from '../flow/answer.ts';
import { openDesk } from '../flow/desk/desk.ts';
import type { Log } from '../flow/log.ts';
import { sourceBook } from '../flow/sources.ts';
import { FOLDERS, loadKinds } from '../load.ts';
import { openNet } from '../net/net.ts';
import { openParser } from '../parse/index.ts';
import { openStore } from '../store/index.ts';
import { loadCatalogue } from '../../feeds/catalogue.ts';
import { print } from './lines.ts';
import { UsageError } from './usage.ts';

/** A chat command on the command line, with the same answer; `orders --json` and `--csv` give the rows themselves. */
export async function askHere(
  command: Command,
  commands: readonly Command[],
  args: string[],
  config: Config,
  log: Log,
): Promise<void> {
  const [kinds, store] = await Promise.all([loadKinds(), openStore(config.databaseUrl, {})]);
  const { sources } = await loadCatalogue(config.catalogue ?? FOLDERS.catalogue, kinds);
  const net = openNet({ contact: config.contact, allowedHosts: config.allowedHosts });
  const parser = openParser();
  const clock = () => new Date();
  const newRoom = { language: config.language, timeZone: config.timeZone, threshold: config.threshold };
  const desk = openDesk({
    store,
    clock,
    commands,
    kinds,
    sources: sourceBook(store, sources, clock),
    fetch: net.fetch,
    env: config.env,
    parse: parser.parse,
    adminRoom: config.adminRoom,
    newRoom,
  });
  try {
    const { words, as } = formatOf(command, args);
    const asked = asWords(command, words);
    if (as) return await printOrders(await ordersOf(), as);
    const answer = await answerer(commands, desk, store.cache('questions'), log).answer({
      command: command.name,
      ...asked,
      roomId: CONSOLE_ROOM,
      by: 'console',
      admin: true,
      language: null,
    });
    process.stdout.write(`${renderConsole(answer, { colour: process.stdout.isTTY })}\n`);
    if (answer.tone === 'wrong') process.exitCode = 1;

    async function ordersOf(): Promise<Order[]> {
      if (asked.subcommand === 'latest') return desk.orders.latest(filterOf(asked.values as Ask['values'], desk.now()));
      const found = await desk.orders.show(String(asked.values.id));
      if (!found) throw new Complaint(`There is no order "${asked.values.id}".`, { act: 'retry' });
      return [found.order];
    }
  } finally {
    await Promise.all([net.close(), parser.close(), store.close()]);
  }
}

/** What cannot be read as a command was used wrongly. */
function asWords(command: Command, words: string) {
  try {
    return parseWords(command, words);
  } catch (thrown) {
    throw thrown instanceof Complaint ? new UsageError(thrown.message) : thrown;
  }
}

/** Arguments as one line of words. One with spaces is quoted, unless it is typed as a query is, which takes quotes as they are. */
function formatOf(command: Command, args: string[]): { words: string; as: 'json' | 'csv' | null } {
  const as =
    command.name !== 'orders' ? null : args.includes('--json') ? 'json' : args.includes('--csv') ? 'csv' : null;
  const words = args.filter((arg) => as === null || (arg !== '--json' && arg !== '--csv'));
  const asTyped = command.subcommands.find(({ name }) => name === words[0])?.options.some(({ rest }) => rest);
  return { words: words.map((word) => (!asTyped && /\s/.test(word) ? `"${word}"` : word)).join(' '), as };
}

const COLUMNS: readonly [string, (order: Order) => unknown][] = [
  ['id', (order) => order.id],
  ['first_seen', (order) => order.firstSeenAt],
  ['last_seen', (order) => order.lastSeenAt],
  ['country', (order) => order.facts.country],
  ['issuer', (order) => order.facts.issuer],
  ['platforms', (order) => order.facts.platforms.join('; ')],
  [
    'targets',
    (order) =>
      order.facts.targets
        .map(({ count, kind, qualifier }) => `${qualifier === 'exact' ? '' : `${qualifier} `}${count} ${kind}`)
        .join('; '),
  ],
  ['legal_basis', (order) => order.facts.legalBasis.join('; ')],
  ['order_date', (order) => order.facts.orderDate],
  ['status', (order) => order.status],
  ['official', (order) => order.official],
  ['headline', (order) => order.headline],
  ['url', (order) => order.steps[0]?.url],
];

async function printOrders(orders: readonly Order[], as: 'json' | 'csv'): Promise<void> {
  if (as === 'json') {
    for (const { keys: _, ...order } of orders) await print(order);
    return;
  }
  const rows = [COLUMNS.map(([name]) => name), ...orders.map((order) => COLUMNS.map(([, of]) => cell(of(order))))];
  process.stdout.write(rows.map((row) => `${row.join(',')}\r\n`).join(''));
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is made text. */
function cell(value: unknown): string {
  const text = String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
