import { expect } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import type { Item } from '../../src/core/item.ts';
import { place } from '../../src/core/place.ts';
import type { Placement, Story } from '../../src/core/story.ts';

/** The items judged and placed one after the other, each among the stories of those before; all must be our news. */
export function placed(items: readonly Item[]): Placement[] {
  const stories = new Map<string, Story>();
  return items.map((item) => {
    const finding = judge(item);
    expect(finding.relevant, item.title).toBe(true);
    const placement = place(item, finding, [...stories.values()]);
    stories.set(placement.story.id, placement.story);
    return placement;
  });
}
