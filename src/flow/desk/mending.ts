import type { Ask, Asked, Desk } from '../../core/command.ts';
import { Complaint, Settled, wrong } from '../../core/complaint.ts';
import { factsSet } from '../../core/composing/facts.ts';
import { namesOf as optionsOf } from '../../core/mending/fixing.ts';
import { fixOrder, mergeOrders, mergeStories, splitOrder, unfixOrder } from '../../core/mend.ts';
import type { OrderFacts } from '../../core/finding.ts';
import { fixesOf } from '../../core/orders.ts';
import { namedIn } from '../../core/mending/parting.ts';
import { fill, type Voice } from '../../core/voice.ts';
import type { Ledger, Store } from '../../core/store.ts';
import { isStoryId, type Mended, type Order, type Story } from '../../core/story.ts';
import { type Occasion, promisesOf } from '../../core/telling/promise.ts';
import { tellAgain } from '../../core/tell.ts';
import type { Clock } from '../clock.ts';
import { shortId } from '../ids.ts';
import { mend, ordersOf } from '../mend.ts';
import { partStory } from './parting.ts';
import { audit, byWhom, mayChangeWhatIsShared } from './shared.ts';

/*
 * What people set right in the ledger. It is decided by the core and written in one transaction, with an edit for each
 * message that shows what has changed; nobody is alerted. Who did what goes to the audit, with what takes it back.
 */

export type Mending = Pick<Desk['orders'], 'merge' | 'split' | 'fix' | 'unfix'>;

interface MendingSettings {
  clock: Clock;
  adminRoom: string | null;
}

interface Decision {
  /** `stories` and the steps of `orders` are shown again where they were told. */
  mended: Mended;
  /** For the audit, in no language: with what takes it back in parentheses. */
  what: string;
  detail: string;
}

/** What people set right in the ledger, each in a transaction of its own. */
export function mendingDesk({ store, ...settings }: MendingSettings & { store: Store }): Mending {
  const within = mendingIn(settings);
  return {
    merge: (...asked) => store.keep((ledger) => within(ledger).merge(...asked)),
    split: (...asked) => store.keep((ledger) => within(ledger).split(...asked)),
    fix: (...asked) => store.keep((ledger) => within(ledger).fix(...asked)),
    unfix: (...asked) => store.keep((ledger) => within(ledger).unfix(...asked)),
  };
}

/**
 * The same inside a transaction that is under way, with what else depends on it. Whoever may not is refused with a
 * Complaint that says who may; who comes second is told who came first, as `Settled`.
 */
export function mendingIn({ clock, adminRoom }: MendingSettings): (ledger: Ledger) => Mending {
  return (ledger) => {
    /** Reads, decides and writes. */
    async function keep<T extends Decision>(ask: Ask, decide: (occasion: Occasion) => Promise<T>): Promise<T> {
      mayChangeWhatIsShared(ask, adminRoom);
      const now = clock().toISOString();
      const occasion = { cause: `mended ${now}`, now };
      const decision = await decide(occasion);
      await mend(ledger, decision.mended, occasion);
      await showAgain(ledger, decision.mended, occasion);
      await audit(ledger, ask, now, decision.what, decision.detail);
      return decision;
    }

    return {
      async merge(ask, keeping, from) {
        if (isStoryId(keeping) !== isStoryId(from))
          throw wrong(({ oneOfEach }) => fill(oneOfEach, { command: '/orders show' }));
        const merging = isStoryId(keeping) ? mergedStories : mergedOrders;
        const { mended, undo } = await keep(ask, () => merging(ledger, keeping, from, ask));
        return { orders: mended.orders, undo };
      },
      async split(ask, id, named) {
        const { mended, undo } = await keep(ask, async (occasion) =>
          isStoryId(id)
            ? partedStory(ledger, await storyOf(ledger, id, ask), named, occasion)
            : partedOrder(ledger, await orderOf(ledger, id, ask), named),
        );
        return { orders: mended.orders, undo };
      },
      async fix(ask, id, facts, undoes) {
        const { mended, before, fix } = await keep(ask, async () => {
          const order = await orderOf(ledger, id, ask);
          if (isFixed(order, facts))
            throw await settledBy(ledger, 'order fixed', [order.id], ({ say }) =>
              fill(say.orders.fixedBefore, { id: order.id }),
            );
          if (undoes) await undoesOnly(ledger, undoes, order, Object.keys(facts) as (keyof OrderFacts)[]);
          const fix = shortId('fx');
          return {
            mended: fixOrder(order, facts, undoes ? null : fix),
            what: 'order fixed',
            detail: `${order.id}: ${JSON.stringify({ ...facts, was: amongThese(order.facts, facts) })} (${fix})`,
            before: amongThese(order.fixed, facts),
            fix,
          };
        });
        return { order: mended.orders[0]!, before, fix };
      },
      async unfix(ask, id, facts, undoes) {
        const { mended } = await keep(ask, async () => {
          const order = await orderOf(ledger, id, ask);
          const standing = facts.filter((fact) => fact in order.fixed);
          if (standing.length === 0)
            throw await settledBy(ledger, 'order unfixed', [order.id], ({ say }) =>
              fill(say.orders.unfixedBefore, { id: order.id }),
            );
          if (undoes) await undoesOnly(ledger, undoes, order, standing);
          return {
            mended: unfixOrder(order, facts, await ledger.stories(order.id)),
            what: 'order unfixed',
            detail: `${order.id}: ${optionsOf(facts).join(', ')}`,
          };
        });
        return mended.orders[0]!;
      },
    };
  };
}

