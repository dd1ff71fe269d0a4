import { feedsOn, USUAL_PATHS } from '../feeds/reading/discover.ts';
import type { Config } from './config.ts';
import type { Command, Desk } from './core/command.ts';
import type { Source } from './core/item.ts';
import type { Kind } from './core/kind.ts';
import type { Store } from './core/store.ts';
import type { Clock } from './flow/clock.ts';
import { openDesk } from './flow/desk/desk.ts';
import { sourceBook } from './flow/sources.ts';
import { openNet } from './net/net.ts';
import { openParser } from './parse/index.ts';
import { draw } from './pictures/draw.ts';

interface Around {
  store: Store;
  clock: Clock;
  commands: readonly Command[];
  kinds: ReadonlyMap<string, Kind>;
  catalogue: readonly Source[];
  platforms: Desk['platforms'];
  /** Heeds what was taught just now. */
  heed(): Promise<void>;
  hostGapMs?: number | undefined;
}

/**
 * The desk that commands ask, and what it reads through, which polls share: the way out and the parser, both to be
 * closed by the caller, and the sources.
 */
export function wireDesk(config: Config, { catalogue, hostGapMs, ...around }: Around) {
  const { contact, allowedHosts, language, timeZone, threshold, env, adminRoom } = config;
  const net = openNet({ contact, allowedHosts, ...(hostGapMs !== undefined && { hostGapMs }) });
  const parser = openParser();
  const sources = sourceBook(around.store, catalogue, around.clock);
  const desk = openDesk({
    ...around,
    sources,
    env,
    adminRoom,
    draw,
    feedsOn,
    usualPaths: USUAL_PATHS,
    fetch: net.fetch,
    parse: parser.parse,
    newRoom: { language, timeZone, threshold },
  });
  return { desk, sources, net, parser };
}
