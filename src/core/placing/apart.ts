import type { Story } from '../story.ts';
import type { ProbeOfItem } from './probe.ts';
import { areCopies } from './sketch.ts';

/** What people judged to be two is two for good, and so are the copies of what they moved. */

type Judgeable = Pick<Story, 'id' | 'judged'>;

/** Whether people have said that these are not one. */
export function areApart(one: Judgeable, other: Judgeable): boolean {
  return one.judged.apart.includes(other.id) || other.judged.apart.includes(one.id);
}

/** The stories that an item may join: a copy of what people took out of a story goes where they put it, never back. */
export function openTo(one: ProbeOfItem, near: readonly Story[]): readonly Story[] {
  if (near.every(({ judged }) => judged.apart.length === 0)) return near;
  const holding = near.filter((story) => story.tellings.some((telling) => isAgain(one, telling)));
  return near.filter((story) => holding.includes(story) || !holding.some((held) => areApart(held, story)));
}

function isAgain({ item, sketch }: ProbeOfItem, telling: Story['tellings'][number]): boolean {
  return (
    telling.itemId === item.id || (item.url !== null && item.url === telling.url) || areCopies(sketch, telling.sketch)
  );
}
