import { type Finding, isPlaced } from '../finding.ts';
import type { Item } from '../item.ts';
import { place } from '../place.ts';
import type { Placement, Story } from '../story.ts';
import { nearKeys } from './keys.ts';

/** How many near stories an item is compared with. */
const MOST_CANDIDATES = 60;
/** How many are weighed for it, those under the rarest keys first. */
const MOST_WEIGHED = 600;
/** How many of the latest stories under one key are looked at: what all share tells nothing apart. */
const LATEST_UNDER_KEY = 100;
/** So many stories are remembered, those that were told last: at a hundred a day, more than a year of them. */
const MOST_REMEMBERED = 50_000;

/** The latest stories under one key, and how many there ever were. */
interface Shelf {
  ids: string[];
  count: number;
}

/** Remembers in memory what it has placed. */
interface Placer {
  /** Null for an item that is not even a near miss. */
  place(item: Item, finding: Finding): Placement | null;
  /** Takes in a story that was placed before. */
  remember(story: Story): void;
}

/**
 * A stream of items placed without a database: for a command that reads a file, and for what counts along. An
 * undated line of a file is of no known time, so it may join a story of any year that its facts and words fit.
 * A look-up costs the same however much was placed, and so does what is remembered of it.
 * @param most stories that are remembered
 */
export function makePlacer(most = MOST_REMEMBERED): Placer {
  /** The one that was told last comes last. */
  const stories = new Map<string, Story>();
  const under = new Map<string, Shelf>();
  const storyOf = new Map<string, string>();

  function near(item: Item, finding: Finding): Story[] {
    const shelves = nearKeys(item, finding).flatMap((key) => under.get(key) ?? []);
    const shared = new Map<string, number>();
    for (const { ids, count } of shelves.sort((a, b) => a.count - b.count)) {
      const rarity = 1 / Math.log2(count + 2);
      for (const id of ids.slice(-LATEST_UNDER_KEY)) {
        const sofar = shared.get(id);
        if (sofar !== undefined || shared.size < MOST_WEIGHED) shared.set(id, (sofar ?? 0) + rarity);
      }
    }
    const told = storyOf.get(item.id);
    if (told) shared.set(told, Number.POSITIVE_INFINITY);
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .map(([id]) => stories.get(id)!);
  }

  function remember(story: Story): void {
    const known = new Set(stories.get(story.id)?.keys);
    stories.delete(story.id);
    stories.set(story.id, story);
    for (const { itemId } of story.tellings) storyOf.set(itemId, story.id);
    for (const key of story.keys.filter((key) => !known.has(key))) {
      const shelf = under.get(key) ?? { ids: [], count: 0 };
      shelf.count += 1;
      shelf.ids.push(story.id);
      if (shelf.ids.length > 2 * LATEST_UNDER_KEY) shelf.ids = shelf.ids.slice(-LATEST_UNDER_KEY);
      under.set(key, shelf);
    }
    if (stories.size > most) forget(stories.values().next().value!);
  }

  function forget(story: Story): void {
    stories.delete(story.id);
    for (const { itemId } of story.tellings) storyOf.delete(itemId);
    for (const key of story.keys) {
      const shelf = under.get(key);
      if (!shelf) continue;
      shelf.ids = shelf.ids.filter((id) => id !== story.id);
      if (shelf.ids.length === 0) under.delete(key);
    }
  }

  return {
    place(item, finding) {
      if (!isPlaced(finding)) return null;
      const placement = place(item, finding, near(item, finding), 'unknown');
      remember(placement.story);
      return placement;
    },
    remember,
  };
}
