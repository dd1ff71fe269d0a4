import { describe, expect, it } from 'vitest';
import koo from '../../../feeds/kinds/koo.ts';
import { type Archived, readKooArchive } from '../../../feeds/reading/koo-archive.ts';

const bytes = (body: unknown) => new TextEncoder().encode(JSON.stringify(body));
const one = (more: object) => ({
  id: 'k1',
  title: 'Statement on the rules.',
  createdAt: 1612951200,
  handle: 'examplemin',
  name: 'Example Ministry',
  ...more,
});
const feed = (...items: object[]) => bytes({ feed: [{ uiItemType: 'koo', items }] });
const only = async (more: object) => (await koo.parse(feed(one(more)), {})).items[0];

describe('a koo', () => {
  it.each([
    ['seconds', 1612951200],
    ['milliseconds', 1612951200000],
    ['a date', '2021-02-10T10:00:00Z'],
  ])('has its time in %s', async (_, createdAt) =>
    expect(await only({ createdAt })).toMatchObject({ published: '2021-02-10T10:00:00.000Z' }),
  );

  it('has an address, an author and a language', async () =>
    expect(await only({ identifiedLangCode: 'hi', title: '<p>नियम&nbsp;बदले</p>' })).toMatchObject({
      link: 'https://www.kooapp.com/koo/examplemin/k1',
      author: 'Example Ministry (@examplemin)',
      language: 'hi',
      text: 'नियम बदले',
    }));

  it.each([
    ['a reason', { deletionReason: 'by user' }],
    ['being hidden', { isHidden: true }],
  ])('was taken back by %s', async (_, more) =>
    expect(await only(more)).toMatchObject({ id: 'k1', deleted: true, text: '' }),
  );

  it('was edited where it was changed after it was made', async () => {
    expect(await only({ modifiedAt: 1612951200 })).toMatchObject({ edited: false });
    expect(await only({ modifiedAt: 1612954800 })).toMatchObject({ edited: true });
  });

  it('is nothing where it passes on another', async () => expect(await only({ isRekoo: true })).toBeUndefined());

  it('is read with all of its thread, and with what it answers', async () => {
    expect((await koo.parse(feed(one({}), one({ id: 'k2' })), {})).items).toHaveLength(2);
    expect((await koo.parse(bytes({ parentContent: [{ items: [one({})] }] }), {})).items).toHaveLength(1);
  });
});

it('Koo itself is closed, and that is said before it is asked', async () => {
  const url = 'https://www.kooapp.com/apiV1/users/created/ku/aa';
  const says = expect.stringContaining('Koo closed in July 2024');
  expect(koo.check!({ url })).toEqual([says]);
  const given = { env: {}, now: new Date(), parse: koo.parse };
  await expect(koo.read({ id: 'k', url }, {}, () => Promise.reject(new Error('asked')), given)).rejects.toMatchObject({
    code: 'gone',
    message: says,
  });
});

describe('an archive of koos', () => {
  async function archive(
    text: string,
    options: Parameters<typeof readKooArchive>[1] = {},
    size = 7,
  ): Promise<Archived[]> {
    const raw = new TextEncoder().encode(text);
    const chunks = Array.from({ length: Math.ceil(raw.length / size) }, (_, at) =>
      raw.slice(at * size, (at + 1) * size),
    );
    const lines: Archived[] = [];
    for await (const line of readKooArchive(chunks, options)) lines.push(line);
    return lines;
  }
  const shown = (lines: Archived[]) =>
    lines.map((line) =>
      'entry' in line ? [line.line, line.entry.id, line.entry.text, line.entry.published] : [line.line, line.error],
    );

  it('is read as CSV by the names that Koo had, with quotes, lines and other alphabets in it', async () =>
    expect(
      shown(
        await archive('\uFEFFid,createdAt,handle,title\na,1612951200,min,"नियम, ""बदले""\nआज"\nb,1612951201,min,Two\n'),
      ),
    ).toEqual([
      [3, 'a', 'नियम, "बदले" आज', '2021-02-10T10:00:00.000Z'],
      [4, 'b', 'Two', '2021-02-10T10:00:01.000Z'],
    ]));

  it.each([
    ['the names that others use', 'Post_ID;Text;Created At;Username\n1;Hello;2021-02-10 10:00:00;min\n', {}],
    ['tabs', 'id\ttitle\tcreatedAt\n1\tHello\t2021-02-10T10:00:00Z\n', {}],
    [
      'a map of columns',
      'nr,was,wann\n1,Hello,1612951200\n',
      { columns: { id: 'nr', title: 'was', createdAt: 'wann' } },
    ],
    ['JSON lines', '{"id":"1","title":"Hello","createdAt":1612951200}\n\n', {}],
    [
      'JSON lines with a map',
      '{"nr":1,"was":"Hello","wann":"2021-02-10T10:00:00Z"}\n',
      { columns: { id: 'nr', title: 'was', createdAt: 'wann' } },
    ],
  ])('is read by %s', async (_, text, options) =>
    expect(shown(await archive(text, options)).map((line) => line.slice(1))).toEqual([
      ['1', 'Hello', '2021-02-10T10:00:00.000Z'],
    ]),
  );

  it('names each line that is no koo, and goes on', async () =>
    expect(
      shown(
        await archive(
          '{"id":"1","title":"One"}\n{"id":\n[]\n{"id":"2","isRekoo":true,"title":"x"}\n{"id":"3"}\n{"id":"4","title":"Four"}',
        ),
      ),
    ).toEqual([
      [1, '1', 'One', null],
      [2, 'is not JSON'],
      [3, 'is not a koo'],
      [4, 'passes on another’s koo'],
      [5, 'has no text of a koo'],
      [6, '4', 'Four', null],
    ]));

  it.each([
    [
      'a column that is not there',
      'id,title\n',
      { columns: { title: 'words' } },
      'has no column "words" for title; there is: id, title',
    ],
    ['no column for the text', 'a,b\n1,2\n', {}, 'has no column with the text of a koo'],
    ['quotes that never close', 'id,title\n1,"abc\n', {}, 'is not CSV that can be read'],
  ])('refuses %s', async (_, text, options, says) => expect(archive(text, options)).rejects.toThrow(says));

  it('gives one id to what has none, whenever it is read', async () => {
    const text = 'handle,createdAt,title\nmin,1612951200,Hello\n';
    const [[a], [b]] = [shown(await archive(text)), shown(await archive(text))];
    expect(a).toEqual(b);
    expect(a![1]).toBe('min|1612951200|Hello');
  });
});
