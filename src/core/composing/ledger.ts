import { clip } from '../text/clean.ts';
import type { Search } from '../command.ts';
import { orderLines } from './order.ts';
import { nothingOn, pageButtons, pageFooter, type Pages } from './pages.ts';
import {
  type Button,
  fitsList,
  lengthOf,
  type Line,
  LIST_LONGEST,
  listed,
  type Message,
  message,
  type Row,
} from '../message.ts';
import type { Order } from '../story.ts';
import { fill, type Voice } from '../voice.ts';

/** Lists of orders: the latest, what was found, what was mended. */

const QUERY_SHOWN = 200;

/** The button of an order in a list: its id, which shows it. */
export const orderButton = ({ id }: Order): Button => ({ label: id, id: `ask:orders show id:${id}` });

/** Orders as rows, each with what leads to it: as fully as all of them can be shown. @param whys for each, why it was found */
function orderRows(orders: readonly Order[], voice: Voice, whys: readonly string[][] = []): Row<Line>[] {
  const most = Math.floor(LIST_LONGEST / Math.max(1, orders.length));
  const ways = (['whole', 'brief', 'briefest'] as const).map((how) =>
    orders.map((order, n) => {
      const why = whys[n] ?? [];
      const [first, headline, ...rest] = orderLines(order, voice) as [Line, Line, ...Line[]];
      const said = why.length > 0 ? [`↳ ${why.join(' · ')}`] : [];
      const lines =
        how === 'whole'
          ? [first, headline, ...rest, ...said]
          : how === 'brief'
            ? [first, headline, ...said]
            : [first, clip(order.headline, Math.max(HEADLINE_SHORTEST, most - lengthOf([first])))];
      return { lines, buttons: [orderButton(order)] };
    }),
  );
  return ways.find(fitsList) ?? ways.at(-1)!;
}
const HEADLINE_SHORTEST = 40;

/** The latest orders, a page of them. @param before how many are later than these */
export function composeLatest(orders: readonly Order[], pages: Pages, voice: Voice, before = 0): Message {
  const { say } = voice;
  const { lines, buttons } = listed(orderRows(orders, voice));
  return message({
    headline: orders.length === 0 ? nothingOn(pages, say.orders.none, voice) : latestLine(before, orders.length, voice),
    lines,
    footer: pageFooter(pages, voice),
    buttons: [...buttons, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/** "The latest order" is only the first of all. */
function latestLine(before: number, n: number, { say, count, number }: Voice): string {
  if (before === 0) return count(say.orders.latest, n);
  return fill(say.orders.latestFrom, { range: [...new Set([before + 1, before + n])].map(number).join('–') });
}

/** What a search found, with why. @param wider what finds more of the same */
export function composeFound(
  query: string,
  { found, cut, warnings }: Search,
  pages: Pages,
  voice: Voice,
  wider: readonly Button[] = [],
): Message {
  const { say } = voice;
  const headline = found.length > 0 ? say.orders.found : nothingOn(pages, say.orders.nothing, voice);
  const orders = found.map(({ order }) => order);
  const whys = found.map(({ why }) => why);
  const { lines, buttons } = listed(orderRows(orders, voice, whys));
  return message({
    headline: fill(headline, { query: clip(query, QUERY_SHOWN) }),
    lines,
    footer: [...(cut ? [say.orders.cut] : []), ...warnings.map((said) => said(voice)), ...pageFooter(pages, voice)],
    buttons: [...buttons, ...wider, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/**
 * What was mended, and what takes it back; without that, it was a taking back itself, and sources lead again.
 * @param warnings what whoever mended it may not have meant
 */
export function composeMended(
  headline: string,
  orders: readonly Order[],
  undo: Button[],
  voice: Voice,
  warnings: readonly string[] = [],
): Message {
  const { lines, buttons } = listed(orderRows(orders, voice));
  return message({
    tone: 'good',
    headline,
    lines,
    footer: [...warnings, ...(undo.length > 0 ? [voice.say.orders.stands] : [])],
    buttons: [...buttons, ...undo],
    language: voice.language,
  });
}
