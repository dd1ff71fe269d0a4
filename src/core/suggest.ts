import { clip, plain } from './clean.ts';
import type { Option, Suggestion } from './command.ts';
import { fold } from './tokens.ts';

/* Ids that nobody can know by heart are offered with what they are. */

/** As many as every chat shows. */
const MOST = 25;
const SHOWN = 90;

interface Known {
  id: string;
  /** In words, what it is: a query, a headline. */
  says: string;
}

/** Those of these whose id or words have what was typed, as they are offered: "wa-1 · twitter -cricket". Case and accents do not matter. */
export function offered(typed: string, all: readonly Known[]): Suggestion[] {
  const wanted = fold(typed.trim());
  return all
    .map(({ id, says }) => ({ name: clip(plain(`${id} · ${says}`), SHOWN), value: id }))
    .filter((_, n) => fold(`${all[n]!.id} ${all[n]!.says}`).includes(wanted))
    .slice(0, MOST);
}

/** A story by its id; offered are those that the room was told lately, or that it has muted. */
export function storyOf(which: 'told' | 'muted'): Option {
  return {
    name: 'story',
    says: 'the id of a story',
    type: 'text',
    required: true,
    suggest: async (typed, desk, { roomId }) =>
      offered(
        typed,
        (await desk.watches.stories(roomId, which)).map(({ id, headline }) => ({ id, says: headline })),
      ),
  };
}
