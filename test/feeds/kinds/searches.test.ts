import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import gdelt from '../../../feeds/kinds/gdelt.ts';
import googlenews from '../../../feeds/kinds/googlenews.ts';
import lumen from '../../../feeds/kinds/lumen.ts';
import rss from '../../../feeds/kinds/rss.ts';
import youtube from '../../../feeds/kinds/youtube.ts';
import { itemOf } from '../../../src/core/sources/identify.ts';
import type { Source } from '../../../src/core/item.ts';
import { judge } from '../../../src/core/judge.ts';
import { json, openSite, type Site } from './here.ts';

const bytes = (text: string | object) =>
  new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text));
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.requests = [];
});

describe('youtube', () => {
  const channel = 'UCexampleexampleexample0';
  const feed = (updated: string, inside = '') =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Ministry</title>${inside}<entry><id>yt:video:A</id><title>Briefing</title><link rel="alternate" href="https://www.youtube.com/watch?v=A"/><published>2026-11-03T09:00:00+00:00</published><updated>${updated}</updated><media:group><media:description>On the new rules.</media:description></media:group></entry></feed>`;

  it('names the hub that the feed does not, with the topic that is not its address', async () => {
    site.answer = () => ({ body: feed('2026-11-03T09:30:00+00:00') });
    const { document } = await site.read(youtube, { url: `${site.origin}/feeds/videos.xml?channel_id=${channel}` });
    expect(document.push).toEqual({
      hub: 'https://pubsubhubbub.appspot.com/',
      topic: `https://www.youtube.com/xml/feeds/videos.xml?channel_id=${channel}`,
    });
  });

  it('does not take a view for an edit', async () => {
    const [a, b] = await Promise.all(
      ['2026-11-03T09:30:00Z', '2026-11-03T11:30:00Z'].map((at) => youtube.parse(bytes(feed(at)), {})),
    );
    const said = ({ items }: NonNullable<typeof a>) => items.map(({ evidence, ...entry }) => entry);
    expect(said(a!)).toEqual(said(b!));
    expect(a!.items[0]).toMatchObject({ title: 'Briefing', text: 'On the new rules.', updated: null });
  });

  it('hears from the hub what was taken down', async () => {
    const { items } = await youtube.parse(
      bytes(feed('', '<at:deleted-entry ref="yt:video:B" when="2026-11-03T10:00:00Z"/>')),
      {},
    );
    expect(items).toContainEqual(
      expect.objectContaining({ id: 'yt:video:B', deleted: true, updated: '2026-11-03T10:00:00.000Z' }),
    );
  });

  it('says how to find the id of a channel that is given by its name', () =>
    expect(youtube.check!({ url: 'https://www.youtube.com/@ministry' })[0]).toContain('the id of a channel'));
});

describe('googlenews', () => {
  const feed = (title: string, outlet: string) =>
    bytes(
      `<rss version="2.0"><channel><title>G</title><item><title>${title}</title><link>https://news.google.com/rss/articles/CBMi?oc=5</link><guid isPermaLink="false">CBMi</guid><description>&lt;a href="x"&gt;related&lt;/a&gt;</description><source url="https://www.news.example">${outlet}</source></item></channel></rss>`,
    );
  it.each([
    ['Ministry orders block - Example Daily', 'Example Daily', 'Ministry orders block'],
    ['Ministry - the IT one - orders block - Example Daily', 'Example Daily', 'Ministry - the IT one - orders block'],
    ['Ministry orders block - The Example', 'Example', 'Ministry orders block - The Example'],
    ['Block - Example - Daily', 'Example - Daily', 'Block'],
  ])('%s: takes off exactly the outlet', async (title, outlet, left) => {
    const [entry] = (await googlenews.parse(feed(title, outlet), {})).items;
    expect(entry).toMatchObject({ title: left, text: '', summary: '', outlet: 'https://www.news.example' });
    expect(entry!.link).toBe('https://news.google.com/rss/articles/CBMi?oc=5');
  });
});

describe('gdelt', () => {
  const read = (body: string) => gdelt.parse(bytes(body), {});
  it.each([
    [
      'a backslash before what is no escape',
      String.raw`{"articles":[{"url":"https:\/\/a.example\/1","title":"It\'s \"blocked\" C:\docs \u0041"}]}`,
      'It\'s "blocked" C:docs A',
    ],
    ['a backslash that is one', String.raw`{"articles":[{"url":"https://a.example/1","title":"a \\ b"}]}`, 'a \\ b'],
    [
      'marks that stand alone',
      '{"articles":[{"url":"https://a.example/1","title":"U . S . court , again : 3 % ( of all )"}]}',
      'U.S. court, again: 3% (of all)',
    ],
  ])('reads %s', async (_, body, title) => expect((await read(body)).items[0]!.title).toBe(title));

  it('says when it saw an article, and not when that was published', async () => {
    const [entry] = (
      await read(
        '{"articles":[{"url":"https://a.example/1","title":"T","seendate":"20261103T041500Z","domain":"a.example","language":"Hindi"}]}',
      )
    ).items;
    expect(entry).toMatchObject({
      published: null,
      updated: '2026-11-03T04:15:00.000Z',
      language: 'hi',
      outlet: 'https://a.example',
    });
  });

  it('finds nothing where there is nothing', async () => expect((await read('{}')).items).toEqual([]));

  it('reads its searches as feeds too', async () =>
    expect(
      (await read('<rss version="2.0"><channel><title>G</title><item><title>One</title></item></channel></rss>')).items,
    ).toHaveLength(1));
});

