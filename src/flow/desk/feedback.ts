import { createHash } from 'node:crypto';
import type { Asked, Desk, Read } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import type { Feedback } from '../../core/mending/feedback.ts';
import { toldAt } from '../../core/orders/life.ts';
import type { Ledger, Store } from '../../core/store.ts';
import type { Step, Story } from '../../core/story.ts';
import { fill } from '../../core/voice.ts';
import { canonicalUrl } from '../../core/sources/address.ts';
import { ago, DAY_MS } from '../clock.ts';
import { approve, takeBack } from './approving.ts';
import { mendingIn } from './mending.ts';
import { type Proposing, proposalFor } from './proposing.ts';
import { audit, changesWhatIsShared, homeOf, isForAll, mayChangeRoom } from './shared.ts';

/*
 * What people say of what they were told. It is kept, and with it the exact change that they wish; an admin reads that
 * change and makes it with a press. Nothing is changed otherwise. Of those who press at one moment, wherever, one has
 * decided: how it stands is read, changed and written in one transaction.
 */

export interface FeedbackSettings extends Proposing {
  adminRoom: string | null;
  /** Words were taught: they are in force here at once, and in other processes when they look. */
  heed(): Promise<unknown>;
}

const LISTED = 50;
const ALIKE = 4;
const ALIKE_READ = 50;
const READ_DAYS = 7;
const READ_ITEMS = 3_000;

/** Votes, what they propose, and making or declining it. */
export function feedbackDesk(settings: FeedbackSettings): Desk['feedback'] {
  const { store, clock, adminRoom, heed } = settings;
  const mending = mendingIn(settings);
  const now = () => clock().toISOString();
  const told = store.cache('told of proposals');
  /** By its id or, where it was read lately, its address: of what nothing was heard in, no list gives an id. */
  async function itemNamed(typed: string): Promise<Read | null> {
    const url = canonicalUrl(typed);
    if (!url) return store.item(typed);
    const lately = await store.recentItems(ago(clock, READ_DAYS * DAY_MS), READ_ITEMS);
    return lately.find(({ item }) => item.url === url) ?? null;
  }
  const list: Desk['feedback']['list'] = (ask, state) =>
    store.feedbacks(state, isForAll(ask, adminRoom) ? null : homeOf(ask.roomId), LISTED);

  return {
    async keep(ask, verdict, about, wish) {
      const story = about.kind === 'story' ? await store.story(about.id) : null;
      const read = about.kind === 'item' ? await itemNamed(about.id) : null;
      const found = story ?? read?.item;
      const { say } = ask.voice;
      if (!found) {
        const [unknown, command] =
          about.kind === 'item' ? [say.wrong.unknownItem, '/orders missed'] : [say.watch.unknownStory, '/orders show'];
        throw new Complaint(fill(unknown, { id: about.id, command }), { act: 'retry', option: about.kind });
      }
      const proposal = wish ? await proposalFor(wish, { story, item: read?.item ?? null }, ask, settings) : null;
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
    list,
    async waiting(ask) {
      const open = (await list(ask, 'open')).filter(({ by }) => by !== ask.by);
      const who = `${homeOf(ask.roomId)} ${ask.by}`;
      const latest = open[0]?.at;
      if (!latest || latest <= ((await told.get<string>(who)) ?? '')) return 0;
      await told.set(who, latest);
      return open.length;
    },
    async decide(ask, id, how) {
      const decision = await store.keep(async (ledger) => {
        const feedback = await decidable(ledger, ask, id, adminRoom);
        const isTakenBack = how === 'undo' && feedback.state === 'approved';
        if (feedback.state !== 'open' && !isTakenBack) return { feedback, settled: true };
        const deciding = { ledger, mending: mending(ledger), ask, now: now(), adminRoom };
        if (isTakenBack) await takeBack(feedback, deciding);
        const proposal = how === 'approve' ? await approve(feedback, deciding) : feedback.proposal;
        const state = how === 'approve' ? 'approved' : 'declined';
        const decided: Feedback = { ...feedback, proposal, state, decided: { by: ask.by, at: deciding.now } };
        await ledger.saveFeedback(decided);
        await audit(ledger, ask, deciding.now, `feedback ${state}`, `${id}: ${JSON.stringify(feedback.proposal)}`);
        return { feedback: decided, settled: false };
      });
      const { proposal } = decision.feedback;
      if (!decision.settled && how !== 'decline' && proposal?.kind === 'words') await heed();
      return decision;
    },
    decisions(ask, { state, proposal }) {
      if (!ask.mayChange || !proposal) return [];
      const mayMake = proposal.kind === 'exclude' || changesWhatIsShared(ask, adminRoom);
      if (state === 'open') return mayMake ? ['approve', 'decline'] : ['decline'];
      return state === 'approved' && mayMake ? ['undo'] : [];
    },
    alike: (story, verdict) => alike(store, story, verdict),
  };
}

/** What there is to decide on, or was. @throws Complaint where whoever asks may not, or nothing is proposed there */
async function decidable(ledger: Ledger, ask: Asked, id: string, adminRoom: string | null): Promise<Feedback> {
  const { say } = ask.voice;
  const feedback = await ledger.feedback(id);
  if (!feedback)
    throw new Complaint(fill(say.feedback.unknown, { id, command: '/feedback list' }), { act: 'retry', option: 'id' });
  mayChangeRoom(ask, feedback.roomId, adminRoom);
  if (feedback.state === 'replaced')
    throw new Complaint(fill(say.feedback.replaced, { id, command: '/feedback list' }), { act: 'retry' });
  if (!feedback.proposal) throw new Complaint(say.feedback.none, { act: 'retry' });
  return feedback;
}

/** What a story may be the same as, by its country and platform: orders where they were before it, else the steps nearest in time. */
async function alike(store: Store, story: Story, verdict: 'same' | 'old'): Promise<{ id: string; headline: string }[]> {
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
