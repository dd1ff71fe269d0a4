import type { Command } from '../../src/core/command.ts';
import type { Store } from '../../src/core/store.ts';
import type { Clock } from '../../src/flow/clock.ts';
import { openDesk } from '../../src/flow/desk/desk.ts';
import { sourceBook } from '../../src/flow/sources.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';

const unused = async (): Promise<never> => {
  throw new Error('this desk reads no source and draws nothing');
};

/** A desk over a store, with the shipped words, that knows no source and has no way out. */
export const aDesk = (store: Store, commands: readonly Command[], clock: Clock, adminRoom: string | null = null) =>
  openDesk({
    store,
    commands,
    clock,
    platforms: () => PLATFORMS,
    kinds: new Map(),
    sources: sourceBook(store, [], clock),
    draw: unused,
    fetch: unused,
    parse: unused,
    env: {},
    feedsOn: () => [],
    usualPaths: [],
    heed: async () => {},
    adminRoom,
    newRoom: { language: 'en', timeZone: 'UTC', threshold: 0.5 },
  });
