import { canBeDrawn, type Chart } from './chart.ts';
import { clip } from '../text/clean.ts';
import type { Read, Search } from '../command.ts';
import { movedLines, orderLines, reportedWords, rightedLines } from '../compose.ts';
import { issuerName, valueText } from './facts.ts';
import { changeLine, obeyedWords, stepWhen, stepWords, toldWhen } from './steps.ts';
import { NO_MONTH } from '../orders/dated.ts';
import { reasonLines, scoreText } from './reasons.ts';
import { pageButtons, pageFooter, type Pages, pagesAt, type Turning } from './pages.ts';
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
import { isDayOfReport, leadingFacts, witnessed } from '../placing/claims.ts';
import { confirmedBy } from '../placing/changes.ts';
import { folded, isPlatformItself, platformName } from '../placing/names.ts';
import { compare, dayOf, publishedOrSeen } from '../time.ts';
import type { Change, Claim, Count, Counted, FactName, Order, Story } from '../story.ts';
import { fill, type Voice, voiceOf } from '../voice.ts';

/** What is answered of the ledger: lists that can be paged, a life in time, numbers with a picture, near misses. */

const QUERY_SHOWN = 200;

const orderButton = ({ id }: Order): Button => ({ label: id, id: `ask:orders show id:${id}` });

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
    headline: orders.length === 0 ? say.orders.none : latestLine(before, orders.length, voice),
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

