import { clip, plain } from '../../core/text/clean.ts';
import type { Ask, Desk, Trial } from '../../core/command.ts';
import { Complaint, Settled } from '../../core/complaint.ts';
import { compile, compileQueries } from '../../core/match.ts';
import { parse } from '../../core/matching/query.ts';
import { asShown, type Digest, type Watch } from '../../core/room.ts';
import { watchWords } from '../../core/composing/roomcard.ts';
import type { Ledger, Store } from '../../core/store.ts';
import { fill, type Saying, type Voice } from '../../core/voice.ts';
import { ago, type Clock, DAY_MS } from '../clock.ts';
import { shortId } from '../ids.ts';
import { SUGGESTED } from './desk.ts';
import type { Rooms } from './rooms.ts';
import { audit, byWhom } from './shared.ts';

/* What a room listens for. A trial writes nothing but its own answer. */

/** `/watch try` looks at no more than this, newest first: what is not relevant is told to no room, whatever its watches. */
const TRIAL_ITEMS = 5_000;
const TRIAL_SAMPLES = 8;
/** Of a story so many items are looked at for what satisfies a watch, the latest. */
const WHY_ITEMS = 200;
const NOTE_LONGEST = 300;
/** So far back stories are offered by name. */
const NAMED_DAYS = 30;

/** A digest that nobody has set: early enough for the morning's meeting. */
const FIRST_DIGEST: Digest = { at: '08:00', on: 'daily', weekday: 1, evenIfEmpty: false };

/** What rooms listen for, why an item satisfied it, and what it would have caught. */
export function watchesDesk(
  store: Store,
  clock: Clock,
  platforms: Desk['platforms'],
  { room, changeIn }: Rooms,
): Desk['watches'] {
  const now = () => clock().toISOString();
  const own = async (ledger: Ledger, { roomId }: Ask, id: string) =>
    (await ledger.watches(roomId)).find((watch) => watch.id === id);

  /** A watch that nothing would ever tell is no watch. */
  async function save(ledger: Ledger, watch: Watch): Promise<void> {
    await ledger.saveWatch(watch);
    const digest = (await ledger.room(watch.roomId))?.digest;
    if (watch.as === 'alert') await changeIn(ledger, watch.roomId, { alerts: true });
    else if (!digest) await changeIn(ledger, watch.roomId, { digest: FIRST_DIGEST });
  }

  return {
    list: (roomId) => store.watches(roomId),
    async add(ask, { query, as = 'alert', note }) {
      const warnings = readable(query, platforms);
      const watch: Watch = {
        id: shortId('wa'),
        roomId: ask.roomId,
        query,
        as,
        ...noteOf(note),
        addedBy: ask.by,
        addedAt: now(),
      };
      const narrows = await store.keep(async (ledger) => {
        const heardAll = (await ledger.room(ask.roomId))?.alerts && (await ledger.watches(ask.roomId)).length === 0;
        await save(ledger, watch);
        await audit(ledger, ask, now(), 'watch added', `${watch.id}: ${query}`);
        return heardAll ?? false;
      });
      return { watch, warnings, narrows };
    },
    edit: (ask, id, { query, as, note }, was) =>
      store.keep(async (ledger) => {
        const before = await own(ledger, ask, id);
        if (!before) return isGone(ledger, ask, id);
        const warnings = query === undefined ? [] : readable(query, platforms);
        const { note: _, ...rest } = before;
        const watch: Watch = {
          ...rest,
          ...(query !== undefined && { query }),
          ...(as !== undefined && { as }),
          ...noteOf(note ?? before.note),
        };
        if (was && asShown(before) !== was && asShown(before) !== asShown(watch)) await isOtherNow(ledger, before);
        await save(ledger, watch);
        await audit(ledger, ask, now(), 'watch changed', `${id}: ${watch.query}`);
        return { watch, warnings };
      }),
    remove: (ask, id) =>
      store.keep(async (ledger) => {
        const found = await own(ledger, ask, id);
        if (!found) return isGone(ledger, ask, id);
        await ledger.removeWatch(id);
        await audit(ledger, ask, now(), 'watch removed', `${id}: ${found.query}`);
        return found;
      }),
    async why(roomId, storyId) {
      const story = await store.story(storyId);
      const told = story ? (await store.storyItems(story.id, WHY_ITEMS)).reverse() : [];
      if (!story || !told[0]) return null;
      const lead = told.find(({ item }) => item.title === story.headline && item.url === story.url) ?? told[0];
      const [watches, { alerts }] = await Promise.all([store.watches(roomId), room(roomId)]);
      const watcher = compile(watches, platforms());
      const all = [lead, ...told].flatMap(({ item, finding }) =>
        watcher.match(item, finding).map((match) => ({ match, item })),
      );
      const firsts = Map.groupBy(all, ({ match }) => match.watchId).values();
      const hears = watches.length > 0 ? 'its watches' : alerts ? 'everything' : 'nothing';
      return { story, lead, matches: [...firsts].map(([first]) => first!), hears };
    },
    async mute(ask, storyId) {
      const story = await store.story(storyId);
      if (!story) return null;
      await store.mute(ask.roomId, story.id, ask.by, now());
      await audit(store, ask, now(), 'story muted', story.id);
      return story;
    },
    async unmute(ask, storyId) {
      const story = await store.story(storyId);
      if (!story) return null;
      if (await store.unmute(ask.roomId, story.id)) await audit(store, ask, now(), 'story unmuted', story.id);
      return story;
    },
    stories(roomId, which) {
      const toldSince = ago(clock, NAMED_DAYS * DAY_MS);
      return store.storiesOfRoom(roomId, which === 'told' ? { toldSince } : which, SUGGESTED);
    },
    try: (query, days) => tryQuery(store, clock, platforms, query, days),
  };
}

