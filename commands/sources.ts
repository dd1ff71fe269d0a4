import type { Command, SourceReport } from '../src/core/command.ts';
import { type Line, message } from '../src/core/message.ts';
import { fill, type Voice } from '../src/core/voice.ts';

const SHOWN = 40;

function stateOf(report: SourceReport, { say, number, when }: Voice): string {
  const { off, failing, read, unread } = say.sources;
  if (!report.source.on) return off;
  if (report.failures > 0) return fill(failing, { n: number(report.failures), error: report.lastError ?? '' });
  return report.lastGoodAt ? fill(read, { when: when(report.lastGoodAt) }) : unread;
}

/** Failing ones first: silence must not look like calm. */
const byTrouble = (a: SourceReport, b: SourceReport): number =>
  Number(b.failures > 0) - Number(a.failures > 0) || a.source.id.localeCompare(b.source.id);

export default {
  name: 'sources',
  says: 'What is watched, and how it is doing',
  subcommands: [
    {
      name: 'list',
      says: 'What is watched, when it was last read, what is not covered',
      quiet: true,
      options: [{ name: 'words', says: 'only those whose id, name or country has these', type: 'text', rest: true }],
      async run(ask, desk) {
        const { say, number } = ask.voice;
        const words = String(ask.values.words ?? '').toLowerCase();
        const all = (await desk.sources.list()).filter(({ source }) =>
          `${source.id} ${source.name} ${source.country ?? ''}`.toLowerCase().includes(words),
        );
        const on = all.filter(({ source }) => source.on).sort(byTrouble);
        const off = all.length - on.length;
        return message({
          headline: fill(say.sources.counts, {
            on: number(on.length),
            failing: number(on.filter(({ failures }) => failures > 0).length),
            off: number(off),
          }),
          lines: on
            .slice(0, SHOWN)
            .map(
              (report): Line => [
                { text: report.source.id, strong: true },
                ` · ${report.source.name} · ${stateOf(report, ask.voice)}`,
              ],
            ),
          footer: [
            ...(on.length > SHOWN
              ? [fill(say.sources.narrow, { n: number(on.length - SHOWN), command: '/sources list …' })]
              : []),
            ...(off ? [fill(say.sources.uncovered, { n: number(off) })] : []),
          ],
        });
      },
    },
    {
      name: 'add',
      says: 'Watch a feed; it is read once before it is saved',
      admin: true,
      options: [
        { name: 'url', says: 'the address of the feed', type: 'text', required: true },
        { name: 'kind', says: 'how to read it, rss if not said', type: 'text', accepts: () => false },
        { name: 'name', says: 'what to call it', type: 'text', rest: true },
      ],
      async run(ask, desk) {
        const { url, kind, name } = ask.values;
        const { source, titles } = await desk.sources.add(ask, {
          url: String(url),
          kind: String(kind ?? 'rss'),
          ...(name && { name: String(name).replace(/^"(.*)"$/, '$1') }),
        });
        return message({
          tone: 'good',
          headline: fill(ask.voice.say.sources.added, { name: source.name, id: source.id }),
          lines: titles,
          footer: [ask.voice.say.sources.silence],
        });
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

async function suggestIds(typed: string, desk: { sources: { list(): Promise<SourceReport[]> } }): Promise<string[]> {
  return (await desk.sources.list())
    .map(({ source }) => source.id)
    .filter((id) => id.includes(typed.toLowerCase()))
    .slice(0, 25);
}
