import { describe, expect, it } from 'vitest';
import { composeGathered } from '../../src/core/digest.ts';
import { type Line, rowsOf } from '../../src/core/message.ts';
import { renderDiscord } from '../../src/chat/discord/render.ts';
import { renderSlack } from '../../src/chat/slack/render.ts';
import { SAYS } from '../../src/words/say.ts';
import { aStory, aTelling, at, T0 } from '../store/worlds.ts';
import { NO_FACTS } from './worlds.ts';

const EN = { language: 'en', timeZone: 'Asia/Kolkata' };
const text = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const story = (
  id: string,
  country: string | null,
  status: 'ordered' | 'restored' | null,
  official = false,
  minutes = 0,
) =>
  aStory({
    id,
    headline: `Story ${id}`,
    facts: { ...NO_FACTS, country, status },
    official,
    lastSeenAt: at(minutes),
    tellings: [aTelling(), aTelling({ outlet: 'other.example' })],
  });
const since = { why: 'digest', since: T0 } as const;
const gathered = (
  what: Parameters<typeof composeGathered>[0],
  stories: Parameters<typeof composeGathered>[1],
  manner: typeof EN,
  coverage: Parameters<typeof composeGathered>[3],
  page = 1,
) => composeGathered(what, stories, manner, coverage, { page, to: (other) => `turn:digest now page:${other}` });

describe('many stories in one message', () => {
  it('stand by country and where they stand, what is official first', () => {
    const stories = [
      story('1', 'TR', 'ordered', false, 1),
      story('2', null, null),
      story('3', 'IN', 'ordered', false, 1),
      story('4', 'IN', 'ordered', true),
      story('5', 'TR', 'ordered', false, 2),
      story('6', 'IN', 'restored'),
    ];
    expect(gathered(since, stories, EN, null).lines.map(text)).toEqual([
      'India · ordered',
      '1. Story 4 · confirmed by an official source · 4',
      '2. Story 3 · 2 outlets · 3',
      'Turkey · ordered',
      '3. Story 5 · 2 outlets · 5',
      '4. Story 1 · 2 outlets · 1',
      'Country not named · Blocking',
      '5. Story 2 · 2 outlets · 2',
      'India · restored',
      '6. Story 6 · 2 outlets · 6',
    ]);
  });

  it('stand by what is official before where there is more', () => {
    const more = ['1', '2', '3'].map((id) => story(id, 'IN', 'ordered'));
    const { lines } = gathered(since, [...more, story('4', 'TR', 'ordered', true)], EN, null);
    expect(lines.map(text).filter((line) => /^(India|Turkey) · /.test(line))).toEqual([
      'Turkey · ordered',
      'India · ordered',
    ]);
  });

  it('have a button each, of their number, that shows the story: under the heading of their group, if they begin it', () => {
    const { lines, buttons } = gathered(since, [story('1', 'TR', null), story('2', 'TR', null)], EN, null);
    expect(buttons).toEqual([
      { label: '1', id: 'ask:orders show id:1', row: 0 },
      { label: '2', id: 'ask:orders show id:2', row: 2 },
    ]);
    expect(rowsOf(lines, buttons).map((row) => row.lines.map(text))).toEqual([
      ['Turkey · Blocking', '1. Story 1 · 2 outlets · 1'],
      ['2. Story 2 · 2 outlets · 2'],
    ]);
  });

  it('are all shown in every chat, whatever their headlines and addresses are like', () => {
    const long = { headline: 'a very long headline '.repeat(20), url: `https://a.example/${'p'.repeat(400)}` };
    const many = Array.from({ length: 20 }, (_, n) => ({ ...story(`s-${n}0000000`, 'IN', 'ordered'), ...long }));
    const apart = many.map((one, n) => ({
      ...one,
      facts: { ...one.facts, country: ['IN', 'TR', 'RU', 'BR'][n % 4]! },
    }));
    for (const stories of [many, apart])
      for (const language of Object.keys(SAYS)) {
        const made = gathered({ ...since, why: 'quiet' }, stories, { ...EN, language }, null);
        const { components, embeds } = renderDiscord(made);
        expect(components.flatMap((row) => row.components)).toHaveLength(20);
        const opened = renderSlack(made).blocks.filter((block) => 'accessory' in block);
        expect(opened).toHaveLength(20);
        for (const shown of [embeds[0]!.description!, JSON.stringify(opened)])
          for (const { id } of stories) expect(shown).toContain(id);
      }
  });

  it('are on several pages where they are many, each of them on one', () => {
    const many = Array.from({ length: 25 }, (_, n) => story(`s-${n}`, 'IN', 'ordered'));
    const [first, second, beyond] = [1, 2, 9].map((page) => gathered({ ...since, why: 'quiet' }, many, EN, null, page));
    expect(first!.headline).toBe('25 stories in the quiet hours');
    expect([first!, second!].map(({ lines }) => lines.length)).toEqual([21, 6]);
    expect(first!.footer).toEqual(['page 1', 'A number shows its story, and what can be done about it.']);
    expect([first!, second!].map(({ buttons }) => buttons.at(-1))).toEqual([
      { label: 'Next', id: 'turn:digest now page:2' },
      { label: 'Previous', id: 'turn:digest now page:1' },
    ]);
    expect(second!.buttons[0]).toMatchObject({ label: '21' });
    expect(text(second!.lines[1]!)).toMatch(/^21\. /);
    const told = [first!, second!].flatMap(({ lines }) => lines.map(text).flatMap((line) => /s-\d+$/.exec(line) ?? []));
    expect(told.sort()).toEqual(many.map(({ id }) => id).sort());
    expect(beyond).toEqual(second);
  });

  it('say what is watched and what cannot be read', () => {
    const failing = ['Gazette', 'Court'];
    expect(gathered(since, [], EN, { watched: 40, failing }).footer).toEqual([
      '40 sources watched',
      '2 cannot be read: Gazette, Court',
      'Silence of these is no calm.',
    ]);
  });

  it('say so where there are none', () => {
    expect(gathered(since, [], EN, null).headline).toBe('Nothing new since Feb 8, 2021, 15:30 GMT+5:30.');
  });

  it.each(Object.keys(SAYS))('leave no place unfilled in %s', (language) => {
    const made = gathered(since, [story('1', 'IN', 'ordered')], { ...EN, language }, { watched: 3, failing: ['a'] });
    expect(JSON.stringify(made)).not.toMatch(/\{\w+\}|undefined/);
  });
});
