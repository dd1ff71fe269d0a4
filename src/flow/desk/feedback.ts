import { createHash } from 'node:crypto';
import type { Ask, Asked, Desk } from '../../core/command.ts';
import { Complaint, wrong } from '../../core/complaint.ts';
import {
  type Edit,
  type Feedback,
  leavingOut,
  packLines,
  type Proposal,
  type Wish,
} from '../../core/mending/feedback.ts';
import type { OrderFacts } from '../../core/finding.ts';
import { toldAt } from '../../core/orders/life.ts';
import { compile, compileQueries } from '../../core/match.ts';
import type { Watch } from '../../core/room.ts';
import type { Ledger, Store } from '../../core/store.ts';
import { isStoryId, type Step, type Story } from '../../core/story.ts';
import { fill } from '../../core/voice.ts';
import { ago, type Clock, DAY_MS } from '../clock.ts';
import { shortId } from '../ids.ts';
import { isFixed, mendingIn } from './mending.ts';
import { audit, homeOf, isForAll, mayChangeWhatIsShared } from './shared.ts';

/*
 * What people say of what they were told. It is kept, and with it the exact change that they wish; an admin reads that
 * change and makes it with a press. Nothing is changed otherwise. Of those who press at one moment, wherever, one has
 * decided: how it stands is read, changed and written in one transaction.
 */

export interface FeedbackSettings {
  store: Store;
  clock: Clock;
  platforms: Desk['platforms'];
  adminRoom: string | null;
  /** Words were taught: they are in force here at once, and in other processes when they look. */
  heed(): Promise<unknown>;
}

const LISTED = 50;
/** How far back it is looked what an exclusion would have left out. */
const TRIED_DAYS = 30;
const TRIED_ITEMS = 3_000;
const ALIKE = 4;
const ALIKE_READ = 50;

