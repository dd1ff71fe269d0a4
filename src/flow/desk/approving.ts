import type { Asked } from '../../core/command.ts';
import { wrong } from '../../core/complaint.ts';
import type { OrderFacts } from '../../core/finding.ts';
import type { Edit, Feedback, FixProposal, Proposal } from '../../core/mending/feedback.ts';
import type { Watch } from '../../core/room.ts';
import type { Ledger } from '../../core/store.ts';
import { fill } from '../../core/voice.ts';
import { shortId } from '../ids.ts';
import { isFixed, type Mending } from './mending.ts';
import { audit, mayChangeWhatIsShared } from './shared.ts';

/* Makes what was proposed so, and takes it back, inside the transaction in which somebody decides. */

interface Deciding {
  ledger: Ledger;
  /** In the same transaction. */
  mending: Mending;
  ask: Asked;
  /** ISO 8601 UTC */
  now: string;
  adminRoom: string | null;
}

/** Makes it so. @returns the proposal, with what takes it back */
export async function approve({ roomId, by, proposal }: Feedback, deciding: Deciding): Promise<Proposal | null> {
  const { ledger, mending, ask, adminRoom } = deciding;
  switch (proposal?.kind) {
    case 'exclude':
      for (const edit of proposal.edits) await makeEdit(edit, { roomId, by }, deciding);
      break;
    case 'merge':
      await mending.merge(ask, proposal.keep, proposal.gone);
      break;
    case 'fix': {
      const order = await ledger.order(proposal.orderId);
      if (order && isFixed(order, proposal.facts)) return { ...proposal, before: proposal.facts };
      const { before, fix } = await mending.fix(ask, proposal.orderId, proposal.facts);
      return { ...proposal, before, fix };
    }
    case 'words':
      mayChangeWhatIsShared(ask, adminRoom);
  }
  return proposal;
}

/** What was approved, and is declined after all. */
export async function takeBack({ roomId, proposal }: Feedback, deciding: Deciding): Promise<void> {
  const { mending, ask, adminRoom } = deciding;
  switch (proposal?.kind) {
    case 'exclude':
      for (const edit of proposal.edits) await takeBackEdit(edit, roomId, deciding);
      break;
    case 'merge':
      await mending.split(ask, proposal.keep, proposal.gone);
      break;
    case 'fix':
      await takeBackFix(proposal, deciding);
      break;
    case 'words':
      mayChangeWhatIsShared(ask, adminRoom);
  }
}

/** What somebody has set otherwise since stands; what was set so before is set so again. */
async function takeBackFix(
  { orderId, facts, before = {}, fix }: FixProposal,
  { ledger, mending, ask }: Deciding,
): Promise<void> {
  const order = await ledger.order(orderId);
  if (!order || (!fix && !isFixed(order, facts)))
    throw wrong(({ changedSince }) => fill(changedSince, { command: `/orders show ${orderId}` }));
  const fresh = (Object.keys(facts) as (keyof OrderFacts)[]).filter((fact) => !(fact in before));
  if (fresh.length > 0) await mending.unfix(ask, orderId, fresh, fix);
  if (!isFixed(order, before)) await mending.fix(ask, orderId, before, fix);
}

async function takeBackEdit({ watchId, before, after }: Edit, roomId: string, deciding: Deciding): Promise<void> {
  const { ledger, ask, now } = deciding;
  const watch = (await ledger.watches(roomId)).find(({ id, query }) => query === after && id === (watchId ?? id));
  if (!watch) throw wrong(({ changedSince }) => fill(changedSince, { command: '/watch list' }));
  if (watchId === null) await ledger.removeWatch(watch.id);
  else await ledger.saveWatch({ ...watch, query: before });
  const what = watchId === null ? 'watch removed' : 'watch changed';
  await audit(ledger, ask, now, what, `${watch.id}: ${after} → ${before}`);
}

async function makeEdit(
  { watchId, before, after }: Edit,
  { roomId, by }: Pick<Feedback, 'roomId' | 'by'>,
  { ledger, ask, now }: Deciding,
): Promise<void> {
  const watches = await ledger.watches(roomId);
  const isSo = watches.some(({ id, query }) => query === after && id === (watchId ?? id));
  if (isSo) return;
  if (watchId === null) {
    // Whatever one watch leaves out, another would let in again.
    if (watches.length > 0) throw wrong(({ changed }) => changed);
    const watch: Watch = { id: shortId('wa'), roomId, query: after, as: 'alert', addedBy: by, addedAt: now };
    await ledger.saveWatch(watch);
    await audit(ledger, ask, now, 'watch added', `${watch.id}: ${after}`);
    return;
  }
  const watch = watches.find((one) => one.id === watchId);
  if (watch?.query !== before) throw wrong(({ changed }) => changed);
  await ledger.saveWatch({ ...watch, query: after });
  await audit(ledger, ask, now, 'watch changed', `${watchId}: ${before} → ${after}`);
}
