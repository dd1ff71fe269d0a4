import { loadCatalogue } from '../../feeds/catalogue.ts';
import { checkSlack, INSTALL_PATH } from '../chat/slack/index.ts';
import type { Config, Reading } from '../config.ts';
import { Complaint, FetchError, messageOf } from '../core/complaint.ts';
import type { Fetch } from '../core/kind.ts';
import { loadCommands, loadKinds } from '../load.ts';
import { openNet } from '../net/net.ts';
import { loadPacks } from '../packs.ts';
import { openStore } from '../store/index.ts';

/** Node below this does not run TypeScript as it is (type stripping without a flag). */
const NODE_FROM = 24;
const DISCORD_API = 'https://discord.com/api';
/** So many sources are tried before the network is called gone. */
const TRIED = 3;

type Check = { what: string; state: 'works' | 'off' | 'fails'; says: string };

/** `doctor`: what works, what does not, and what to do. @returns whether all that is needed works */
export async function doctor(settings: Reading): Promise<boolean> {
  const checks = await checked(settings);
  for (const { what, state, says } of checks)
    process.stdout.write(`${{ works: 'ok  ', off: 'off ', fails: 'FAIL' }[state]} ${what.padEnd(10)} ${says}\n`);
  return checks.every(({ state }) => state !== 'fails');
}

/** All that the bot needs, looked at once: what it is, whether it works, and in words what to do. */
export async function checked(settings: Reading): Promise<Check[]> {
  return [nodeCheck(), ...settingsChecks(settings), ...('config' in settings ? await configured(settings.config) : [])];
}

function nodeCheck(): Check {
  const works = Number(process.versions.node.split('.')[0]) >= NODE_FROM;
  return {
    what: 'node',
    state: works ? 'works' : 'fails',
    says: works ? process.version : `${process.version} is too old: start with npm, which brings Node ${NODE_FROM}`,
  };
}

function settingsChecks(settings: Reading): Check[] {
  if ('config' in settings) return [{ what: 'settings', state: 'works', says: 'all can be read' }];
  return settings.complaints.map((says) => ({ what: 'settings', state: 'fails', says }));
}

async function configured(config: Config): Promise<Check[]> {
  const net = openNet({ contact: config.contact, allowedHosts: [...config.allowedHosts, ...apiHosts(config)] });
  try {
    return await Promise.all([
      check(
        'kinds',
        async () =>
          `${[...(await loadKinds()).keys()].join(', ')}; commands: ${(await loadCommands()).map(({ name }) => name).join(', ')}`,
      ),
      check('catalogue', () => catalogueCheck(config)),
      packsCheck(config),
      check('database', () => databaseCheck(config)),
      check('network', () => networkCheck(config, net.fetch)),
      config.discord
        ? check('discord', () => discordCheck(config.discord!, net.fetch))
        : off('discord', 'put DISCORD_TOKEN into .env to switch it on'),
      config.slack
        ? check('slack', () => slackCheck(config.slack!))
        : off('slack', 'put SLACK_BOT_TOKEN and SLACK_APP_TOKEN into .env to switch it on'),
    ]);
  } finally {
    await net.close();
  }
}

const off = async (what: string, says: string): Promise<Check> => ({ what, state: 'off', says });

async function check(what: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { what, state: 'works', says: await look() };
  } catch (thrown) {
    return { what, state: 'fails', says: messageOf(thrown) };
  }
}

async function catalogueCheck(config: Config): Promise<string> {
  const kinds = await loadKinds();
  const { sources, complaints } = await loadCatalogue(config.catalogue, kinds);
  if (complaints.length) throw new Complaint(complaints.join('; '), { act: 'admin' });
  return `${sources.length} sources, ${sources.filter(({ on }) => on).length} on`;
}

async function packsCheck(config: Config): Promise<Check> {
  const { packs, phrases, complaints } = await loadPacks(config.packs);
  if (complaints.length) return { what: 'packs', state: 'fails', says: complaints.join('; ') };
  if (packs.length === 0) return off('packs', 'put *.yaml into packs/, or set PACKS, to add your own words');
  return { what: 'packs', state: 'works', says: `${packs.length}, with ${phrases} phrase${phrases === 1 ? '' : 's'}` };
}

async function databaseCheck(config: Config): Promise<string> {
  const store = await openStore(config.databaseUrl, {});
  try {
    const cache = store.cache('doctor');
    await cache.set('written', true);
    if ((await cache.get('written')) !== true)
      throw new Complaint(`${store.name} does not give back what was written`, { act: 'admin' });
    await cache.delete('written');
    const { items, orders } = await store.counts();
    return `${store.name}: ${items} items, ${orders} orders`;
  } finally {
    await store.close();
  }
}

/** Any answer will do, even a refusal: what is asked is whether the world can be reached. */
async function networkCheck(config: Config, fetch: Fetch): Promise<string> {
  const { sources } = await loadCatalogue(config.catalogue, await loadKinds());
  const on = sources.filter((source) => source.on).slice(0, TRIED);
  if (on.length === 0) return 'no source is on';
  const tried = await Promise.all(
    on.map(({ url }) =>
      fetch(url).then(
        () => null,
        (thrown) => thrown,
      ),
    ),
  );
  const reached = tried.filter(
    (thrown) => thrown === null || (thrown instanceof FetchError && thrown.status !== null),
  ).length;
  if (reached === 0)
    throw new Complaint(
      `no source can be reached: ${messageOf(tried[0])}. Look at the machine's network, DNS and firewall`,
      { act: 'admin' },
    );
  return `${reached} of ${on.length} sources tried answer`;
}

/** https://discord.com/developers/docs/resources/user#get-current-user */
async function discordCheck(
  { token, apiUrl = DISCORD_API }: NonNullable<Config['discord']>,
  fetch: Fetch,
): Promise<string> {
  try {
    const answer = await fetch(`${apiUrl}/v10/users/@me`, {
      accept: 'application/json',
      headers: { authorization: `Bot ${token}` },
    });
    return `signed in as ${JSON.parse(new TextDecoder().decode(answer.body)).username}`;
  } catch (thrown) {
    if (thrown instanceof FetchError && thrown.status === 401)
      throw new Complaint('DISCORD_TOKEN is refused: reset it on the Bot page of your application', {
        act: 'admin',
        cause: thrown,
      });
    throw thrown;
  }
}

async function slackCheck({ botToken, appToken, apiUrl, oauth }: NonNullable<Config['slack']>): Promise<string> {
  const said = await checkSlack({ botToken, appToken, apiUrl });
  return [...(oauth ? [`workspaces install it at ${new URL(INSTALL_PATH, oauth.publicUrl)}`] : []), said]
    .filter(Boolean)
    .join('; ');
}

/** A chat's address that an admin set is one that an admin allows. */
function apiHosts({ discord, slack }: Config): string[] {
  return [discord?.apiUrl, slack?.apiUrl].flatMap((url) => (url ? [new URL(url).host] : []));
}