/** Whether these facts have been set right so already. */
export const isFixed = ({ fixed }: Order, facts: Partial<OrderFacts>): boolean =>
  Object.entries(facts).every(
    ([name, value]) => JSON.stringify(fixed[name as keyof OrderFacts]) === JSON.stringify(value),
  );

/** That somebody has done it already; who and when, where that is remembered. */
async function settledBy(
  ledger: Ledger,
  what: string,
  ids: readonly string[],
  said: (voice: Voice) => string,
): Promise<Settled> {
  const done = await ledger.audited(what, ids);
  return new Settled(said, (voice) => byWhom(done, voice));
}

/**
 * An Undo may be pressed long after: what has been set right anew since, or led by sources again, stands.
 * @throws Complaint that says what came after, by whom and when
 */
async function undoesOnly(ledger: Ledger, fix: string, order: Order, facts: readonly (keyof OrderFacts)[]) {
  const since = facts.filter((fact) => fixesOf(order, fact)[0] !== fix);
  if (since.length === 0) return;
  const [fact] = since as [keyof OrderFacts];
  const [later] = fixesOf(order, fact);
  const done = await (later
    ? ledger.audited('order fixed', [later])
    : ledger.audited('order unfixed', [order.id, ...optionsOf([fact])]));
  throw new Complaint(
    (voice) => {
      const standing = Object.fromEntries(since.map((fact) => [fact, order.facts[fact]]));
      const facts = factsSet(standing, voice, order).join(' · ');
      return fill(voice.say.wrong.fixedSince, { id: order.id, facts });
    },
    { act: 'retry', more: (voice) => byWhom(done, voice) },
  );
}

type Undone = Decision & { undo: Ask['values'] };

/** What had been set right of these facts. */
export const amongThese = (all: Partial<OrderFacts>, facts: Partial<OrderFacts>): Partial<OrderFacts> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name in facts));

/** Of what is one already, an id may be older than that. */
async function areTwo(ledger: Ledger, into: { id: string }, other: { id: string }, named: readonly string[]) {
  const gone = named.find((id) => id.toLowerCase() !== into.id);
  if (into.id !== other.id || !gone) return;
  const what = isStoryId(into.id) ? 'stories merged' : 'orders merged';
  throw await settledBy(ledger, what, [gone.toLowerCase(), into.id], ({ say }) =>
    fill(say.orders.mergedBefore, { from: gone, id: into.id }),
  );
}

/** What is named to leave. All of it may have left already: it is, or tells, another of those that people set apart. */
async function namedOf(ledger: Ledger, one: Order | Story, typed: string): Promise<string[]> {
  const { id, judged, absorbed = [] } = one;
  const apart = await Promise.all(
    judged.apart.map((other) => (isStoryId(id) ? ledger.story(other) : ledger.order(other))),
  );
  const here = [...namesOf(one), ...absorbed.map((part) => part.id)];
  const there = apart.flatMap((other) => (other ? namesOf(other) : []));
  const named = namedIn(typed, [...here, ...there]);
  const hasLeft = (name: string) => !isAmong(here, name) && isAmong(there, name);
  if (named.length === 0 || !named.every(hasLeft)) return named;
  throw await settledBy(ledger, isStoryId(id) ? 'story split' : 'order split', [id, ...named], ({ say }) =>
    fill(say.orders.splitBefore, { ids: named.join(', '), id }),
  );
}