/** Votes, what they propose, and making or declining it. */
export function feedbackDesk(settings: FeedbackSettings): Desk['feedback'] {
  const { store, clock, platforms, adminRoom, heed } = settings;
  const mending = mendingIn(settings);
  const now = () => clock().toISOString();

  async function proposalFor(ask: Asked, story: Story | null, wish: Wish): Promise<Proposal> {
    if (wish.kind === 'words') return { kind: 'words', yaml: packLines(wish) };
    if (!story) throw new Complaint('That is said of a story.', { act: 'developer' });
    switch (wish.kind) {
      case 'exclude': {
        const edits = await editsFor(ask.roomId, story, wish.term);
        return { kind: 'exclude', term: wish.term, edits, leavesOut: await leftOut(edits) };
      }
      case 'merge':
        return mergeOf(story, wish.into);
      case 'fix':
        if (!story.orderId) throw new Complaint(ask.voice.say.feedback.noOrder, { act: 'retry' });
        return { kind: 'fix', orderId: story.orderId, facts: wish.facts };
    }
  }

  /** Those watches of the room change that heard the story; without any, the room gets one. */
  async function editsFor(roomId: string, story: Story, term: string): Promise<Edit[]> {
    const watches = await store.watches(roomId);
    if (watches.length === 0) return [{ watchId: null, before: '', after: leavingOut('', term) }];
    const watcher = compile(watches, platforms());
    const items = await Promise.all(story.tellings.map(({ itemId }) => store.item(itemId)));
    const heard = new Set(
      items.flatMap((read) => (read ? watcher.match(read.item, read.finding).map(({ watchId }) => watchId) : [])),
    );
    const changed = watches.filter(({ id }) => heard.size === 0 || heard.has(id));
    return changed.map(({ id, query }) => ({ watchId: id, before: query, after: leavingOut(query, term) }));
  }

  async function leftOut(edits: readonly Edit[]) {
    const since = ago(clock, TRIED_DAYS * DAY_MS);
    const items = await store.recentItems(since, TRIED_ITEMS, 'relevant');
    const heardBy = (of: 'before' | 'after') =>
      compileQueries(
        edits.map((edit) => edit[of] || 'everything'),
        platforms(),
      );
    const [before, after] = [heardBy('before'), heardBy('after')];
    const left = items.filter(
      ({ item, finding }) => before.match(item, finding).length > 0 && after.match(item, finding).length === 0,
    );
    return { items: left.length, looked: items.length, days: TRIED_DAYS };
  }

  async function mergeOf(story: Story, into: string): Promise<Proposal> {
    const what = isStoryId(into) ? 'story' : 'order';
    const keep = await (what === 'story' ? store.story(into) : store.order(into));
    if (!keep) throw wrong(({ unknown }) => fill(unknown, { id: into, command: '/orders search' }));
    const gone = what === 'story' ? story.id : story.orderId;
    if (!gone) throw wrong(({ noOrder }) => noOrder);
    if (gone === keep.id) throw wrong(({ one }) => one);
    return { kind: 'merge', what, keep: keep.id, gone, headline: keep.headline };
  }

  /** @returns the proposal, with what takes it back */
  async function apply(ledger: Ledger, ask: Asked, { roomId, by, proposal }: Feedback): Promise<Proposal | null> {
    switch (proposal?.kind) {
      case 'exclude':
        for (const edit of proposal.edits) await applyEdit(ledger, ask, roomId, by, edit);
        break;
      case 'merge':
        await mending(ledger).merge(ask, proposal.keep, proposal.gone);
        break;
      case 'fix': {
        const order = await ledger.order(proposal.orderId);
        if (order && isFixed(order, proposal.facts)) return { ...proposal, before: proposal.facts };
        const { before, fix } = await mending(ledger).fix(ask, proposal.orderId, proposal.facts);
        return { ...proposal, before, fix };
      }
      case 'words':
        mayChangeWhatIsShared(ask, adminRoom);
    }
    return proposal;
  }

  /** What was approved, and is declined after all. */
  async function takeBack(ledger: Ledger, ask: Asked, { roomId, proposal }: Feedback): Promise<void> {
    switch (proposal?.kind) {
      case 'exclude':
        for (const edit of proposal.edits) await takeBackEdit(ledger, ask, roomId, edit);
        break;
      case 'merge':
        await mending(ledger).split(ask, proposal.keep, proposal.gone);
        break;
      case 'fix':
        await takeBackFix(ledger, ask, proposal);
        break;
      case 'words':
        mayChangeWhatIsShared(ask, adminRoom);
    }
  }

  /** What somebody has set otherwise since stands; what was set so before is set so again. */
  async function takeBackFix(
    ledger: Ledger,
    ask: Asked,
    { orderId, facts, before = {}, fix }: Extract<Proposal, { kind: 'fix' }>,
  ) {
    const order = await ledger.order(orderId);
    if (!order || (!fix && !isFixed(order, facts)))
      throw wrong(({ changedSince }) => fill(changedSince, { command: `/orders show ${orderId}` }));
    const fresh = (Object.keys(facts) as (keyof OrderFacts)[]).filter((fact) => !(fact in before));
    if (fresh.length > 0) await mending(ledger).unfix(ask, orderId, fresh, fix);
    if (!isFixed(order, before)) await mending(ledger).fix(ask, orderId, before, fix);
  }

  async function takeBackEdit(
    ledger: Ledger,
    ask: Ask,
    roomId: string,
    { watchId, before, after }: Edit,
  ): Promise<void> {
    const watch = (await ledger.watches(roomId)).find(({ id, query }) => query === after && id === (watchId ?? id));
    if (!watch) throw wrong(({ changedSince }) => fill(changedSince, { command: '/watch list' }));
    if (watchId === null) await ledger.removeWatch(watch.id);
    else await ledger.saveWatch({ ...watch, query: before });
    const what = watchId === null ? 'watch removed' : 'watch changed';
    await audit(ledger, ask, now(), what, `${watch.id}: ${after} → ${before}`);
  }

  async function applyEdit(
    ledger: Ledger,
    ask: Ask,
    roomId: string,
    by: string,
    { watchId, before, after }: Edit,
  ): Promise<void> {
    const watches = await ledger.watches(roomId);
    const isSo = watches.some(({ id, query }) => query === after && id === (watchId ?? id));
    if (isSo) return;
    if (watchId === null) {
      // Whatever one watch leaves out, another would let in again.
      if (watches.length > 0) throw wrong(({ changed }) => changed);
      const watch: Watch = { id: shortId('wa'), roomId, query: after, as: 'alert', addedBy: by, addedAt: now() };
      await ledger.saveWatch(watch);
      await audit(ledger, ask, now(), 'watch added', `${watch.id}: ${after}`);
      return;
    }
    const watch = watches.find((one) => one.id === watchId);
    if (watch?.query !== before) throw wrong(({ changed }) => changed);
    await ledger.saveWatch({ ...watch, query: after });
    await audit(ledger, ask, now(), 'watch changed', `${watchId}: ${before} → ${after}`);
  }

  const told = store.cache('told of proposals');
  const listed: Desk['feedback']['list'] = (ask, state) =>
    store.feedbacks(state, isForAll(ask, adminRoom) ? null : homeOf(ask.roomId), LISTED);

  return {
    async keep(ask, verdict, about, wish) {
      const story = about.kind === 'story' ? await store.story(about.id) : null;
      const read = about.kind === 'item' ? await store.item(about.id) : null;
      const found = story ?? read?.item;
      const { say } = ask.voice;
      if (!found) {
        const [unknown, command] =
          about.kind === 'item' ? [say.wrong.unknownItem, '/orders missed'] : [say.watch.unknownStory, '/orders show'];
        throw new Complaint(fill(unknown, { id: about.id, command }), { act: 'retry', option: about.kind });
      }
      const proposal = wish ? await proposalFor(ask, story, wish) : null;
      const feedback = await store.keep((ledger) =>
        vote(ledger, {
          id: `${ask.by} ${verdict} ${found.id}`,
          at: now(),
          by: ask.by,
          roomId: ask.roomId,
          verdict,
          about: { kind: about.kind, id: found.id, headline: story?.headline ?? read!.item.title },
          state: proposal ? 'open' : 'kept',
          proposal,
          decided: null,
        }),
      );
      return { feedback, story, language: read?.item.language ?? null };
    },
    list: listed,
    async waiting(ask) {
      const open = (await listed(ask, 'open')).filter(({ by }) => by !== ask.by);
      const who = `${homeOf(ask.roomId)} ${ask.by}`;
      const latest = open[0]?.at;
      if (!latest || latest <= ((await told.get<string>(who)) ?? '')) return 0;
      await told.set(who, latest);
      return open.length;
    },
    async decide(ask, id, how) {
      const { say } = ask.voice;
      const decision = await store.keep(async (ledger) => {
        const feedback = await ledger.feedback(id);
        if (!feedback)
          throw new Complaint(fill(say.feedback.unknown, { id, command: '/feedback list' }), {
            act: 'retry',
            option: 'id',
          });
        mayChangeRoom(ask, feedback.roomId);
        if (feedback.state === 'replaced')
          throw new Complaint(fill(say.feedback.replaced, { id, command: '/feedback list' }), { act: 'retry' });
        if (!feedback.proposal) throw new Complaint(say.feedback.none, { act: 'retry' });
        const isTakenBack = how === 'undo' && feedback.state === 'approved';
        if (feedback.state !== 'open' && !isTakenBack) return { feedback, settled: true };
        if (isTakenBack) await takeBack(ledger, ask, feedback);
        const proposal = how === 'approve' ? await apply(ledger, ask, feedback) : feedback.proposal;
        const state = how === 'approve' ? 'approved' : 'declined';
        const decided: Feedback = { ...feedback, proposal, state, decided: { by: ask.by, at: now() } };
        await ledger.saveFeedback(decided);
        await audit(ledger, ask, now(), `feedback ${state}`, `${id}: ${JSON.stringify(feedback.proposal)}`);
        return { feedback: decided, settled: false };
      });
      const { proposal } = decision.feedback;
      if (!decision.settled && how !== 'decline' && proposal?.kind === 'words') await heed();
      return decision;
    },
    async alike(story, verdict) {
      const [platform] = story.facts.platforms;
      const { country } = story.facts;
      const near = await store.latestOrders({
        ...(country && { country }),
        ...(platform && { platform }),
        limit: ALIKE_READ,
      });
      const before = near.filter(({ id, firstSeenAt }) => id !== story.orderId && firstSeenAt < story.firstSeenAt);
      if (verdict === 'old' && story.orderId) return before.slice(0, ALIKE);
      const awayMs = ({ at }: Step) => Math.abs(Date.parse(at) - Date.parse(toldAt(story)));
      const steps = (verdict === 'old' ? before : near).flatMap((order) => order.steps);
      return steps
        .filter(({ storyId }) => storyId !== story.id && !story.judged.apart.includes(storyId))
        .sort((a, b) => awayMs(a) - awayMs(b))
        .slice(0, ALIKE)
        .map(({ storyId, headline }) => ({ id: storyId, headline }));
    },
  };

  function mayChangeRoom(ask: Ask, roomId: string): void {
    if (homeOf(ask.roomId) === homeOf(roomId) || isForAll(ask, adminRoom)) return;
    throw new Complaint(({ say }) => say.wrong.elsewhere, { act: 'admin' });
  }
}

/**
 * Of one person on one thing there is one vote, which may be changed until it has been decided; then there may be another.
 * What it proposes has a name of its own: what an admin has read is what the press on it makes so, whatever is wished meanwhile.
 * @param vote by what identifies it
 */
async function vote(ledger: Ledger, { id: vote, ...feedback }: Feedback): Promise<Feedback> {
  for (let n = 1; ; n += 1) {
    const id = idOf(n === 1 ? vote : `${vote} ${n}`);
    const earlier = await ledger.feedback(id);
    if (earlier?.decided || earlier?.state === 'replaced') continue;
    if (earlier?.state === 'open') {
      const { proposal } = feedback;
      if (!proposal || JSON.stringify(proposal) === JSON.stringify(earlier.proposal)) return earlier;
      await ledger.saveFeedback({ ...earlier, state: 'replaced' });
      continue;
    }
    await ledger.saveFeedback({ id, ...feedback });
    return { id, ...feedback };
  }
}

const idOf = (text: string): string => `f-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
