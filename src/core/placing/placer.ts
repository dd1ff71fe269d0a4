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

/** A story that is remembered, with what the item that asked last shares with it: a look-up counts on it in place. */
interface Kept {
  story: Story;
  /** The number of the look-up that `shared` is of. */
  asked: number;
  shared: number;
}

/** The latest stories under one key, and how many there ever were. */
interface Shelf {
  kept: Kept[];
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
  /** By their ids. The one that was told last comes last. */
  const stories = new Map<string, Kept>();
  const under = new Map<string, Shelf>();
  /** By the ids of the items that tell it. */
  const telling = new Map<string, Kept>();
  let asked = 0;

  function near(item: Item, finding: Finding): Story[] {
    asked += 1;
    const weighed: Kept[] = [];
    const shelves = nearKeys(item, finding).flatMap((key) => under.get(key) ?? []);
    for (const { kept, count } of shelves.sort((a, b) => a.count - b.count)) {
      const rarity = 1 / Math.log2(count + 2);
      for (const one of kept.slice(-LATEST_UNDER_KEY)) {
        if (one.asked !== asked) {
          if (weighed.length === MOST_WEIGHED) continue;
          weighed.push(one);
          one.asked = asked;
          one.shared = 0;
        }
        one.shared += rarity;
      }
    }
    const told = telling.get(item.id);
    const others = weighed.filter((one) => one !== told).sort((a, b) => b.shared - a.shared);
    return [...(told ? [told] : []), ...others].slice(0, MOST_CANDIDATES).map(({ story }) => story);
  }

  function remember(story: Story): void {
    const before = stories.get(story.id);
    const known = new Set(before?.story.keys);
    const kept = before ?? { story, asked: 0, shared: 0 };
    kept.story = story;
    stories.delete(story.id);
    stories.set(story.id, kept);
    for (const { itemId } of story.tellings) telling.set(itemId, kept);
    for (const key of story.keys.filter((key) => !known.has(key))) {
      const shelf = under.get(key) ?? { kept: [], count: 0 };
      shelf.count += 1;
      shelf.kept.push(kept);
      if (shelf.kept.length > 2 * LATEST_UNDER_KEY) shelf.kept = shelf.kept.slice(-LATEST_UNDER_KEY);
      under.set(key, shelf);
    }
    if (stories.size > most) forget(stories.values().next().value!);
  }

  function forget(kept: Kept): void {
    const { id, tellings, keys } = kept.story;
    stories.delete(id);
    for (const { itemId } of tellings) telling.delete(itemId);
    for (const key of keys) {
      const shelf = under.get(key);
      if (!shelf) continue;
      shelf.kept = shelf.kept.filter((one) => one !== kept);
      if (shelf.kept.length === 0) under.delete(key);
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
