import type { Ask, Asked, Command, Desk, SourceChange, SourceReport, Suggestion } from '../src/core/command.ts';
import { wrong } from '../src/core/complaint.ts';
import { countryCode } from '../src/core/text/country.ts';
import { byTrouble, healthOf, isWatched } from '../src/core/sources/coverage.ts';
import { type Tier, TIERS } from '../src/core/item.ts';
import { type Button, type Line, message } from '../src/core/message.ts';
import { pageButtons, pagesAt } from '../src/core/composing/pages.ts';
import { offered } from '../src/core/asking/suggest.ts';
import { fill, type Voice } from '../src/core/voice.ts';

const ON_A_PAGE = 25;

/** What may be said of a source, on adding it and later. */
const CHANGES = [
  { name: 'kind', says: 'how to read it; by its address if not said', type: 'text', accepts: () => false },
  { name: 'tier', says: 'who speaks there: official, court, news…', type: 'choice', choices: TIERS },
  { name: 'every', says: 'ask it at most every so many minutes', type: 'number', min: 1, max: 1440 },
  { name: 'country', says: 'a country by name or code: India, IN', type: 'text', accepts: () => false },
  { name: 'language', says: 'a language tag: hi', type: 'text', accepts: () => false },
  {
    name: 'agent',
    says: 'another User-Agent, where its site refuses ours; "own" for ours again',
    type: 'text',
    accepts: () => false,
  },
] as const satisfies Command['subcommands'][number]['options'];
const NAME = { name: 'name', says: 'what to call it', type: 'text', rest: true } as const;
const OWN = 'own';

export default {
  name: 'sources',
  says: 'What is watched, and how it is doing',
  subcommands: [
    {
      name: 'list',
      says: 'What is watched, when it was last read, what is not covered and why',
      quiet: true,
      options: [
        { name: 'page', says: 'which page of the list', type: 'number', min: 1, accepts: () => false },
        { name: 'words', says: 'only those whose id, name or country has these', type: 'text', rest: true },
      ],
      run: list,
    },
    {
      name: 'add',
      says: 'Watch a feed, an account or the feeds of a page; shows what it holds before it saves',
      admin: true,
      options: [
        { name: 'url', says: 'the address of a feed, an account or a page', type: 'text', required: true },
        ...CHANGES,
        { name: 'confirm', says: 'yes: save it', type: 'choice', choices: ['yes'] },
        NAME,
      ],
      run: add,
    },
    {
      name: 'set',
      says: 'Change how a source is read and what it is called',
      admin: true,
      options: [
        { name: 'id', says: 'the id of a source', type: 'text', required: true, suggest: suggestIds },
        ...CHANGES,
        NAME,
      ],
      async run(ask, desk) {
        const change = changeOf(ask);
        if (Object.keys(change).length === 0)
          throw wrong(({ setWhat }) => fill(setWhat, { command: '/sources set ID every:5' }));
        const source = await desk.sources.set(ask, String(ask.values.id), change);
        return message({ tone: 'good', headline: fill(ask.voice.say.sources.changed, { name: source.name }) });
      },
    },
    {
      name: 'remove',
      says: 'Stop watching a source',
      admin: true,
      options: [{ name: 'id', says: 'the id of a source', type: 'text', required: true, suggest: suggestIds }],
      async run(ask, desk) {
        const source = await desk.sources.remove(ask, String(ask.values.id));
        return message({
          headline: fill(ask.voice.say.sources.removed, { name: source?.name ?? String(ask.values.id) }),
        });
      },
    },
    {
      name: 'check',
      says: 'Read a source now and show what it holds; tells nobody',
      admin: true,
      quiet: true,
      options: [{ name: 'id', says: 'the id of a source', type: 'text', required: true, suggest: suggestIds }],
      async run(ask, desk) {
        const { source, titles } = await desk.sources.check(String(ask.values.id));
        return message({
          tone: 'good',
          headline: fill(ask.voice.say.sources.readable, { name: source.name }),
          lines: titles.length ? titles : [ask.voice.say.sources.empty],
        });
      },
    },
  ],
} satisfies Command;

