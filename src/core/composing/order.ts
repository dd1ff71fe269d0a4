import { type Line, type Message, message } from '../message.ts';
import { lastTold, madeOn } from '../orders/dated.ts';
import type { OrderFacts } from '../finding.ts';
import { isLifted } from '../orders/life.ts';
import { isStoryId, type Order, type Story } from '../story.ts';
import { dayOf } from '../time.ts';
import { fill, type Manner, type Voice, voiceOf } from '../voice.ts';
import { begun, factNames, shownFacts } from './facts.ts';
import { outlined, stepLine } from './steps.ts';
import { contestedOf, outletsOf, sourcesOf } from './tellings.ts';

/* An order: its card with its whole life, and the lines by which it stands in a list. */

/** Where somebody asked for what became part of an order: that it did. A step of it always was one. */
export const movedLines = (order: Order, asked: string, { say }: Voice): Line[] =>
  asked.toLowerCase() === order.id || isStoryId(asked) ? [] : [fill(say.orders.merged, { from: asked, id: order.id })];

/** Which facts are not as sources tell them, but as people do. */
export function rightedLines(order: Order, voice: Voice): Line[] {
  const names = factNames(Object.keys(order.fixed) as (keyof OrderFacts)[], voice, order);
  return names.length > 0 ? [fill(voice.say.orders.rightedBy, { facts: names.join(voice.say.comma) })] : [];
}

/** An order with its whole life. @param asked the id under which it was asked for */
export function composeOrder(order: Order, stories: readonly Story[], manner: Manner, asked = order.id): Message {
  const voice = voiceOf(manner);
  const { say } = voice;
  return message({
    tone: isLifted(order.status) ? 'good' : 'quiet',
    headline: order.headline,
    url: order.steps[0]?.url ?? null,
    lines: [
      ...movedLines(order, asked, voice),
      order.official ? say.card.official : say.card.reported,
      ...rightedLines(order, voice),
      ...outlined(
        order.steps.map((step) => ({ at: step.at, line: [...stepLine(step, voice), ` · ${step.storyId}`] })),
        voice,
      ).map(({ line }) => line),
    ],
    facts: shownFacts({ ...order.facts, status: order.status }, voice, begun(order)),
    contested: stories.flatMap((story) => contestedOf(story, voice)),
    sources: sourcesOf(
      stories.flatMap(({ tellings }) => tellings),
      voice,
    ),
    footer: [
      ...outletsOf(stories, voice),
      ...orderWords(order, voice),
      fill(say.card.firstSeen, { when: voice.when(order.firstSeenAt) }),
    ],
    buttons: [{ label: say.buttons.timeline, id: `ask:orders timeline id:${order.id}` }],
    language: voice.language,
  });
}

/** An order in a list: a line or two that a reporter can act on, dated by the news and not by when it was read here. */
export function orderLines(order: Order, voice: Voice): Line[] {
  const { say } = voice;
  const shownAbove = [say.facts.status, say.facts.country, say.facts.orderDate];
  const facts = shownFacts(order.facts, voice, begun(order)).filter(({ name }) => !shownAbove.includes(name));
  const { ordered } = order.dates;
  const [first] = order.steps;
  const status = order.status ? say.statuses[order.status] : say.actions[first?.action ?? 'other'];
  const isSaid = order.status === 'ordered' && ordered !== null;
  return [
    [
      { text: order.id, strong: true },
      ' · ',
      order.facts.country ? voice.country(order.facts.country) : '—',
      ' · ',
      ...(isSaid ? [] : [status, ' · ']),
      ordered ? fill(say.orders.made, { day: voice.day(ordered) }) : reportedWords(order, voice),
      ...lastStepWords(order, voice).map((words) => ` · ${words}`),
    ],
    [first?.url ? { text: order.headline, url: first.url } : order.headline],
    ...(facts.length ? [facts.map(({ name, value }) => voice.named(name, value)).join(' · ')] : []),
  ];
}

/** When the latest of its steps was, by which lists go, where that is another day than the order is dated by. */
function lastStepWords(order: Order, { say, date }: Voice): string[] {
  const [made, last] = [madeOn(order), lastTold(order)];
  return order.steps.length > 1 && made && dayOf(last) > made ? [fill(say.orders.lastStep, { day: date(last) })] : [];
}

/** When an order was first reported, or that nothing says so, and since when it is known here. */
export function reportedWords({ dates: { reported }, steps, firstSeenAt }: Order, { say, day, date }: Voice): string {
  const first = steps.find(({ reportedOn, at }) => reportedOn === reported && dayOf(at) === reported);
  return reported
    ? fill(say.orders.reported, { day: first ? date(first.at) : day(reported) })
    : fill(say.orders.read, { day: date(firstSeenAt) });
}

/** By which id an order is asked for. */
export const orderWords = (order: Order | null, { say }: Voice): string[] =>
  order ? [fill(say.card.order, { id: order.id })] : [];
