import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import page from '../../../feeds/kinds/page.ts';
import { dateOn } from '../../../feeds/reading/page/dates.ts';
import type { Source, SourceSettings } from '../../../src/core/item.ts';
import type { Bookmark } from '../../../src/core/kind.ts';
import { json, openSite, type Site } from './here.ts';

const bytes = (text: string | object) =>
  new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text));
const read = async (text: string | object, settings: SourceSettings, url = 'https://gov.example/list') =>
  (await page.parse(bytes(text), { url, settings })).items;

describe('settings of a page', () => {
  it.each<[string, SourceSettings | undefined, string]>([
    ['none', undefined, 'settings: a page needs to be told what to look for'],
    ['a selector with a slip', { item: 'div[' }, 'settings: item: '],
    ['a slip in a field', { item: 'li', date: { at: 'time:nth-child(', attribute: 'datetime' } }, 'settings: date: '],
    ['a path with a slip', { format: 'json', item: '$.posts[', title: '$.t' }, 'settings: item: '],
    ['JSON without a title', { format: 'json', item: '$[*]' }, 'settings: title: is missing'],
    ['a name that there is not', { item: 'li', titel: 'a' }, 'settings: there is no "titel"'],
    ['a zone that there is not', { item: 'li', zone: 'Asia/Delhi City' }, 'settings: zone: expected a time zone'],
    ['too many at once', { item: '', minItems: -1 }, 'settings: item: '],
  ])('are refused with the field: %s', (_, settings, says) => {
    const problems = page.check!({ url: 'https://gov.example', ...(settings && { settings }) });
    expect(problems[0]).toContain(says);
  });
});

describe('a page of HTML', () => {
  const rows = `<html><head><base href="https://cdn.gov.example/x/"></head><table class="news"><tr><th>Date</th></tr>
    <tr><td>03/11/2026</td><td class="t">Order <sup class="new">New!</sup> of <b>today</b></td><td><a href="../doc?utm_source=a&amp;no=7">PDF</a></td></tr></table><tr><td class="t">Elsewhere</td></tr>`;

  it('is read by selectors: what is told, no more', async () => {
    const [entry, ...rest] = await read(rows, {
      item: '.news tr',
      title: '.t',
      link: 'a',
      date: 'td:first-child',
      dayFirst: true,
      zone: 'Asia/Kolkata',
      remove: ['.new'],
      id: { query: 'no' },
    });
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      id: '7',
      title: 'Order of today',
      link: 'https://cdn.gov.example/doc?utm_source=a&no=7',
      published: '2026-11-02T18:30:00.000Z',
      evidence: { form: 'html' },
    });
    expect(entry!.evidence!.raw).toContain('class="new"');
  });

  it('has values in attributes, and the item itself', async () => {
    const items = await read('<a class="c" href="/d/1" data-id="x1" title="The order">go</a>', {
      item: 'a.c',
      title: { at: '.', attribute: 'title' },
      id: { at: '.', attribute: 'data-id' },
    });
    expect(items).toMatchObject([{ id: 'x1', title: 'The order', link: 'https://gov.example/d/1' }]);
  });

  it('leaves out what does not lead where it should', async () =>
    expect(
      await read('<a href="/about">About</a><a href="/decision/a-1/">Decision</a>', {
        item: 'a',
        linkHas: '/decision/',
      }),
    ).toMatchObject([{ title: 'Decision' }]));

  it.each([
    ['nothing', '<ul></ul>', 'has nothing where "li" should find 2 or more'],
    ['too little', '<ul><li>One</li></ul>', 'has 1 where "li" should find 2 or more'],
  ])('that has %s is broken, not empty', async (_, text, says) =>
    expect(read(text, { item: 'li', minItems: 2 })).rejects.toMatchObject({
      code: 'selector',
      message: expect.stringContaining(says),
    }),
  );
});

describe('dates of a page', () => {
  it.each([
    ['2026-11-03 10:00:00', { zone: 'Asia/Kolkata' }, '2026-11-03T04:30:00.000Z'],
    ['2026-07-01 10:00', { zone: 'Europe/Paris' }, '2026-07-01T08:00:00.000Z'],
    ['2026-12-01 10:00', { zone: 'Europe/Paris' }, '2026-12-01T09:00:00.000Z'],
    ['2026-11-03T10:00:00+02:00', { zone: 'Asia/Kolkata' }, '2026-11-03T08:00:00.000Z'],
    ['11.03.2026', {}, '2026-03-11T00:00:00.000Z'],
    ['11/03/2026', { dayFirst: true }, '2026-03-11T00:00:00.000Z'],
    ['11/03/2026', {}, '2026-11-03T00:00:00.000Z'],
    ['253.71 KB', {}, null],
  ])('%s, %o', (written, how, at) => expect(dateOn(written, { dayFirst: false, zone: 'UTC', ...how })).toBe(at));
});

