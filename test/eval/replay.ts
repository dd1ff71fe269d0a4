/**
 * `npm run eval -- --replay`: labelled items as life brings them, each through the door and the database with one room
 * that hears everything. Told is how often one event alerts again, which events never do, and how well the stories of
 * the ledger are those that people see.
 */
import { judge } from '../../src/core/judge.ts';
import { itemOfLine } from '../../src/core/sources/lines.ts';
import type { How } from '../../src/core/notice.ts';
import { isQuiet } from '../../src/core/story.ts';
import { keeper } from '../../src/flow/keep.ts';
import { openStore } from '../../src/store/index.ts';
import { aRoom } from '../core/worlds.ts';
import {
  bcubed,
  eachStream,
  held,
  heldStreams,
  type Labelled,
  labelled,
  ownStories,
  readItems,
  sagas,
  streamed,
} from './items.ts';

const HOUR = 3_600_000;
const MONTH = 720 * HOUR;

export interface Replay {
  /** That people labelled, and that the judge heard of. */
  events: number;
  alerts: number;
  /** Events that alerted more than once; and by how many alerts too many there were. */
  repeated: ToldEvent[];
  repeats: number;
  /** Events of which the room only heard as more of another. */
  unheard: ToldEvent[];
  /** The most alerts that one story of the ledger has had. */
  mostOfAStory: number;
  /** The story in which each item stands at the end. */
  placed: ReadonlyMap<string, string>;
}

/** An event, and each item that told it: the story it was placed in, and how the room heard of it. */
export interface ToldEvent {
  event: string;
  by: { id: string; title: string; story: string; how: How[] }[];
}

/**
 * In the order in which they are seen. What has no date is seen when news is: an hour after what else tells its event,
 * or, where nothing dated does, after all others, a month from the next.
 */
function asSeen(lines: readonly Labelled[]): { line: Labelled; at: number }[] {
  const dated = lines.flatMap(({ story, published }) => (published ? [{ story, at: Date.parse(published) }] : []));
  const latest = new Map<string, number>();
  for (const { story, at } of dated) if (story) latest.set(story, Math.max(at, latest.get(story) ?? at));
  let last = Math.max(...dated.map(({ at }) => at));
  const seen = lines.map((line) => {
    if (line.published) return { line, at: Date.parse(line.published) };
    const told = line.story === null ? undefined : latest.get(line.story);
    if (told !== undefined) return { line, at: told + HOUR };
    last += MONTH;
    if (line.story) latest.set(line.story, last);
    return { line, at: last };
  });
  return seen.sort((a, b) => a.at - b.at);
}

/**
 * What one room is told of the items, by the program's own keeping.
 * @param judgeOf who judges an item
 */
export async function replayed(
  lines: readonly Labelled[],
  judgeOf: (line: Labelled) => typeof judge = () => judge,
): Promise<Replay> {
  const store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
  let now = '';
  const byId = new Map(lines.map((line) => [line.id, line]));
  const keep = keeper({ store, judge: (item) => judgeOf(byId.get(item.id)!)(item), clock: () => new Date(now) });
  const alerts = new Map<string, number>();
  const events = new Map<string, ToldEvent>();
  const placed = new Map<string, string>();
  for (const { line, at } of asSeen(lines)) {
    now = new Date(at).toISOString();
    const item = { ...itemOfLine(JSON.stringify(line), new Map(), now), seenAt: now };
    const { notices, placement } = await keep(item, [item.id], false);
    for (const { storyId, how } of notices) if (how === 'post') alerts.set(storyId, (alerts.get(storyId) ?? 0) + 1);
    if (!placement) continue;
    placed.set(line.id, placement.story.id);
    if (!line.relevant || isQuiet(placement.story)) continue;
    const event = line.story ?? `alone: ${line.id}`;
    const one = events.get(event) ?? { event, by: [] };
    one.by.push({ id: line.id, title: item.title, story: placement.story.id, how: notices.map(({ how }) => how) });
    events.set(event, one);
  }
  for (const [id, story] of placed) placed.set(id, (await store.story(story))!.id);
  await store.close();
  const all = [...events.values()];
  return {
    events: all.length,
    alerts: [...alerts.values()].reduce((sum, count) => sum + count, 0),
    repeated: all.filter((one) => alertsOf(one) > 1),
    repeats: all.reduce((sum, one) => sum + Math.max(0, alertsOf(one) - 1), 0),
    unheard: all.filter((one) => alertsOf(one) === 0),
    mostOfAStory: Math.max(...alerts.values()),
    placed,
  };
}

const alertsOf = ({ by }: ToldEvent): number => by.flatMap(({ how }) => how).filter((how) => how === 'post').length;

/** Prints a line for each labelled set, or for the file that is named; with `errors`, each event told twice or never. */
export async function showReplays(file: string | undefined, errors: boolean): Promise<void> {
  if (file) return show(file, [readItems(file)], errors);
  await show('dev', [labelled()], errors);
  await show('stream', [streamed()], errors);
  await show('sagas', [sagas()], errors);
  const own = ownStories().map(({ lines }) => lines);
  await show('own', own, errors);
  await show('streams', eachStream(), errors);
  await show('held', [held()], false);
  await show('held too', eachStream(heldStreams()), false);
}

/** @param sets each in a ledger of its own */
async function show(name: string, sets: readonly Labelled[][], errors: boolean): Promise<void> {
  const replays: Replay[] = [];
  for (const lines of sets) replays.push(await replayed(lines));
  const sum = (of: (one: Replay) => number): number => replays.reduce((all, one) => all + of(one), 0);
  const placed = new Map(replays.flatMap((one) => [...one.placed]));
  console.log(
    `${name.padEnd(8)} events ${sum(({ events }) => events)}, alerts repeated ${sum(({ repeats }) => repeats)}, ` +
      `events never alerted ${sum(({ unheard }) => unheard.length)}, stories ${bcubed(sets.flat(), () => placed)}`,
  );
  if (!errors) return;
  for (const { repeated, unheard } of replays) {
    for (const one of repeated) console.log(JSON.stringify({ what: 'alerted again', ...one }));
    for (const one of unheard) console.log(JSON.stringify({ what: 'never alerted', ...one }));
  }
}