/** What a search found, with why. */
export function composeFound(query: string, { found, cut, warnings }: Search, pages: Pages, voice: Voice): Message {
  const { say } = voice;
  const headline = found.length > 0 ? say.orders.found : say.orders.nothing;
  const orders = found.map(({ order }) => order);
  const whys = found.map(({ why }) => why);
  const { lines, buttons } = listed(orderRows(orders, voice, whys));
  return message({
    headline: fill(headline, { query: clip(query, QUERY_SHOWN) }),
    lines,
    footer: [...(cut ? [say.orders.cut] : []), ...warnings.map((said) => said(voice)), ...pageFooter(pages, voice)],
    buttons: [...buttons, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/**
 * An order's life in the order of time: its steps, and whoever first said each of its facts; a page of it, where it is long.
 * @param asked the id under which it was asked for
 */
export function composeTimeline(
  order: Order,
  stories: readonly Story[],
  voice: Voice,
  asked = order.id,
  { page, to }: Turning = { page: 1, to: () => null },
): Message {
  const { say } = voice;
  const { ordered } = order.dates;
  const dates = [
    ...(ordered ? [fill(say.orders.made, { day: voice.day(ordered) })] : []),
    reportedWords(order, voice),
    ...obeyedWords(order, voice),
  ];
  const steps = order.steps.map((step) => ({
    at: step.at,
    line: [
      { text: `${stepWhen(step, voice)} · ${stepWords(step, voice)}`, strong: true },
      ' · ',
      step.url ? { text: step.headline, url: step.url } : step.headline,
    ] as Line,
  }));
  const said = firstSaid(order, stories).map((claims) => ({
    at: claims[0]!.at,
    line: saidLine(claims, stories, voice),
  }));
  const events = stories.flatMap((story) =>
    eventsOf(story).map(({ at, change }) => ({ at, line: `${voice.when(at)} · ${changeLine(change, story, voice)}` })),
  );
  const head = [...movedLines(order, asked, voice), order.headline, dates.join(' · '), ...rightedLines(order, voice)];
  const inTime = [...steps, ...said, ...events].sort((a, b) => compare(a.at, b.at));
  const all = paged(
    inTime.map(({ line }) => line),
    LIST_LONGEST - lengthOf(head),
  );
  const now = Math.min(page, all.length);
  const pages = pagesAt(now, now < all.length, to);
  return message({
    headline: fill(say.orders.life, { id: order.id }),
    lines: [...head, ...(all[now - 1] ?? [])],
    footer: pageFooter(pages, voice),
    buttons: [orderButton(order), ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/** Lines as pages, none longer than that unless a line is. */
function paged(lines: readonly Line[], most: number): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last && lengthOf([...last, line]) <= most) last.push(line);
    else pages.push([line]);
  }
  return pages;
}

/** What became of a story while it was told: numbers corrected, what was only reported confirmed, tellings taken back. */
function eventsOf(story: Story): { at: string; change: Change }[] {
  const [first] = story.tellings;
  const by = confirmedBy(story);
  return [
    ...(story.corrected ?? []).map(({ at, ...change }) => ({ at, change })),
    ...(by && by !== first
      ? [{ at: publishedOrSeen(by), change: { kind: 'now confirmed' as const, by: by.outlet } }]
      : []),
    ...story.tellings.flatMap(({ outlet, goneAt }) =>
      goneAt ? [{ at: goneAt, change: { kind: 'now gone' as const, outlet } }] : [],
    ),
  ];
}

/** Each value of a fact once, by whoever said it first; what one version of an item was the first to say stands together. */
function firstSaid(order: Order, stories: readonly Story[]): Claim[][] {
  const inTime = stories
    .flatMap((story) => witnessed(story.claims).filter((claim) => isOfOrder(claim, story, order)))
    .sort((a, b) => compare(a.at, b.at));
  const firsts = Map.groupBy(inTime, ({ fact, value }) => `${fact}:${value}`).values();
  return [
    ...Map.groupBy(
      [...firsts].map(([first]) => first!),
      ({ itemId, at }) => `${itemId} ${at}`,
    ).values(),
  ];
}

/**
 * Whether a claim is one about the order: not the day of a report, nor a platform that is beside the point or only acted, nor what a
 * court does about a sum.
 */
function isOfOrder(claim: Claim, { facts, tellings }: Story, order: Order): boolean {
  switch (claim.fact) {
    case 'orderDate':
      return !isDayOfReport(claim) || claim.value === order.dates.ordered;
    case 'issuer':
      return !isPlatformItself(claim.value, facts.platforms) || isPlatformItself(facts.issuer ?? '', facts.platforms);
    case 'platform':
      return facts.platforms.some((name) => platformName(name) === platformName(claim.value));
    case 'status':
      return !tellings.some(({ itemId, onSum }) => onSum && itemId === claim.itemId);
    default:
      return true;
  }
}

/** @param claims what one item was the first to say; what else it says tells whether its issuer ordered or acted */
function saidLine(claims: readonly Claim[], stories: readonly Story[], voice: Voice): string {
  const { at, outlet, itemId } = claims[0]!;
  const own = stories.flatMap((story) => story.claims.filter((claim) => claim.itemId === itemId));
  const telling = stories.flatMap(({ tellings }) => tellings).find((one) => one.itemId === itemId);
  const nameOf = (fact: FactName): string =>
    fact === 'issuer' ? issuerName(leadingFacts(own, 'other'), voice) : voice.say.facts[fact];
  const facts = [...Map.groupBy(claims, ({ fact }) => fact)].map(([fact, some]) => {
    const values = some.map(({ value, words }) => inWords(valueText(fact, value, voice), words, voice));
    return voice.named(nameOf(fact), values.join(voice.say.comma));
  });
  const when = toldWhen({ at, ...(telling?.undated && { undated: true }) }, voice);
  return `${when} · ${fill(voice.say.orders.firstSaid, { outlet, facts: facts.join(' · ') })}`;
}

/** A value with the words of the item that say it, where they say it otherwise: "MeitY (“IT ministry”)". */
const inWords = (value: string, words: string, { quote }: Voice): string =>
  words && !folded(value).includes(folded(words)) ? `${value} (${quote(clip(words, WORDS_SHOWN))})` : value;
const WORDS_SHOWN = 60;

/** So many bars can be told apart. */
const BARS = 12;
const COUNTS_LISTED = 20;
/** So many months are drawn, the latest. */
const MONTHS = 24;

/** What is counted, as it is drawn: months in time, with those in which nothing happened; else the most first. */
export function chartOf(by: Counted, counts: readonly Count[], voice: Voice): Chart {
  const inTime = by === 'month';
  const shown = inTime ? everyMonth(dated(counts)).slice(-MONTHS) : ranked(by, counts, voice).slice(0, BARS);
  const alt = shown.map(({ name, orders }) => `${countedName(by, name, voice)} ${voice.number(orders)}`);
  // A picture cannot be written in every script; what is said of it can.
  const written = canBeDrawn(voice.say.orders.by[by]) ? voice : voiceOf({ ...voice, language: 'en' });
  return {
    title: written.say.orders.by[by],
    bars: shown.map(({ name, orders }) => ({ name: countedName(by, name, written), value: orders })),
    inTime,
    language: written.language,
    alt: voice.named(voice.say.orders.by[by], alt.join(voice.say.comma)),
    file: `orders-by-${by}.png`,
  };
}

/** The most first, and of as many in the order of their names in the room's language. */
function ranked(by: Counted, counts: readonly Count[], voice: Voice): Count[] {
  const { compare } = new Intl.Collator(voice.language);
  const nameOf = ({ name }: Count) => countedName(by, name, voice);
  return [...counts].sort((a, b) => b.orders - a.orders || compare(nameOf(a), nameOf(b)));
}

/** What is counted, as the room calls it. */
function countedName(by: Counted, name: string, { country, issuer, month }: Voice): string {
  if (by === 'month') return month(name);
  if (by === 'issuer') return issuer(name);
  return by === 'country' ? country(name) : name;
}

/** @param since ISO 8601 UTC, or null */
export function composeCounts(
  by: Counted,
  counts: readonly Count[],
  since: string | null,
  picture: Message['picture'],
  voice: Voice,
): Message {
  const { say } = voice;
  if (counts.length === 0) return message({ headline: say.orders.none, language: voice.language });
  const { number } = voice;
  const named = by === 'month' ? dated(counts) : ranked(by, counts, voice);
  const listed = by === 'month' ? named.slice(-COUNTS_LISTED) : named.slice(0, COUNTS_LISTED);
  const undated = counts.length > named.length ? counts.at(-1)!.orders : 0;
  return message({
    headline: say.orders.by[by],
    lines: [
      ...(since ? [fill(say.orders.since, { day: voice.day(dayOf(since)) })] : []),
      ...listed.map(
        ({ name, orders }, n): Line => [
          by === 'month' ? '' : `#${n + 1} · `,
          `${countedName(by, name, voice)} · `,
          { text: number(orders), strong: true },
        ],
      ),
    ],
    footer: [
      ...(named.length > listed.length ? [fill(say.more, { n: number(named.length - listed.length) })] : []),
      ...(undated ? [fill(say.orders.undated, { n: number(undated) })] : []),
    ],
    picture,
    language: voice.language,
  });
}

/** Those of a month: what has no date is said beside them. */
const dated = (counts: readonly Count[]): readonly Count[] => counts.filter(({ name }) => name !== NO_MONTH);

function everyMonth(counts: readonly Count[]): Count[] {
  const [first, last] = [counts[0]?.name, counts.at(-1)?.name];
  if (!first || !last) return [];
  const known = new Map(counts.map(({ name, orders }) => [name, orders]));
  const months: Count[] = [];
  // A date that was misread may lie far off: no more is filled in than can be drawn.
  for (let month = last; month >= first && months.length < MONTHS; month = monthBefore(month))
    months.unshift({ name: month, orders: known.get(month) ?? 0 });
  return months;
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 2, 1)).toISOString().slice(0, 7);
}

/** So many reasons a side are enough to see why; with less room, fewer. */
const REASONS = [4, 3, 2, 1];

/**
 * What came near to being told, with why it was not, and a button for each to say that it should have been.
 * @param threshold from what score the room is told
 * @param span ISO 8601 UTC; `until` is the first instant that is no longer meant
 * @param footer what else is said beneath
 */
export function composeMissed(
  missed: readonly Read[],
  threshold: number,
  span: { since: string; until: string },
  pages: Pages,
  voice: Voice,
  footer: readonly string[] = [],
): Message {
  const { say } = voice;
  const lastMeant = new Date(Date.parse(span.until) - 1).toISOString();
  const days = voice.days(dayOf(span.since), dayOf(lastMeant));
  if (missed.length === 0)
    return message({
      headline: fill(say.orders.noneMissed, { days }),
      buttons: pageButtons(pages, voice),
      language: voice.language,
    });
  const most = Math.floor(LIST_LONGEST / missed.length);
  const ways = REASONS.map((reasons) =>
    missed.map((read, n): Row<Line> => {
      const { item } = read;
      const why = whyMissed(read, threshold, reasons, voice);
      return {
        lines: [missedLine(read, n + 1, most, voice), reasons > 1 ? why : clip(why, most / 3)],
        buttons: [{ label: `${n + 1}. ${say.feedback.verdicts.missed}`, id: `ask:feedback missed item:${item.id}` }],
      };
    }),
  );
  const { lines, buttons } = listed(ways.find(fitsList) ?? ways.at(-1)!);
  return message({
    headline: fill(say.orders.missed, { days }),
    lines,
    footer: [...pageFooter(pages, voice), ...footer],
    buttons: [...buttons, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/** Its headline, who published it and when. */
function missedLine({ item }: Read, n: number, most: number, voice: Voice): Line {
  const { url, outlet, publishedAt, seenAt } = item;
  const title = clip(item.title, most / 3);
  const isShort = url && url.length <= most / 3;
  const when = toldWhen(publishedAt ? { at: publishedAt } : { at: seenAt, undated: true }, voice);
  return [
    { text: `${n}.`, strong: true },
    ' ',
    isShort ? { text: title, url } : title,
    outlet ? ` · ${outlet}` : '',
    ` · ${when}`,
  ];
}

/** How far it was from being told, and what spoke against it before what spoke for it. */
function whyMissed({ finding }: Read, threshold: number, reasons: number, voice: Voice): string {
  const values = { score: scoreText(finding.score, voice), threshold: scoreText(threshold, voice) };
  return [fill(voice.say.orders.score, values), ...reasonLines(finding, reasons, voice).toReversed()].join(' · ');
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
