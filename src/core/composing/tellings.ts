import { TIERS } from '../item.ts';
import type { Message } from '../message.ts';
import { contested } from '../place.ts';
import type { Story } from '../story.ts';
import { compare } from '../time.ts';
import { fill, type Voice } from '../voice.ts';
import { factName, valueText } from './facts.ts';

/* Who said so, with what standing, and what they contradict each other about. */

/** What sources contradict each other about, a line each. @param which of it, if not all */
export const contestedOf = (story: Story, voice: Voice, which = contested(story)): string[] =>
  which.map(({ fact, values }) =>
    voice.named(
      factName(fact, story, voice),
      values.map(({ value, outlets }) => `${valueText(fact, value, voice)} (${named(outlets, voice)})`).join(' · '),
    ),
  );

/** Who stands for a value: of many the first; the sources below have all. */
const OUTLETS_NAMED = 3;
function named(outlets: readonly string[], { say, number }: Voice): string {
  const more = outlets.length - OUTLETS_NAMED;
  const names = outlets.slice(0, OUTLETS_NAMED).join(say.comma);
  return more > 0 ? `${names} ${fill(say.more, { n: number(more) })}` : names;
}

/** What an outlet took back stays on the card, and says so: that it once stood there is news, too. */
export function sourcesOf(tellings: Story['tellings'], voice: Voice): Message['sources'] {
  const { say } = voice;
  const byTier = [...tellings].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || compare(a.seenAt, b.seenAt),
  );
  const firstOfOutlet = byTier.filter((telling, at) => byTier.findIndex((one) => one.outlet === telling.outlet) === at);
  return firstOfOutlet.map(({ outlet, tier, url, title, goneAt }) => {
    const standing = say.tiers[tier];
    const taken = goneAt && fill(say.card.takenBack, { tier: standing, when: voice.when(goneAt) });
    return { outlet, tier: taken || standing, url, title };
  });
}

/** How many outlets, and whose accounts where they repeat one another: two outlets with two accounts are just two outlets. */
export function outletsOf(stories: readonly Story[], voice: Voice): string[] {
  const outlets = new Set(stories.flatMap(({ tellings }) => tellings.map(({ outlet }) => outlet))).size;
  const origins = [...new Set(stories.flatMap((story) => story.origins))];
  const names = origins.join(voice.say.comma);
  const isRepeated = origins.length > 0 && origins.length < outlets;
  return [
    voice.count(voice.say.outlets, outlets),
    ...(isRepeated ? [voice.count(voice.say.origins, origins.length, { names })] : []),
  ];
}