/** Two had one form open. @throws Complaint with what the watch is by now; sent again, the form replaces that */
async function isOtherNow(ledger: Ledger, now: Watch): Promise<void> {
  const done = await ledger.audited('watch changed', [now.id]);
  throw new Complaint(({ say }) => fill(say.watch.changedBefore, { id: now.id }), {
    act: 'retry',
    more: (voice) => [...byWhom(done, voice), ...watchWords(now, voice), voice.say.watch.replaces],
    again: { values: { was: asShown(now) } },
  });
}

/** @returns null where the room never had it; @throws Complaint where somebody has removed it: what a form says may be a new one */
async function isGone(ledger: Ledger, { roomId, formed, subcommand }: Ask, id: string): Promise<null> {
  const done = await ledger.audited('watch removed', [id]);
  if (done?.roomId !== roomId) return null;
  const said = ({ say }: Voice) => fill(say.watch.removedBefore, { id });
  if (subcommand === 'remove') throw new Settled(said, (voice) => byWhom(done, voice));
  const more = (voice: Voice) => [...byWhom(done, voice), ...(formed ? [voice.say.watch.anew] : [])];
  throw new Complaint(said, { act: 'retry', more, again: { subcommand: 'add' } });
}

/** An empty note takes it away. */
function noteOf(note: string | undefined): Pick<Watch, 'note'> {
  const text = clip(plain(note ?? ''), NOTE_LONGEST);
  return text ? { note: text } : {};
}

/** @returns what whoever typed it may not have meant */
function readable(query: string, platforms: Desk['platforms']): Saying[] {
  const parsed = parse(query, platforms());
  if (!parsed.ok) throw new Complaint(parsed.said, { act: 'retry' });
  return parsed.warnings;
}

async function tryQuery(
  store: Store,
  clock: Clock,
  platforms: Desk['platforms'],
  query: string,
  days: number,
): Promise<Trial> {
  readable(query, platforms);
  const since = ago(clock, days * DAY_MS);
  const items = await store.recentItems(since, TRIAL_ITEMS, 'relevant');
  const watcher = compileQueries([query], platforms());
  const caught = items.flatMap(({ item, finding }) =>
    watcher.match(item, finding).map((match) => ({
      title: item.title,
      url: item.url,
      outlet: item.outlet ?? '',
      publishedAt: item.publishedAt,
      why: match.why,
    })),
  );
  return { looked: items.length, days, matched: caught.length, samples: caught.slice(0, TRIAL_SAMPLES) };
}
