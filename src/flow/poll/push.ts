import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { messageOf } from '../../core/complaint.ts';
import type { Push, Source } from '../../core/item.ts';
import type { Fetch } from '../../core/kind.ts';
import type { Log } from '../../core/log.ts';
import type { Coming, Going, Subscription } from '../../core/sources/push.ts';
import type { Store } from '../../core/store.ts';
import { after, type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';
import type { SourceBook } from '../sources.ts';

/*
 * WebSub: hubs push what is new, so that nobody waits for the next poll. Asking goes on beneath, more rarely, because a
 * hub may be silent for reasons of its own. A push is believed when it bears the signature that only the hub could make;
 * where there could be none, it only makes us ask the source itself.
 */

const PATH = '/websub/';
/** What we ask for; the hub decides, within what we believe. */
const LEASE_MS = 10 * DAY_MS;
const LEASES_MS = { least: 5 * MINUTE_MS, most: 30 * DAY_MS };
/** A lease is renewed when less than this part of a day is left. */
const RENEW_MS = 6 * HOUR_MS;
/** A hub that did not come to verify, or would not, is asked again after this. */
const UNVERIFIED_MS = HOUR_MS;
const DENIED_MS = 7 * DAY_MS;
/** https://www.w3.org/TR/websub/#signing-content */
const ALGORITHMS = ['sha1', 'sha256', 'sha384', 'sha512'];

interface Pushing {
  store: Store;
  sources: SourceBook;
  fetch: Fetch;
  clock: Clock;
  log: Log;
  /** Where the world finds this bot. */
  publicUrl: string;
  /** Takes in what a hub pushed, as a reading of the source. */
  take(source: Source, body: Uint8Array, charset: string | null): Promise<void>;
  /** Asks the source itself at the next tick. */
  ask(sourceId: string): void;
}

export interface Pusher {
  /** What a reading said of who pushes the source: subscribed to, where that is new. */
  offered(source: Source, push: Push): Promise<void>;
  /** Whether a hub tells us of this source. */
  isAlive(sourceId: string): boolean;
  /** Renews leases, asks again where no answer came, leaves what is watched no more. */
  renewDue(): Promise<void>;
  isMeant(method: string, path: string): boolean;
  answer(coming: Coming): Promise<Going>;
  /** Waits for what was pushed and is not taken in yet. */
  idle(): Promise<void>;
}

/** Subscribes sources to their hubs, renews that, and takes in what hubs push. */
export function pusher(pushing: Pushing): Pusher {
  const { store, sources, fetch, clock, log, publicUrl } = pushing;
  const callback = (path: string) => `${publicUrl.replace(/\/+$/, '')}${PATH}${path}`;
  const now = () => clock().toISOString();
  /** By source; loaded once, since every change passes here. */
  let known: Map<string, Subscription> | null = null;
  const taking = new Set<Promise<void>>();

  async function all(): Promise<Map<string, Subscription>> {
    known ??= new Map((await store.subscriptions()).map((one) => [one.sourceId, one]));
    return known;
  }

  async function save(subscription: Subscription): Promise<void> {
    await store.saveSubscription(subscription);
    (await all()).set(subscription.sourceId, subscription);
  }

  async function forget(sourceId: string): Promise<void> {
    await store.removeSubscription(sourceId);
    (await all()).delete(sourceId);
  }

  /** Asks the hub; it comes back to verify. A hub that refuses is no trouble of the source: it is polled as before. */
  async function request(subscription: Subscription, mode: 'subscribe' | 'unsubscribe'): Promise<void> {
    const { hub, topic, path, secret, sourceId } = subscription;
    // A secret is told only where nobody on the way can read it.
    const isSafe = /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::|\/)/.test(hub);
    const told = { ...subscription, secret: isSafe ? secret : '', askedAt: now() };
    await save(told);
    const form = {
      'hub.mode': mode,
      'hub.topic': topic,
      'hub.callback': callback(path),
      'hub.lease_seconds': String(LEASE_MS / 1_000),
      ...(told.secret && { 'hub.secret': told.secret }),
    };
    await fetch(hub, { form, accept: '*/*' }).catch((thrown) => {
      log.info({ source: sourceId }, `${sourceId}: its hub would not be asked, it is polled: ${messageOf(thrown)}`);
    });
  }

  /** The hub asks whether we asked. https://www.w3.org/TR/websub/#hub-verifies-intent */
  async function verify(subscription: Subscription, query: URLSearchParams): Promise<Going> {
    const mode = query.get('hub.mode');
    if (query.get('hub.topic') !== subscription.topic) return { status: 404 };
    if (mode === 'denied') {
      await save({
        ...subscription,
        state: 'denied',
        until: null,
        reason: query.get('hub.reason')?.slice(0, 200) ?? null,
      });
      return { status: 200 };
    }
    const challenge = query.get('hub.challenge') ?? '';
    if (mode === 'unsubscribe' && subscription.state === 'leaving') {
      await forget(subscription.sourceId);
      return { status: 200, text: challenge };
    }
    if (mode !== 'subscribe' || subscription.state === 'leaving') return { status: 404 };
    const asked = Number(query.get('hub.lease_seconds')) * 1_000 || LEASE_MS;
    const leaseMs = Math.min(Math.max(asked, LEASES_MS.least), LEASES_MS.most);
    await save({ ...subscription, state: 'alive', until: after(clock, leaseMs), reason: null });
    return { status: 200, text: challenge };
  }

  /** Answered at once, whatever it holds: a hub waits for no reading, and a forger learns nothing. */
  async function deliver(subscription: Subscription, { headers, body }: Coming): Promise<{ status: number }> {
    if (subscription.state === 'leaving') return { status: 410 };
    const source = (await sources.now()).find(({ id }) => id === subscription.sourceId);
    if (!source?.on) return { status: 410 };
    if (!subscription.secret) pushing.ask(source.id);
    else if (isSigned(body, headers['x-hub-signature'], subscription.secret)) {
      const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
      const taken = pushing.take(source, body, charset).catch((thrown) => {
        log.warn(
          { source: source.id },
          `${source.id}: what its hub pushed was not taken, it is asked: ${messageOf(thrown)}`,
        );
        pushing.ask(source.id);
      });
      taking.add(taken);
      void taken.finally(() => taking.delete(taken));
    } else log.info({ source: source.id }, `${source.id}: a push without the right signature was ignored`);
    return { status: 202 };
  }

  return {
    async offered(source, { hub, topic }) {
      const before = (await all()).get(source.id);
      if (before && before.hub === hub && before.topic === topic && before.state !== 'leaving') return;
      await request(fresh(source.id, hub, topic, now()), 'subscribe');
    },
    isAlive: (sourceId) => {
      const found = known?.get(sourceId);
      return found?.state === 'alive' && (found.until ?? '') > now();
    },
    async renewDue() {
      const subscriptions = [...(await all()).values()];
      if (subscriptions.length === 0) return;
      const watched = new Set((await sources.now()).filter(({ on }) => on).map(({ id }) => id));
      for (const one of subscriptions) {
        if (!watched.has(one.sourceId)) {
          if (one.state !== 'leaving') await request({ ...one, state: 'leaving' }, 'unsubscribe');
          else if (since(one.askedAt) > DAY_MS) await forget(one.sourceId);
        } else if (isDue(one)) await request({ ...one, state: one.state === 'alive' ? 'alive' : 'asked' }, 'subscribe');
      }
    },
    isMeant: (method, path) => (method === 'GET' || method === 'POST') && path.startsWith(PATH),
    async answer(coming) {
      const subscription = await store.subscriptionAt(coming.path.slice(PATH.length));
      if (!subscription) return { status: 404 };
      return coming.method === 'GET' ? verify(subscription, coming.query) : deliver(subscription, coming);
    },
    async idle() {
      await Promise.all(taking);
    },
  };

  function since(at: string): number {
    return clock().getTime() - Date.parse(at);
  }

  function isDue({ state, askedAt, until }: Subscription): boolean {
    const waited = since(askedAt);
    if (state === 'denied') return waited > DENIED_MS;
    if (state === 'alive') return -since(until!) < RENEW_MS && waited > Math.min(UNVERIFIED_MS, RENEW_MS / 6);
    return waited > UNVERIFIED_MS;
  }
}

const fresh = (sourceId: string, hub: string, topic: string, askedAt: string): Subscription => ({
  sourceId,
  hub,
  topic,
  path: randomBytes(24).toString('base64url'),
  secret: randomBytes(32).toString('base64url'),
  state: 'asked',
  askedAt,
  until: null,
  reason: null,
});

/** `sha256=…` over the body as it came, compared in constant time. */
export function isSigned(body: Uint8Array, header: string | undefined, secret: string): boolean {
  const [, algorithm = '', hex = ''] = /^(\w+)=([\da-f]+)$/i.exec(header ?? '') ?? [];
  if (!ALGORITHMS.includes(algorithm.toLowerCase())) return false;
  const own = createHmac(algorithm.toLowerCase(), secret).update(body).digest();
  const theirs = Buffer.from(hex, 'hex');
  return own.length === theirs.length && timingSafeEqual(own, theirs);
}
