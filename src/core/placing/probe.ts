import type { Action, Finding } from '../finding.ts';
import type { Item, Tier } from '../item.ts';
import type { FactName, Story, Telling } from '../story.ts';
import { compareTargets, shareTellingNumber } from './counts.ts';
import { FIGURE, figureKeys, nearKeys, wordKeys } from './keys.ts';
import { platformName } from './names.ts';
import { sketchOf } from './sketch.ts';
import { traitsOf } from './traits.ts';

/** Whether what is undated is as old as its first sight (a live feed), or of no known time (a file). */
export type Undated = 'as seen' | 'unknown';

/** What an item, or a story, is compared by, read once for all candidates. */
export interface Probe {
  item: Pick<Item, 'title' | 'url' | 'language'>;
  /** Of its source; of a story, none. */
  tier: Tier | null;
  finding: Pick<Finding, 'order'>;
  action: Action;
  /** What that may be instead, where it is not sure. */
  perhaps: Action | null;
  /** By which a copy is known: see sketch.ts. Of a story, none. */
  sketch: string;
  keys: ReadonlySet<string>;
  words: string[];
  figures: string[];
  platforms: string[];
  traits: Traits;
  undated: Undated;
  /** Milliseconds, or null where nothing says when. */
  at: number | null;
}

/** An item as stories are compared with it, and as its telling is kept. */
export interface ProbeOfItem extends Probe {
  item: Item;
  finding: Finding;
  /** Its traits as they are kept. */
  heard: string[];
}

/** Reads an item once for all that placing asks of it. */
export function probeOf(item: Item, finding: Finding, undated: Undated): ProbeOfItem {
  const keys = nearKeys(item, finding);
  const heard = traitsOf(item);
  return {
    item,
    tier: item.tier,
    finding,
    action: finding.action ?? 'other',
    perhaps: finding.perhaps ?? null,
    sketch: sketchOf(item),
    heard,
    keys: new Set(keys),
    words: wordKeys(keys),
    figures: figureKeys(keys),
    platforms: [...new Set((finding.order?.platforms ?? []).map(platformName))],
    traits: gathered([heard]),
    undated,
    at: timeOf(item, undated),
  };
}

/** A story as a whole, as if it were one item that says all its facts under its headline. */
export function probeOfStory(story: Story, undated: Undated): Probe {
  const tellings = story.tellings.slice(-MOST_COMPARED);
  const times = tellings.map((telling) => timeOf(telling, undated)).filter((at) => at !== null);
  return {
    item: { title: story.headline, url: story.url, language: tellings[0]!.language },
    tier: null,
    finding: { order: story.facts },
    action: story.action,
    perhaps: null,
    sketch: '',
    keys: new Set(story.keys),
    words: wordKeys(story.keys),
    figures: figureKeys(story.keys),
    platforms: [...new Set(story.facts.platforms.map(platformName))],
    traits: gathered(tellings.map(({ traits }) => traits)),
    undated,
    at: times.length > 0 ? Math.min(...times) : null,
  };
}

/** When something was published: milliseconds, or null where nothing says when. */
export function timeOf(
  telling: Pick<Item, 'publishedAt' | 'seenAt'> & Pick<Telling, 'undated'>,
  undated: Undated,
): number | null {
  const at = telling.publishedAt ?? (undated === 'as seen' && !telling.undated ? telling.seenAt : null);
  return at === null ? null : Date.parse(at);
}

/** The latest tellings of a story that very many tell say enough of it. */
export const MOST_COMPARED = 24;

/** Whether an item and a story count the same, and no chance: see counts.ts. */
export const sharesTellingNumber = ({ finding }: Probe, { facts }: Story): boolean =>
  shareTellingNumber(finding.order?.targets ?? [], facts.targets);

/** Whether they count otherwise, and neither names the other's number besides, as "4 of 32" does. */
export function countsOtherwise({ finding, keys }: Probe, story: Story): boolean {
  const [own, told] = [finding.order?.targets ?? [], story.facts.targets];
  if (compareTargets(own, told)?.is !== 'differ') return false;
  return ![...own, ...told].some(({ count }) => keys.has(FIGURE + count) && story.keys.includes(FIGURE + count));
}

/** What the tellings of a story say of a fact, as compared; each as often as it is said. */
export const valuesOf = (story: Story, fact: FactName): string[] =>
  story.claims.filter((claim) => claim.fact === fact).map((claim) => claim.value);

/** Whether an item is in a language that nobody has told the story in. */
export function speaksAnother(item: Pick<Item, 'language'>, story: Story): boolean {
  const own = item.language?.split('-')[0];
  return (
    own !== undefined && story.tellings.every(({ language }) => language !== null && language.split('-')[0] !== own)
  );
}

/** Traits by what they are: of one item, or of all tellings of a story, each with the share of them that has it. */
export interface Traits {
  sounds: Set<string>;
  says: Map<string, number>;
  heads: Map<string, number>;
  names: Set<string>;
  /** Words that name whose account or channel the headline is on: see holders.ts. */
  holds: Set<string>;
  /** Numbers that come on top of what came before: see more.ts. */
  more: Set<number>;
  /** The days until which it is to last: see terms.ts. */
  until: Set<string>;
  /** The countries that it names, or whose offices. */
  where: Set<string>;
  /** The platforms that headlines name, as compared. */
  tops: Set<string>;
  /** What it is about: see subjects.ts. */
  about: Set<string>;
  days: Set<string>;
  years: Set<string>;
  weekdays: Set<string>;
}

/** The traits of these tellings together. */
export function gathered(tellings: readonly Telling['traits'][]): Traits {
  const traits: Traits = {
    sounds: new Set(),
    says: new Map(),
    heads: new Map(),
    names: new Set(),
    holds: new Set(),
    more: new Set(),
    until: new Set(),
    where: new Set(),
    tops: new Set(),
    about: new Set(),
    days: new Set(),
    years: new Set(),
    weekdays: new Set(),
  };
  const { sounds, names, holds, until, where, about, days, years, weekdays } = traits;
  const sets: Record<string, Set<string>> = {
    sounds,
    names,
    holds,
    until,
    where,
    about,
    on: days,
    year: years,
    weekday: weekdays,
  };
  const shares: Record<string, Map<string, number>> = { says: traits.says, heads: traits.heads };
  for (const telling of tellings)
    for (const trait of telling) {
      const at = trait.indexOf(':');
      const [kind, value] = [trait.slice(0, at), trait.slice(at + 1)];
      const share = shares[kind];
      if (share) share.set(value, (share.get(value) ?? 0) + 1 / tellings.length);
      else if (kind === 'more') traits.more.add(Number(value));
      else if (kind === 'tops') traits.tops.add(platformName(value));
      else sets[kind]?.add(value);
    }
  return traits;
}
