import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Complaint } from '../../src/core/complaint.ts';
import { keysOf, withTellingIds } from '../../src/core/sources/identify.ts';
import type { Source } from '../../src/core/item.ts';
import type { Bookmark, Kind, Reading } from '../../src/core/kind.ts';
import { openSite, type Request, type Served, type Site } from '../feeds/kinds/here.ts';
import { openWorld, pass, type World } from '../flow/world.ts';

/*
 * What every kind of source must do, against a server on loopback that answers as the real one would. A kind brings that
 * server as a function of what it holds; the suite publishes, asks, and looks at what came.
 */

export interface News {
  /** A number, rising with time; a kind makes of it what its source would. */
  number: number;
  /** As published: it may hold what looks like markup. */
  text: string;
  at: string;
}

export interface KindCase {
  kind: Kind;
  /** Where the source is, and what it is told. */
  source(origin: string): Pick<Source, 'url'> & Partial<Pick<Source, 'settings'>>;
  env?(origin: string): Record<string, string>;
  /** Newest first is how `held` comes. */
  serve(request: Request, held: readonly News[], origin: string): Served;
  /** Answers that are not what was asked for, and what the refusal says. */
  wrong: readonly [what: string, served: Served, says: RegExp | string][];
  /** How many requests a reading makes at the most, where more came than fits on one page; null where the source is one document. */
  mostRequests: number | null;
  /** Whether the text is HTML there, so that markup in it is markup. */
  html: boolean;
}

const MINUTES = 60_000;
const BEGIN = Date.parse('2026-11-03T06:00:00Z');
const newsAt = (number: number, text: string): News => ({
  number,
  text,
  at: new Date(BEGIN + number * MINUTES).toISOString(),
});
const ORDINARY = ['The museum opens on Sundays from now on.', 'Rain is expected in the hills on Friday.'];
const ORDER = 'The ministry has ordered Twitter to block 312 accounts under Section 69A of the IT Act.';

export function kindContract({ kind, source, env, serve, wrong, mostRequests, html }: KindCase): void {
  describe(`the ${kind.name} kind`, () => {
    let site: Site;
    let held: News[];
    let instead: Served | null;
    beforeAll(async () => {
      site = await openSite();
      site.answer = (request) => instead ?? serve(request, held, site.origin);
    });
    afterAll(() => site.close());
    beforeEach(() => {
      held = ORDINARY.map((text, at) => newsAt(at + 1, text)).reverse();
      instead = null;
      site.requests = [];
    });

    const publish = (text: string): void => void held.unshift(newsAt((held[0]?.number ?? 0) + 1, text));
    const settings = () => env?.(site.origin) ?? {};
    const read = (bookmark: Bookmark = {}): Promise<Reading> =>
      site.read(kind, source(site.origin), { bookmark, env: settings() });
    const saying = ({ document }: Reading): string =>
      JSON.stringify(document.items.map(({ title, text }) => [title, text]));

    it('finds nothing wrong with a source that is right', () =>
      expect(kind.check?.(source(site.origin)) ?? []).toEqual([]));

    it('learns in silence what is there, tells what comes next, and tells it once', async () => {
      const world: World = await openWorld('2026-11-03T10:00:00Z');
      try {
        publish(ORDER);
        const bot = await world.run({
          sources: [{ ...world.source('s'), kind: kind.name, ...source(site.origin) }],
          env: settings(),
        });
        const tick = async (): Promise<string> => {
          const before = world.shown().length;
          pass(world, 30);
          await bot.tick();
          return world.shown().slice(before);
        };
        expect(await tick()).toBe('');
        publish('The telecom regulator has blocked 45 websites in Nigeria by an order of today.');
        expect(await tick()).toContain('45 websites');
        expect(await tick()).toBe('');
        expect(world.logged.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
      } finally {
        await world.close();
      }
    });

    it('brings what is new, and by its bookmark nothing twice', async () => {
      const first = await read();
      expect(first.unchanged).toBe(false);
      expect(saying(first)).toContain('museum');
      publish(ORDER);
      const second = await read(first.bookmark);
      expect(second.unchanged).toBe(false);
      expect(saying(second)).toContain('312 accounts');
    });

    it('ends at once, with nothing to look at, where nothing is new', async () => {
      const first = await read();
      site.requests = [];
      const second = await read(first.bookmark);
      expect([second.unchanged, second.document.items, second.cost ?? 0]).toEqual([true, [], 0]);
      expect(site.requests.length).toBe(1);
      const third = await read(second.bookmark);
      expect(third.unchanged).toBe(true);
    });

    it.runIf(mostRequests !== null)('follows pages of results to a bound', async () => {
      const { bookmark } = await read();
      for (let at = 0; at < 3_000; at++) publish(`Notice ${at} of the day.`);
      site.requests = [];
      const { document } = await read(bookmark);
      expect(site.requests.length).toBeGreaterThan(1);
      expect(site.requests.length).toBeLessThanOrEqual(mostRequests!);
      const ids = new Set(document.items.map(({ id, link }) => id ?? link));
      expect(ids.size).toBe(document.items.length);
      expect(ids.size).toBeGreaterThan(20);
    });

    it.each(wrong.map((one) => [one] as const))('refuses $0.0, and says why', async ([, served, says]) => {
      instead = served;
      const refusal = read();
      await expect(refusal).rejects.toBeInstanceOf(Complaint);
      await expect(refusal).rejects.toThrow(says);
    });

    it('gives an entry one id, whenever it is read', async () => {
      publish(ORDER);
      const keys = ({ document }: Reading) =>
        withTellingIds(document.items).map((entry) => keysOf(entry, { id: 's', url: source(site.origin).url }));
      const first = keys(await read());
      publish('Another.');
      const second = keys(await read()).flat();
      for (const [own] of first) expect(second).toContain(own);
      expect(new Set(first.map(([own]) => own)).size).toBe(first.length);
    });

    it('leaves no markup in what people read', async () => {
      publish(
        html
          ? 'Order <b>69A</b><script>alert(1)</script> &amp; <a href="https://a.example/">more</a>'
          : 'Order <b>69A</b> & more',
      );
      const { document } = await read();
      const entry = document.items.find(({ title }) => title.includes('69A'))!;
      const words = [entry.title, entry.summary, entry.text].join(' ');
      expect(words).toMatch(/Order .*69A.* & more/);
      if (html) expect(words).not.toMatch(/<|alert/);
      expect(Object.values(entry.evidence ?? {}).length === 0 || entry.evidence!.raw.length > 0).toBe(true);
    });
  });
}
