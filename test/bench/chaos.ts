import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CHANNEL, discordServer, GUILD, TOKEN } from '../chat/discord-server.ts';
import { openNewsroom } from '../chat/newsroom.ts';
import type { News } from '../flow/world.ts';

/*
 * The bot as a program, killed in the middle of its work again and again, while Discord has bad days. What was published must be
 * told, and told once. Discord is a stand-in on loopback that honours a nonce as Discord does; without that, a kill between the
 * answer to a post and the writing down of it would repeat the post.
 */

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string' },
  },
});
const KILLS = Number(values.kills ?? (values.quick ? 6 : 40));
const OUTLETS = ['daily', 'times', 'post'];
/** From the moment of publishing: within it the bot is started, reads, keeps and tells. */
const LONGEST_LIFE_MS = 4_000;
const PATIENCE_MS = 60_000;

/** Each act is an event of its own: another state, another platform, another number. */
const STATES = [
  ['India', 'IT ministry'],
  ['Turkey', 'BTK'],
  ['Russia', 'Roskomnadzor'],
  ['Pakistan', 'PTA'],
  ['Indonesia', 'Komdigi'],
  ['Brazil', 'Anatel'],
  ['Nigeria', 'NCC'],
  ['Malaysia', 'MCMC'],
  ['Nepal', 'Nepal Telecommunications Authority'],
] as const;
const PLATFORMS = ['X', 'YouTube', 'Telegram', 'TikTok', 'Facebook', 'Wikipedia', 'Discord', 'Reddit', 'Signal'];

const seed = Number(values.seed);
let state = seed;
/** The same sequence for the same seed (a linear congruential generator, Numerical Recipes). */
const chance = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const pick = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)]!;

function act(at: number): News {
  const [country, issuer] = STATES[at % STATES.length]!;
  const platform = PLATFORMS[(at + Math.floor(at / STATES.length)) % PLATFORMS.length]!;
  const accounts = 100 + at * 37;
  return {
    id: `${pick(OUTLETS)}-${at}`,
    title: `${country}: ${issuer} orders ${platform} to block ${accounts} accounts`,
    text: `The ${issuer} of ${country} ordered ${platform} to block ${accounts} accounts.`,
    at: new Date().toISOString(),
  };
}

const discord = await discordServer();
const newsroom = await openNewsroom(OUTLETS, {
  DISCORD_TOKEN: TOKEN,
  DISCORD_GUILD: GUILD,
  DISCORD_API_URL: discord.apiUrl,
});
let faults = 0;

function badDay(): void {
  const times = 1 + Math.floor(chance() * 3);
  faults += times;
  discord.fail(
    pick([
      { status: 500, body: {}, times },
      { status: 0, instead: 'cut' as const, times },
      {
        status: 429,
        body: { message: 'slow down', retry_after: 0.2, global: false },
        headers: { 'retry-after': '0.2' },
        times,
      },
    ]),
  );
}

/** How often an act was told by a message of its own, and whether it stands anywhere at all. */
function tellings(title: string): { posts: number; shown: boolean } {
  const holding = discord.written().filter(({ body }) => JSON.stringify(body).includes(title));
  const posts = holding.filter(({ how, body }) => how === 'post' && headlineOf(body) === title).length;
  return { posts, shown: holding.length > 0 };
}

const headlineOf = (body: unknown) => (body as { embeds?: { title?: string }[] }).embeds?.[0]?.title;

try {
  await newsroom.logs(/on Discord as/);
  await newsroom.alertsOn(`discord:${GUILD}:${CHANNEL}`);
  const published = new Map<string, News[]>(OUTLETS.map((outlet) => [outlet, []]));
  let acts = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    for (const news of [act(acts++), act(acts++)]) {
      const outlet = news.id.split('-')[0]!;
      published.get(outlet)!.push(news);
      await newsroom.publish(outlet, published.get(outlet)!.slice(-40));
    }
    if (chance() < 0.5) badDay();
    await pause(chance() * LONGEST_LIFE_MS);
    await newsroom.killAndStart();
  }
  discord.faultsEnd();
  // Nobody wants to wait until the leases of the dead run out.
  await newsroom.killAndStartLater();
  await newsroom.logs(/on Discord as/);
  for (const [outlet, news] of published) await newsroom.publish(outlet, news);
  const all = [...published.values()].flat();
  const until = Date.now() + PATIENCE_MS;
  const isTold = () => all.every(({ title }) => tellings(title).shown);
  while (Date.now() < until && !(isTold() && (await newsroom.isQuiet()))) await pause(200);
  const lost = all.filter(({ title }) => !tellings(title).shown);
  const repeated = all.filter(({ title }) => tellings(title).posts > 1);
  for (const { title } of lost) console.error(`lost: ${title}`);
  for (const { title } of repeated) console.error(`repeated: ${title}`);
  console.error(`${all.length} acts published, ${KILLS} kills, ${faults} faults of Discord`);
  console.log(JSON.stringify({ kills: KILLS, faults, lost: lost.length, repeated: repeated.length, seed }));
  if (lost.length + repeated.length > 0) process.exitCode = 1;
} finally {
  await newsroom.close();
  await discord.stop();
}