describe('the definitions that ship', () => {
  const official = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../feeds/catalogue/official.json'), 'utf8'),
  ) as Source[];
  const settingsOf = (id: string) => official.find((source) => source.id === id)!.settings!;

  it('read MeitY, from the JSON behind its site', async () => {
    const post = (more: object) => ({
      ID: 90001,
      post_title: 'Advisory to intermediaries &amp; others',
      post_slug: 'advisory-aBc',
      post_date: '2026-11-03 10:00:00',
      post_modified: '2026-11-03 11:00:00',
      post_excerpt: '<p>On synthetic media.</p>',
      acf_data: { file: [{ pdf: { url: 'https://www.meity.gov.in/a.pdf' } }] },
      ...more,
    });
    const posts = { posts: [post({}), post({ ID: 90002, post_slug: undefined, acf_data: {} })], total_items: 2 };
    expect(await read(posts, settingsOf('in-meity-press'))).toMatchObject([
      {
        id: '90001',
        title: 'Advisory to intermediaries & others',
        link: 'https://www.meity.gov.in/documents/press-release/advisory-aBc',
        published: '2026-11-03T04:30:00.000Z',
        updated: '2026-11-03T05:30:00.000Z',
        edited: true,
        text: 'On synthetic media.',
        evidence: { form: 'json' },
      },
      { id: '90002', link: null },
    ]);
    expect((await read(posts, settingsOf('in-meity-whatsnew')))[0]!.link).toBe('https://www.meity.gov.in/a.pdf');
  });

  it('read the lists of PIB, whatever a release page is called', async () => {
    const list =
      '<ul><li><a href="/PressReleasePage.aspx?PRID=2400001">Release one</a></li><li><a href="PressReleseDetailm.aspx?prid=2400002&reg=3">विज्ञप्ति</a></li><li><a href="/Allrel.aspx">All</a></li></ul>';
    const settings = settingsOf('in-pib-all');
    expect(await read(list, settings, 'https://www.pib.gov.in/allRel.aspx')).toMatchObject([
      { id: '2400001', title: 'Release one', link: 'https://www.pib.gov.in/PressReleasePage.aspx?PRID=2400001' },
      { id: '2400002', title: 'विज्ञप्ति' },
    ]);
    expect(await read('<ul></ul>', settings)).toEqual([]);
  });

  it('read what is new at DoT, where the size of a file may stand for the date', async () => {
    const row = (date: string) =>
      `<div role="row" class="announcementbox row"><p class="mb-0">Order</p><small class="ptype mb-0">${date}</small><small class="ptype">11.03.2026</small><a class="download-btn" href="/static/o.pdf">View</a></div>`;
    const other = '<div class="careers"><div class="announcementbox row"><p class="mb-0">A job</p></div></div>';
    const items = await read(
      `<div class="whats-new-announcements">${row('253.71 KB')}</div>${other}`,
      settingsOf('in-dot-whatsnew'),
    );
    expect(items).toMatchObject([{ title: 'Order', published: '2026-03-10T18:30:00.000Z' }]);
  });
});

describe('a reading of a page', () => {
  let site: Site;
  let count: number;
  let asJson: { referer?: string | undefined };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());
  beforeEach(() => {
    count = 10;
    asJson = {};
    site.answer = ({ headers }) => {
      asJson.referer = headers.referer;
      return {
        body: `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${at}">Notice ${at}</a></li>`).join('')}</ul>`,
      };
    };
  });
  const readPage = (bookmark: Bookmark = {}, more: SourceSettings = {}) =>
    site.read(page, { url: `${site.origin}/list`, settings: { item: 'li', ...more } }, { bookmark });

  it('sends the Referer that was set', async () => {
    await readPage({}, { referer: 'https://www.meity.gov.in/documents' });
    expect(asJson.referer).toBe('https://www.meity.gov.in/documents');
  });

  it('holds a page that grows by more than half at once, says so, and learns it in silence when it stays', async () => {
    let { bookmark } = await readPage();
    count = 16;
    for (let at = 0; at < 3; at++) {
      const held = await readPage(bookmark);
      expect(held).toMatchObject({ unchanged: true, document: { items: [] } });
      expect(held.warning).toContain('has 16 entries instead of 10 at once');
      ({ bookmark } = held);
    }
    const learned = await readPage(bookmark);
    expect([learned.learn, learned.document.items.length, learned.warning]).toEqual([
      true,
      16,
      expect.stringContaining('told to nobody'),
    ]);
    const after = await readPage(learned.bookmark);
    expect([after.unchanged, after.warning ?? null]).toEqual([true, null]);
  });

  it('goes on as before where the page comes back as it was', async () => {
    const first = await readPage();
    count = 40;
    const held = await readPage(first.bookmark);
    count = 11;
    const back = await readPage(held.bookmark);
    expect([back.learn ?? false, back.warning ?? null, back.document.items.length]).toEqual([false, null, 11]);
  });

  it.each([
    ['grows by half', 15, {}],
    ['begins anew each day', 40, { startsOver: true }],
  ])('takes for news what %s', async (_, then, more) => {
    const first = await readPage({}, more);
    count = then;
    expect((await readPage(first.bookmark, more)).document.items).toHaveLength(then);
  });

  it('keeps its bookmark from a page of a firewall that answers 200 in place of JSON', async () => {
    const settings = { format: 'json', item: '$.posts[*]', title: '$.t' };
    site.answer = () => json({ posts: [{ t: 'One' }] });
    const url = `${site.origin}/list`;
    const first = await site.read(page, { url, settings });
    site.answer = () => ({ body: '<html><title>Request Rejected</title></html>' });
    await expect(site.read(page, { url, settings }, { bookmark: first.bookmark })).rejects.toMatchObject({
      code: 'parse',
      message: 'is an HTML page, not JSON: “Request Rejected”',
    });
  });
});