describe('lumen', () => {
  const notice = (more: object) => ({
    id: 70000001,
    type: 'CourtOrder',
    title: 'Court order to Example Platform',
    date_submitted: '2026-11-04T06:00:00.000Z',
    ...more,
  });
  const only = async (one: object) => (await lumen.parse(bytes({ notices: [one] }), {})).items[0]!;

  it.each([
    [
      'CourtOrder',
      {
        explanation: 'Order of 2 Nov.',
        works: [{ subject_of_court_order: 'Posts', targetted_urls: [{ fqdn: 'platform.example', count: 12 }] }],
      },
      'Order of 2 Nov. Posts: 12 addresses at platform.example.',
    ],
    [
      'LawEnforcementRequest',
      {
        explanation: 'Asked.',
        works: [
          {
            subject_of_enforcement_request: 'A page',
            urls_in_request: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
          },
        ],
      },
      'Asked. A page: 2 addresses at a.example.',
    ],
    [
      'Defamation',
      { legal_complaint: 'It is untrue.', works: [{ defamatory_urls: [{ url: 'https://b.example/1' }] }] },
      'It is untrue. 1 address at b.example.',
    ],
    [
      'LocalLaw',
      { explanation: 'Unlawful here.', works: [{ problematic_urls: [{ url: '[redacted]' }] }] },
      'Unlawful here.',
    ],
    ['DMCA', { body: 'A film.', works: [{ infringing_urls: [{ url: 'No URL submitted' }] }] }, 'A film.'],
  ])('reads %s by its own names', async (type, fields, says) => {
    const entry = await only(notice({ type, ...fields }));
    expect(entry.text).toBe(says);
  });

  it('says who asked whom, on what ground, in words that are judged like any', async () => {
    const entry = await only(
      notice({
        title: 'Court orders X to withhold 12 posts in India',
        sender_name: 'Delhi High Court',
        recipient_name: 'X Corp',
        laws_referenced: ['Section 69A'],
        case_id_number: 'WP 123/2026',
        jurisdictions: ['IN'],
        action_taken: 'Partial',
      }),
    );
    expect(entry.text).toBe(
      'From Delhi High Court to X Corp. Laws referred to: Section 69A. Case WP 123/2026. Jurisdictions: IN. Action taken: Partial.',
    );
    const source = {
      id: 'l',
      url: 'https://lumendatabase.org',
      tier: 'data',
      country: null,
      language: 'en',
      name: 'Lumen',
    } as unknown as Source;
    expect(judge(itemOf(entry, source, '2026-11-04T07:00:00Z')!).relevant).toBe(true);
  });

  it('reads one notice alone, under the name of its type or as JSON:API has it', async () => {
    for (const body of [{ court_order: notice({}) }, { notice: { attributes: notice({}) } }])
      expect((await lumen.parse(bytes(body), {})).items).toMatchObject([{ id: 'lumen:70000001' }]);
  });

  it('tells a notice that was rescinded, once', async () => {
    site.answer = () => json({ notices: [{ id: 70000001, title: 'X', body: 'Notice Rescinded' }], meta: {} });
    const env = { LUMEN_TOKEN: 't', LUMEN_API_URL: site.origin };
    const source = { url: `${site.origin}/notices/search.json?term=a` };
    const first = await site.read(lumen, source, { env, bookmark: { newest: 70000005 } });
    expect(first.document.items).toMatchObject([{ id: 'lumen:70000001', deleted: true }]);
    expect((await site.read(lumen, source, { env, bookmark: first.bookmark })).unchanged).toBe(true);
  });

  it('gives its token to Lumen alone', async () => {
    site.requests = [];
    await expect(
      site.read(lumen, { url: `${site.origin}/notices/search.json` }, { env: { LUMEN_TOKEN: 't' } }),
    ).rejects.toThrow('LUMEN_TOKEN is sent nowhere else');
    expect(site.requests).toEqual([]);
  });
});

describe('feeds without ids of their own', () => {
  it('take them from a parameter of the address, as PIB has it, whatever the page is called', async () => {
    const settings = { id: { query: 'PRID' } };
    const feed = (page: string) =>
      bytes(
        `<rss version="2.0"><channel><title>PIB</title><item><title>मंत्रालय ने परामर्श जारी किया</title><link>https://www.pib.gov.in/${page}?PRID=2400001&amp;reg=3</link></item></channel></rss>`,
      );
    const [a, b] = await Promise.all(
      ['PressReleaseIframePage.aspx', 'PressReleasePage.aspx'].map((page) => rss.parse(feed(page), { settings })),
    );
    expect([a!.items[0]!.id, b!.items[0]!.id]).toEqual(['2400001', '2400001']);
    expect(rss.check!({ url: 'https://a.example', settings: { id: 'PRID' } })).toEqual([
      'settings: id: expected { "query": "NAME" }, a parameter of the address',
    ]);
  });
});
