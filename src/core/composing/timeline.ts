import { clip } from '../text/clean.ts';
import { movedLines, reportedWords, rightedLines } from './order.ts';
import { factName, valueText } from './facts.ts';
import { changeLine, linked, obeyedWords, stepWhen, stepWords, toldWhen } from './steps.ts';
import { pageButtons, pageFooter, pagesAt, type Turning } from './pages.ts';
import { filled, lengthOf, type Line, LIST_LONGEST, type Message, message } from '../message.ts';
import { isDayOfReport, leadingFacts, witnessed } from '../placing/claims.ts';
import { confirmedBy } from '../placing/changes.ts';
import { folded, isPlatformItself, platformName } from '../placing/names.ts';
import { compare, publishedOrSeen } from '../time.ts';
import type { Change, Claim, FactName, Order, Story } from '../story.ts';
import { fill, type Voice } from '../voice.ts';
import { orderButton } from './ledger.ts';

/** An order's life: its steps, who first said what of it, and what became of that, in the order of time. */

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
    eventsOf(story).map(({ at, change }) => ({
      at,
      line: timed(voice.when(at), changeLine(change, story, voice)!),
    })),
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

const timed = (when: string, what: Line): Line => filled('{when} · {what}', { when, what });

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

type Said = Pick<Claim, 'fact' | 'value' | 'itemId' | 'outlet' | 'at' | 'words'>;

/** Each value of a fact once, by whoever said it first; what one version of an item was the first to say stands together. */
function firstSaid(order: Order, stories: readonly Story[]): Said[][] {
  const inTime = stories
    .flatMap((story): Said[] => [
      ...witnessed(story.claims).filter((claim) => isOfOrder(claim, story, order)),
      ...takenBack(story),
    ])
    .sort((a, b) => compare(a.at, b.at));
  const firsts = Map.groupBy(inTime, ({ fact, value }) => `${fact}:${value}`).values();
  return [
    ...Map.groupBy(
      [...firsts].map(([first]) => first!),
      ({ itemId, at }) => `${itemId} ${at}`,
    ).values(),
  ];
}

/** The numbers that their own sources took back, as they were said: whoever copied one was not the first. */
const takenBack = ({ corrected = [] }: Story): Said[] =>
  corrected.flatMap(({ fact, from, by, said }) => (said ? [{ fact, value: from, outlet: by, ...said }] : []));

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
function saidLine(claims: readonly Said[], stories: readonly Story[], voice: Voice): Line {
  const { at, outlet, itemId } = claims[0]!;
  const own = stories.flatMap((story) => story.claims.filter((claim) => claim.itemId === itemId));
  const telling = stories.flatMap(({ tellings }) => tellings).find((one) => one.itemId === itemId);
  const nameOf = (fact: FactName): string => factName(fact, { facts: leadingFacts(own, 'other') }, voice);
  const facts = [...Map.groupBy(claims, ({ fact }) => fact)].map(([fact, some]) => {
    const values = some.map(({ value, words }) => inWords(valueText(fact, value, voice), words, voice));
    return voice.named(nameOf(fact), values.join(voice.say.comma));
  });
  const when = toldWhen({ at, ...(telling?.undated && { undated: true }) }, voice);
  const said = { outlet: linked(outlet, telling), facts: facts.join(' · ') };
  return timed(when, filled(voice.say.orders.firstSaid, said));
}

/** A value with the words of the item that say it, where they say it otherwise: "MeitY (“IT ministry”)". */
const inWords = (value: string, words: string, { quote }: Voice): string =>
  words && !folded(value).includes(folded(words)) ? `${value} (${quote(clip(words, WORDS_SHOWN))})` : value;
const WORDS_SHOWN = 60;