async function list(ask: Asked, desk: Desk) {
  const { say, number, when } = ask.voice;
  const words = String(ask.values.words ?? '').toLowerCase();
  const all = (await desk.sources.list()).filter(({ source }) =>
    `${source.id} ${source.name} ${source.country ?? ''}`.toLowerCase().includes(words),
  );
  const on = all.filter(isWatched);
  const page = Math.min(Number(ask.values.page ?? 1), Math.max(1, Math.ceil(all.length / ON_A_PAGE)));
  const from = (page - 1) * ON_A_PAGE;
  const last = on.reduce((latest, { lastGoodAt }) => (lastGoodAt && lastGoodAt > latest ? lastGoodAt : latest), '');
  const turn = (to: number) => `turn:sources list page:${to}${words ? ` words:${words}` : ''}`;
  return message({
    headline: fill(say.sources.counts, {
      on: number(on.length),
      failing: number(on.filter(({ failures }) => failures > 0).length),
      off: number(all.length - on.length),
    }),
    lines: all
      .toSorted(byTrouble)
      .slice(from, from + ON_A_PAGE)
      .map(
        (report): Line => [
          { text: report.source.id, strong: true },
          ` · ${report.source.name} · ${stateOf(report, ask.voice)}`,
        ],
      ),
    footer: last ? [fill(say.sources.last, { when: when(last) })] : [],
    buttons: pageButtons(pagesAt(page, from + ON_A_PAGE < all.length, turn), ask.voice),
  });
}

function stateOf(report: SourceReport, { say, number, when, named }: Voice): string {
  const words = say.sources;
  switch (healthOf(report)) {
    case 'ended':
      return fill(words.ended, { why: report.source.ended! });
    case 'off':
      return report.source.notes ? named(words.off, report.source.notes) : words.off;
    case 'uncovered':
      return report.uncovered!;
    case 'failing':
      return fill(words.failing, { n: number(report.failures), error: report.lastError ?? '' });
    case 'silent':
      return fill(words.silent, { when: when(report.silentSince!) });
    case 'read':
      return fill(words.read, { when: when(report.lastGoodAt!) });
    case 'unread':
      return words.unread;
  }
}

/** Two steps: what it holds is shown, and saved once somebody says yes to that. */
async function add(ask: Asked, desk: Desk) {
  const { say } = ask.voice;
  const added = await desk.sources.add(ask, {
    ...changeOf(ask),
    url: String(ask.values.url),
    confirmed: ask.values.confirm === 'yes',
  });
  if ('feeds' in added)
    return message({
      headline: say.sources.choose,
      lines: added.feeds.map(
        ({ url, title }): Line => (title ? [title, ' · ', { text: url, url }] : [{ text: url, url }]),
      ),
      buttons: added.feeds
        .slice(0, 5)
        .map(({ url, title }): Button => ({ label: title ?? url, id: pressed(ask, { url }) })),
    });
  const { source, titles, saved } = added;
  const lines = titles.length ? titles : [say.sources.empty];
  if (saved)
    return message({
      tone: 'good',
      headline: fill(say.sources.added, { name: source.name, id: source.id }),
      lines,
      footer: [say.sources.silence],
    });
  return message({
    headline: fill(say.sources.found, { name: source.name }),
    lines,
    footer: [typed(ask, { url: source.url, confirm: 'yes' })],
    buttons: [{ label: say.sources.watch, id: pressed(ask, { url: source.url, confirm: 'yes' }) }],
  });
}

/** The same question with other values, as a button asks it and as a person types it. */
const pressed = (ask: Ask, values: Ask['values']): string => `turn:${wordsOf(ask, values)}`;
const typed = (ask: Ask, values: Ask['values']): string => `/${wordsOf(ask, values)}`;

function wordsOf(ask: Ask, values: Ask['values']): string {
  const { name, ...others } = { ...ask.values, ...values };
  const words = Object.entries({ ...others, ...(name !== undefined && { name }) }).map(([option, value]) =>
    option !== 'name' && /\s/.test(String(value)) ? `${option}:"${value}"` : `${option}:${value}`,
  );
  return ['sources add', ...words].join(' ');
}

function changeOf({ values }: Ask): SourceChange {
  const text = (name: string) => (values[name] === undefined ? undefined : String(values[name]));
  const typedCountry = text('country');
  const country = typedCountry === undefined ? undefined : countryCode(typedCountry);
  if (country === null) throw wrong((say) => fill(say.country, { value: typedCountry! }));
  const language = text('language');
  if (language !== undefined && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language))
    throw wrong((say) => fill(say.language, { option: 'language', value: language }));
  const agent = text('agent');
  if (agent !== undefined && (/[^\x20-\x7e]/.test(agent) || agent.length > 200))
    throw wrong((say) => fill(say.agent, { option: 'agent' }));
  const change: { [Key in keyof SourceChange]: SourceChange[Key] | undefined } = {
    name: text('name')?.replace(/^"(.*)"$/, '$1'),
    kind: text('kind'),
    everyMinutes: values.every === undefined ? undefined : Number(values.every),
    tier: text('tier') as Tier | undefined,
    country,
    language,
    userAgent: agent === OWN ? '' : agent,
  };
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as SourceChange;
}

async function suggestIds(
  typed: string,
  desk: { sources: { list(): Promise<SourceReport[]> } },
): Promise<Suggestion[]> {
  return offered(
    typed,
    (await desk.sources.list()).map(({ source }) => ({ id: source.id, says: source.name })),
  );
}