const isAmong = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** By which an order or a story can be named, where it leaves or has left another. */
const namesOf = (one: Order | Story): string[] =>
  'steps' in one
    ? [one.id, ...one.steps.map(({ storyId }) => storyId)]
    : [one.id, ...one.tellings.flatMap(({ itemId, outlet }) => [itemId, outlet])];

async function mergedOrders(ledger: Ledger, keeping: string, from: string, ask: Asked): Promise<Undone> {
  const [into, other] = [await orderOf(ledger, keeping, ask), await orderOf(ledger, from, ask)];
  await areTwo(ledger, into, other, [from, keeping]);
  return {
    mended: mergeOrders(into, other, [...(await ledger.stories(into.id)), ...(await ledger.stories(other.id))]),
    what: 'orders merged',
    detail: `${other.id} → ${into.id} (/orders split ${into.id} ${other.id})`,
    undo: { id: into.id, stories: other.id },
  };
}

/** Makes one story of two that tell one event; their orders follow. */
async function mergedStories(ledger: Ledger, keeping: string, from: string, ask: Asked): Promise<Undone> {
  const [into, other] = [await storyOf(ledger, keeping, ask), await storyOf(ledger, from, ask)];
  await areTwo(ledger, into, other, [from, keeping]);
  return {
    mended: mergeStories(into, other, ...(await ordersOf(ledger, into, other))),
    what: 'stories merged',
    detail: `${other.id} → ${into.id} (/orders split ${into.id} ${other.id})`,
    undo: { id: into.id, stories: other.id },
  };
}

async function partedOrder(ledger: Ledger, order: Order, typed: string): Promise<Undone> {
  const named = await namedOf(ledger, order, typed);
  const mended = splitOrder(order, named, await ledger.stories(order.id));
  const [stays, leaves] = mended.orders as [Order, Order];
  return {
    mended,
    what: 'order split',
    detail: `${stays.id}: ${named.join(' ')} → ${leaves.id} (/orders merge ${stays.id} ${leaves.id})`,
    undo: { keep: stays.id, from: leaves.id },
  };
}

async function partedStory(ledger: Ledger, story: Story, typed: string, occasion: Occasion): Promise<Undone> {
  const named = await namedOf(ledger, story, typed);
  const { mended, fresh } = await partStory(ledger, story, named, occasion);
  return {
    mended,
    what: 'story split',
    detail: `${story.id}: ${named.join(' ')} → ${fresh.id} (/orders merge ${story.id} ${fresh.id})`,
    undo: { keep: story.id, from: fresh.id },
  };
}

async function orderOf(ledger: Ledger, id: string, { voice }: Asked): Promise<Order> {
  const order = await ledger.order(id.toLowerCase());
  if (!order)
    throw new Complaint(fill(voice.say.orders.unknown, { id, command: '/orders latest' }), {
      act: 'retry',
      option: 'id',
    });
  return order;
}

async function storyOf(ledger: Ledger, id: string, { voice }: Asked): Promise<Story> {
  const story = await ledger.story(id.toLowerCase());
  if (!story)
    throw new Complaint(fill(voice.say.watch.unknownStory, { id, command: '/orders show' }), {
      act: 'retry',
      option: 'id',
    });
  return story;
}

/** Messages that stand in rooms show their stories and orders as they are now. */
async function showAgain(ledger: Ledger, { stories, orders }: Mended, occasion: Occasion): Promise<void> {
  const ids = new Set([
    ...stories.map(({ id }) => id),
    ...orders.flatMap(({ steps }) => steps.map(({ storyId }) => storyId)),
  ]);
  const told = (await Promise.all([...ids].map((id) => ledger.told(id)))).flat();
  const notices = told.flatMap(({ roomId, storyId, revision }) => tellAgain({ id: storyId, revision }, [roomId]));
  await ledger.promise(promisesOf(notices, occasion));
}
