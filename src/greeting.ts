import program from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { SourceReport } from './core/command.ts';
import { healthOf, isWatched } from './core/sources/coverage.ts';
import type { Store } from './core/store.ts';
import type { Packs } from './packs.ts';

interface Greeted {
  store: Store;
  sources: readonly SourceReport[];
  words: Packs;
  /** Those that have started, and what is said of each that has not. */
  chats: { names: readonly string[]; refused: readonly string[] };
}

/** The first lines that a person reads: what is watched, where it is remembered, who is told, and how to tell more. */
export async function greetingOf(config: Config, { store, sources, words, chats }: Greeted): Promise<string[]> {
  const { items, orders } = await store.counts();
  return [
    `withheld ${program.version}`,
    `Watches    ${watchedLine(sources)}`,
    `Remembers  ${items} items and ${orders} orders, in ${store.name}`,
    `Tells      ${chats.names.join(', ') || 'nobody yet'}`,
    ...chats.refused.map((line) => `           ${line}`),
    ...(config.discord ? [] : ['           Discord is off: put DISCORD_TOKEN into .env']),
    ...(config.slack ? [] : ['           Slack is off: put SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env']),
    ...(words.packs.length ? [`Packs      ${packsLine(words)}`] : []),
    'What a source holds at its first reading is learned in silence; alerts begin with what comes next.',
  ];
}

const packsLine = ({ packs, phrases, folder }: Packs): string =>
  `${packs.length} of your own, with ${phrases} phrase${phrases === 1 ? '' : 's'}, from ${folder}`;

function watchedLine(reports: readonly SourceReport[]): string {
  const watched = reports.filter(isWatched).map(({ source }) => source);
  const uncovered = reports.filter((report) => healthOf(report) === 'uncovered').length;
  const off = reports.length - watched.length - uncovered;
  const tiers = Map.groupBy(watched, (source) => source.tier);
  const countries = new Set(watched.map((source) => source.country).filter(Boolean));
  const byTier = [...tiers].map(([tier, some]) => `${some.length} ${tier}`).join(', ');
  const others = [
    ...(off ? [`${off} more in the catalogue ${off === 1 ? 'is' : 'are'} off`] : []),
    ...(uncovered ? [`${uncovered} ${uncovered === 1 ? 'wants' : 'want'} a setting: "sources list" says which`] : []),
  ];
  const where = `${watched.length} sources in ${countries.size === 1 ? '1 country' : `${countries.size} countries`} (${byTier})`;
  return [where, ...(others.length > 0 ? [others.join(', ')] : [])].join('; ');
}
