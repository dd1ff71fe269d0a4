import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerLine } from '../../src/chat/console/index.ts';
import type { Line, Message } from '../../src/core/message.ts';
import { readPress } from '../../src/core/asking/press.ts';
import type { Bot } from '../../src/start.ts';
import { openStore } from '../../src/store/index.ts';
import { anOrder, aStory } from '../store/worlds.ts';
import { openWorld, pass, type World } from './world.ts';

/* The ledger as people ask it, through the whole bot: three orders, read from feeds, asked and mended at the console. */

const NEWS = [
  ['daily-1', 'IT ministry orders Twitter to block 312 accounts under Section 69A', '2021-02-08T10:05:00Z'],
  ['daily-2', 'Russia: Roskomnadzor orders YouTube to remove 45 videos', '2021-02-08T10:15:00Z'],
  ['daily-3', 'Turkey: court in Ankara orders Facebook to block 12 pages', '2021-02-08T10:25:00Z'],
] as const;

let world: World;
let bot: Bot;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'withheld-ledger-'));
  world = await openWorld();
  world.pages.set('daily', []);
  bot = await world.run({ packs: join(folder, 'packs'), databaseUrl: `sqlite:${join(folder, 'w.db')}` });
  pass(world, 1);
  await bot.tick();
  world.pages.set(
    'daily',
    NEWS.map(([id, title, at]) => ({ id, title, text: `${title}, officials said on Monday.`, at })),
  );
  pass(world, 30);
  await bot.tick();
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const ask = (line: string): Promise<Message> => answerLine(bot.answerer, line);
const press = (button: Message['buttons'][number] | undefined): Promise<Message> =>
  ask(button!.id!.replace(/^\w+:/, ''));
const lineText = (line: Line): string =>
  typeof line === 'string' ? line : line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
const text = ({ headline, lines, footer }: Message): string => [headline, ...lines.map(lineText), ...footer].join('\n');
const idsIn = (message: Message): string[] => [...new Set(text(message).match(/\bo-[0-9a-f]{8}\b/g) ?? [])];
const idOf = async (query: string): Promise<string> => idsIn(await ask(`orders search ${query}`))[0]!;
const storyOf = async (id: string): Promise<string> => /s-[0-9a-f]{8}/.exec(text(await ask(`orders show ${id}`)))![0];

describe('the ledger', () => {
  it('is paged: the message itself becomes the next page, and the one before', async () => {
    const first = await ask('orders latest count:2');
    expect(idsIn(first)).toHaveLength(2);
    const next = first.buttons.find(({ label }) => label === 'Next');
    expect(next?.id).toBe('turn:orders latest count:2 page:2');
    const second = await press(next);
    expect(idsIn(second)).toHaveLength(1);
    expect([first.headline, second.headline]).toEqual(['The 2 latest orders', 'The latest orders, no. 3']);
    expect(second.buttons.map(({ label }) => label)).not.toContain('Next');
    expect(idsIn(await press(second.buttons.find(({ label }) => label === 'Previous')))).toEqual(idsIn(first));
  });

  it('says of a page past the end that it has nothing, not that nothing fits', async () => {
    const past = ['latest page:3', 'latest Mali page:3', 'search page:3 platform:youtube', 'missed page:3'];
    const asked = [...past.map((one) => `orders ${one}`), 'room audit page:3'];
    for (const one of asked) expect((await ask(one)).headline).toBe('There is nothing on this page.');
  });

  it('is asked by names as people write them, and says what may have been meant', async () => {
    const india = await idOf('country:IN');
    expect(idsIn(await ask(`orders show ${india.toUpperCase()}`))).toEqual([india]);
    const ofStory = await ask(`orders timeline ${await storyOf(india)}`);
    expect([ofStory.headline, text(ofStory)]).toEqual([
      `The life of order ${india}`,
      expect.not.stringContaining('now part'),
    ]);
    expect((await ask('orders latest platform:Yuotube')).headline).toBe(
      'No order is on "Yuotube", a platform that is not known here. Did you mean YouTube?',
    );
    expect((await ask('orders latest platform:Nowhere')).headline).toBe('No order is remembered that fits.');
    expect((await ask('orders export platform:Facebok')).headline).toContain('Did you mean Facebook?');
  });

  it('is searched in the language of watches, those that say it in the headline first, with why', async () => {
    expect(text(await ask('orders search platform:youtube'))).toContain('↳ platform: YouTube');
    expect(idsIn(await ask('orders search "orders YouTube"'))).toEqual([await idOf('platform:youtube')]);
    expect(idsIn(await ask('orders search "officials said" -country:RU'))).toHaveLength(2);
    expect((await ask('orders search nothingsaysthis')).headline).toBe('No order fits: nothingsaysthis');
    expect((await ask('orders search (open')).headline).toContain('At character');
  });

  it('leads from a name that is searched to all orders on whatever has that name', async () => {
    const found = await ask('orders search यूट्यूब');
    expect([found.headline, found.buttons.map(({ label }) => label)]).toEqual([
      'No order fits: यूट्यूब',
      ['platform:YouTube'],
    ]);
    expect(idsIn(await press(found.buttons[0]))).toEqual([await idOf('platform:youtube')]);
  });

  it('tells a life in time, and who first said what', async () => {
    const life = text(await ask(`orders timeline ${await idOf('country:IN')}`));
    expect(life).toContain('first reported on Feb 8, 2021');
    expect(life).toMatch(/daily\.example first said: .*Targets: 312 accounts/);
  });

  it('is counted, with a picture that says its numbers, and refuses what cannot be counted', async () => {
    const counted = await ask('orders stats country');
    expect(text(counted)).toContain('#1 · India · 1');
    expect(counted.picture?.alt).toMatch(/^Orders by country: .*India 1/);
    expect([...counted.picture!.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(text(await ask('orders stats'))).toContain('Feb 2021 · 3');
    expect((await ask('orders stats since:2022-01-01')).headline).toBe('No order is remembered that fits.');
  });

  it('counts every month that it remembers, though it lists and draws the latest', async () => {
    const store = await openStore(`sqlite:${join(folder, 'w.db')}`, {});
    const months = Array.from(
      { length: 40 },
      (_, n) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    await store.keep(async (ledger) => {
      for (const month of months)
        await ledger.saveOrder(
          anOrder({ id: `o-${month}`, dates: { ordered: `${month}-04`, reported: null, complied: null } }),
        );
    });
    await store.close();
    const counted = await ask('orders stats');
    expect([counted.lines.length, counted.footer]).toEqual([20, ['and 21 more']]);
    expect(counted.picture!.alt.match(/ \d{4} /g)).toHaveLength(24);
  });

  it('completes what is typed: countries by name, orders by id or by their words, with what they are', async () => {
    const typing = (option: string, typed: string, subcommand = 'latest', language: string | null = null) =>
      bot.answerer.suggest!({
        ...{ command: 'orders', subcommand, option, typed, values: {} },
        ...{ roomId: 'console', by: 'console', language },
      });
    expect(await typing('country', 'ind')).toEqual([{ name: 'India (IN)', value: 'IN' }]);
    expect(await typing('country', 'RU')).toEqual([{ name: 'Russia (RU)', value: 'RU' }]);
    expect(await typing('country', 'रू', 'latest', 'hi')).toEqual([{ name: 'रूस (RU)', value: 'RU' }]);
    expect(await typing('platform', 'you')).toEqual(['YouTube']);
    const india = await idOf('country:IN');
    expect(await typing('platform', 'यूट्यू')).toEqual(['YouTube']);
    const named = { name: expect.stringMatching(`^${india} · India · .*312 accounts`), value: india };
    expect(await typing('id', '', 'show')).toHaveLength(3);
    for (const typed of [india.slice(0, 6), india.slice(2), 'twitter 312 acc', 'ind', 'Twitter Indien', 'ट्विटर'])
      expect(await typing('id', typed, 'show'), typed).toEqual([named]);
    expect(await typing('id', 'भारत', 'show', 'hi')).toEqual([
      { name: expect.stringMatching(`^${india} · भारत · `), value: india },
    ]);
    for (const typed of ['"twitter', 'NEAR/', '(', '*', 'nothing like it', 'q', 'twitter facebook youtube '.repeat(9)])
      expect(await typing('id', typed, 'show'), typed).toEqual(typed === '"twitter' ? [named] : []);
  });

  it('offers ids that nobody can know: of this room alone, with what they are', async () => {
    const typing = (line: string, option: string, typed = '', values = {}, roomId = 'console') => {
      const [command, subcommand] = line.split(' ') as [string, string];
      return bot.answerer.suggest!({
        ...{ command, subcommand, option, typed, values },
        ...{ roomId, by: 'console', language: 'en' },
      });
    };
    await ask('watch add twitter -cricket');
    await ask('watch add "cafés and bars"');
    const watches = (await typing('watch edit', 'id')) as { name: string; value: string }[];
    const [cafes, cricket] = watches.toSorted((a, b) =>
      a.name.includes('cafés') ? -1 : b.name.includes('cafés') ? 1 : 0,
    );
    expect(cricket).toEqual({ name: `${cricket!.value} · twitter -cricket`, value: expect.stringMatching(/^wa-/) });
    expect(await typing('watch remove', 'id', 'CAFES')).toEqual([cafes]);
    expect(await typing('watch remove', 'id', cricket!.value)).toEqual([cricket]);
    expect(await typing('watch remove', 'id', '', {}, 'discord:1:2')).toEqual([]);

    const india = await idOf('country:IN');
    const story = await storyOf(india);
    const named = { name: expect.stringMatching(`^${story} · IT ministry orders Twitter`), value: story };
    for (const line of ['watch mute', 'watch why', 'feedback wrong'])
      expect(await typing(line, 'story', '312')).toEqual([named]);
    expect(await typing('watch unmute', 'story')).toEqual([]);
    await ask(`watch mute ${story}`);
    expect(await typing('watch mute', 'story', '312')).toEqual([]);
    expect(await typing('watch unmute', 'story')).toEqual([named]);
    expect(await typing('orders split', 'stories', 's-1, s-', { id: india })).toEqual([
      {
        name: `s-1, ${story} · IT ministry orders Twitter to block 312 accounts under Section 69A`,
        value: `s-1, ${story}`,
      },
    ]);

    await ask(`feedback wrong ${story} count 313 accounts`);
    const [proposal] = (await typing('feedback approve', 'id')) as { name: string; value: string }[];
    expect(proposal!.name).toContain('IT ministry orders Twitter');
    await ask(`feedback approve ${proposal!.value}`);
    expect(await typing('feedback approve', 'id')).toEqual([]);
    expect(await typing('feedback decline', 'id')).toEqual([]);
    expect(await typing('feedback undo', 'id')).toEqual([proposal]);
  });

  it('says of a story that is of no order that it is of none, and of no story where stories are named', async () => {
    const store = await openStore(`sqlite:${join(folder, 'w.db')}`, {});
    await store.keep((ledger) => ledger.saveStory(aStory({ id: 's-0123abcd', headline: 'A minister speaks' })));
    await store.close();
    expect((await ask('orders timeline s-0123abcd')).headline).toBe('That story is of no order: A minister speaks');
    expect((await ask('watch why s-none')).headline).toBe(
      'There is no story "s-none". /orders show names the stories of an order.',
    );
  });

  it('shows a story as its alert does, of an order or of none, under any id that it ever had', async () => {
    const store = await openStore(`sqlite:${join(folder, 'w.db')}`, {});
    await store.keep((ledger) => ledger.saveStory(aStory({ id: 's-0123abcd', headline: 'A minister speaks' })));
    await store.close();
    const labels = (shown: Message) => shown.buttons.map(({ label }) => label);
    const ofNone = await ask('orders show s-0123abcd');
    expect([ofNone.headline, ofNone.tone, ofNone.footer.at(-1)]).toEqual(['A minister speaks', 'quiet', 's-0123abcd']);
    expect(labels(ofNone)).toEqual(expect.arrayContaining(['Why', 'Mute story', 'Wrong fact']));
    expect(labels(ofNone)).not.toContain('Timeline');
    const [india, russia] = [await idOf('country:IN'), await idOf('country:RU')];
    const [kept, gone] = [await storyOf(india), await storyOf(russia)];
    const told = await ask(`orders show ${kept.toUpperCase()}`);
    expect([told.headline, labels(told)]).toEqual([NEWS[0][1], expect.arrayContaining(['Show the order', 'Timeline'])]);
    expect((await press(told.buttons.find(({ label }) => label === 'Show the order'))).footer).toContain(
      `Order ${india}`,
    );
    await ask(`orders merge ${kept} ${gone}`);
    expect(text(await ask(`orders show ${gone}`))).toContain(`${gone} is now part of ${kept}`);
    expect(text(await ask(`orders show ${kept}`))).not.toContain('is now part of');
    expect((await ask('orders show s-none')).headline).toBe(
      'There is no order or story "s-none". /orders latest finds them.',
    );
  });

  it('says why a story is told by what leads it, and by which item a watch is satisfied', async () => {
    const later = {
      id: 'daily-4',
      title: 'Twitter told by IT ministry to block 312 accounts',
      text: 'Officials said the IT ministry told Twitter to block 312 accounts. A spokesman called it unusual.',
      at: '2021-02-08T10:40:00Z',
    };
    world.pages.set('daily', [later]);
    pass(world, 30);
    await bot.tick();
    const why = async () => {
      const answer = await ask(`watch why ${await storyOf(await idOf('country:IN'))}`);
      return { ...answer, said: text(answer) };
    };
    const heard = await why();
    expect([heard.headline, heard.url, heard.sources[0]!.title]).toEqual([
      `Why: ${NEWS[0][1]}`,
      'https://daily.example/daily-1',
      NEWS[0][1],
    ]);
    expect(heard.said).toContain('Read as Blocking; certainty 0.99');
    expect(heard.said).toContain('it hears everything relevant');
    await ask('room set alerts:off');
    expect((await why()).said).toContain('No watch, and alerts are off here.');
    await ask('watch add spokesman');
    await ask('watch add officials');
    const { said } = await why();
    expect(said).toMatch(/Watch wa-\w+ matched: spokesman · daily\.example · Twitter told by IT ministry to block/);
    expect(said).toMatch(/Watch wa-\w+ matched: officials$/m);
  });

  it('says with what is missing, or names nothing, what there is', async () => {
    await ask('watch add twitter -cricket');
    for (const line of ['watch remove', 'watch edit query:twitter', 'watch remove wa-0', 'watch edit wa-0 as:digest']) {
      const { tone, lines } = await ask(line);
      expect([tone, lines]).toEqual(['wrong', [expect.stringMatching(/^wa-\w+ · twitter -cricket$/)]]);
    }
    const india = await idOf('country:IN');
    expect(text(await ask('orders show'))).toContain(`${india} · India`);
    for (const begun of [india.slice(0, 8), india.slice(2), 'o-00000000']) {
      const { lines } = await ask(`orders show id:${begun}`);
      expect(lines.filter((line) => String(line).startsWith(`${india} · India`))).toHaveLength(1);
      expect(lines.length).toBe(begun === 'o-00000000' ? 3 : 1);
    }
    expect(text(await ask('watch why s-0'))).toContain(await storyOf(india));
    expect((await ask('watch try')).lines).toEqual([]);
  });

  it('says what cannot be in the language of the room', async () => {
    const id = await idOf('country:IN');
    const story = await storyOf(id);
    await ask('room set language:de');
    for (const [line, says] of [
      ['orders latest count:99', 'count nimmt eine Zahl von 1 bis 25, nicht „99“.'],
      ['orders latest status:restord', ' Gemeint war restored?'],
      ['orders latest Indai', '„Indai“ passt zu nichts in /orders latest. Gemeint war country:Indien?'],
      ['orders shwo', '/orders hat kein „shwo“. Gemeint war /orders show?'],
      ['orders show', 'id fehlt: die Kennung. Zum Beispiel: /orders show <id>'],
      ['orders latest country:Atlantis', '„Atlantis“ ist kein Land'],
      ['orders latest country:Östereich', 'Gemeint war Österreich?'],
      ['orders latest since:yesterday', '„yesterday“ ist keine Zeit'],
      ['orders latest platform:Yuotube', 'Keine Anordnung betrifft „Yuotube“'],
      [`orders fix ${id}`, 'Nichts richtigzustellen'],
      [`orders fix ${id} date:2021-02-31`, 'Datum der Anordnung nimmt einen Tag'],
      [`orders fix ${id} targets:many`, 'Betroffen nimmt eine Zahl und eines von Konten'],
      [`orders merge ${id} ${id}`, 'kann nicht mit sich selbst'],
      [`orders split ${id} s-none`, `${id} hat keinen Teil „s-none“`],
      [`orders split ${id} ${story}`, 'etwas davon muss bleiben'],
      [`orders unfix ${id} colour`, '„colour“ ist keine Angabe'],
      [`feedback same ${story} o-none`, 'Es gibt keine Anordnung oder Geschichte „o-none“'],
      [`feedback same ${story} ${id}`, 'Sie sind schon eins'],
      ['feedback missed i-none', 'Es gibt keinen Beitrag „i-none“'],
      ['orders merge s-1 o-1', 'nicht eine von jedem'],
      ['sources set none every:5', 'Es gibt keine Quelle „none“'],
      ['sources set daily', 'Was soll gesetzt werden?'],
      ['sources set daily country:Atlantis', '„Atlantis“ ist kein Land'],
      ['sources set daily language:klingonisch!', 'language nimmt ein Kürzel'],
      ['sources add file:///etc/passwd', 'ist keine http- oder https-Adresse'],
      ['watch add (block', 'Bei Zeichen 7: ( bei Zeichen 1 wird nie geschlossen. Erwartet: ).'],
      [
        'watch try action:blok',
        '„blok“ ist kein Wert für action (gemeint: block?). Erwartet: eines von block, takedown',
      ],
      ['orders search -cricket', 'das sagt nur, was nicht erwünscht ist'],
      [`feedback irrelevant ${story} "cricket`, 'das Anführungszeichen bei Zeichen'],
    ] as const)
      expect(await ask(line), line).toMatchObject({ tone: 'wrong', headline: expect.stringContaining(says) });
    const [added, found] = [await ask('watch add twitter or x'), await ask('orders search twitter or x')];
    for (const { lines, footer } of [added, found])
      expect([...lines, ...footer]).toContain(
        '„or“ wurde als gesuchtes Wort gelesen. Operatoren stehen in Großbuchstaben: OR.',
      );
  });

  it('is taken home as a file', async () => {
    const { files, headline } = await ask('orders export csv Indien');
    expect(headline).toBe('1 order as a file');
    expect(files[0]?.name).toBe('orders.csv');
    expect(Buffer.from(files[0]!.bytes).toString()).toContain('312 account');
  });
});

describe('what people set right', () => {
  it('stands whatever sources say later, is written to the audit, and is taken back with a press', async () => {
    const id = await idOf('country:IN');
    const fixed = await ask(`orders fix ${id} issuer:"High Court" targets:"313 accounts"`);
    expect(text(fixed)).toContain('Ordered by: High Court · Platform: Twitter · Targets: 313 accounts');
    world.pages.set('daily', [
      {
        id: 'daily-4',
        title: 'Twitter told by IT ministry to block 312 accounts under Section 69A',
        text: 'The IT ministry ordered Twitter to block 312 accounts.',
        at: '2021-02-08T11:00:00Z',
      },
    ]);
    pass(world, 60);
    await bot.tick();
    expect(text(await ask(`orders search issuer:"High Court" count:313`))).toContain(id);
    const undone = await press(fixed.buttons.find(({ label }) => label === 'Undo'));
    expect(text(undone)).toContain('Ordered by: MeitY');
    expect(text(undone)).toContain('312 accounts');
  });

  it('makes one order of two, and two of one', async () => {
    const [keep, from] = [await idOf('country:IN'), await idOf('country:RU')];
    const merged = await ask(`orders merge ${keep} ${from}`);
    expect(merged.headline).toBe(`${from} is now part of ${keep}`);
    expect(idsIn(await ask('orders latest'))).toHaveLength(2);
    for (const asked of ['show', 'timeline']) {
      const gone = text(await ask(`orders ${asked} ${from}`));
      expect(gone).toContain(`${from} is now part of ${keep}`);
      expect(gone).toContain('YouTube');
    }
    expect(idsIn(await ask('orders search youtube'))).toEqual([keep]);
    const split = await press(merged.buttons.find(({ label }) => label === 'Undo'));
    expect(idsIn(split).sort()).toEqual([keep, from].sort());
    expect(idsIn(await ask('orders latest'))).toHaveLength(3);
    expect(text(await ask(`orders show ${from}`))).not.toContain('now part of');
  });

  it('makes one of what was made one before, under the names that it has now', async () => {
    const [keep, from, other] = [await idOf('country:IN'), await idOf('country:RU'), await idOf('country:TR')];
    await ask(`orders merge ${keep} ${from}`);
    for (const again of [`${keep} ${from}`, `${from} ${keep}`])
      expect(text(await ask(`orders merge ${again}`))).toContain(`${from} is part of ${keep} already.\n@console · `);
    expect((await ask(`orders merge ${other} ${from}`)).headline).toBe(`${keep} is now part of ${other}`);
    expect((await ask(`orders merge ${other} ${await storyOf(other)}`)).headline).toContain('not one of each');
    expect((await ask(`orders split ${other} ${from} s-none`)).headline).toContain(
      `What can leave it: ${from}, ${keep}, s-`,
    );
    expect(idsIn(await ask('orders latest'))).toEqual([other]);
  });

  it('is taken back to what people had set right before', async () => {
    const id = await idOf('country:IN');
    await ask(`orders fix ${id} targets:"at least 300 accounts" law:none`);
    const again = await ask(`orders fix ${id} count:"314 accounts" law:"Rule 9" issuer:"High Court"`);
    expect(again.buttons.map(({ label }) => label)).toEqual([id, 'Undo: Ordered by', 'Undo: Targets, Legal basis']);
    expect(again.headline).toBe(
      `${id}: set right: Ordered by: High Court · Targets: 314 accounts · Legal basis: Rule 9`,
    );
    const undone = text(await press(again.buttons[2]));
    expect(undone).toContain('Ordered by: High Court · Platform: Twitter · Targets: at least 300 accounts');
    expect(undone).not.toContain('Legal basis: Section');
    expect(text(await press(again.buttons[1]))).toContain('Ordered by: MeitY');
  });

  it('may stand nowhere: a status that was misread is fixed to none, and back', async () => {
    const id = await idOf('country:IN');
    const misspelt = await ask(`orders fix ${id} platform:Yuotube`);
    expect(text(misspelt)).toContain('Did you mean YouTube?');
    await press(misspelt.buttons.find(({ label }) => label === 'Undo'));
    const none = await ask(`orders fix ${id} status:none`);
    expect(none.headline).toBe(`${id}: set right: Status: —`);
    expect(text(none)).toContain(`${id} · India · Blocking ·`);
    await ask(`orders fix ${id} status:restored`);
    expect(text(await ask(`orders fix ${id} status:None`))).toContain(`${id} · India · Blocking ·`);
  });

  it('changes the messages that show it, and alerts nobody', async () => {
    const before = world.shown();
    await ask(`orders fix ${await idOf('country:TR')} status:revoked`);
    await bot.tick();
    const since = world.shown().slice(before.length);
    expect(since).toMatch(/^#[0-9a-f]{4} updated/);
    expect(since).toContain('revoked');
  });

  it('is for admins, and refused with what is wrong', async () => {
    const id = await idOf('country:IN');
    const by = { roomId: 'console', by: 'somebody', admin: false, language: null };
    const refused = await bot.answerer.answer({
      command: 'orders',
      subcommand: 'fix',
      values: { id, status: 'revoked' },
      ...by,
    });
    expect(refused.headline).toContain('is for admins');
    expect((await ask(`orders fix ${id}`)).headline).toContain('Nothing to set right');
    expect((await ask(`orders merge ${id} ${id}`)).headline).toContain('cannot be merged with itself');
    expect((await ask(`orders split ${id} s-none`)).headline).toMatch(
      /has no part "s-none"\. What can leave it: s-\w+\.$/,
    );
    expect((await ask('orders fix o-none status:revoked')).headline).toContain('There is no order "o-none"');
  });
});

describe('feedback', () => {
  it('is a vote at a press; what is to be left out is proposed, and an admin makes it so', async () => {
    await ask('watch add blocking OR orders');
    const story = await storyOf(await idOf('country:TR'));
    const vote = await ask(`feedback irrelevant story:${story}`);
    expect(vote.headline).toBe('Kept: Not relevant');
    expect(vote.buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Wrong fact', 'Same as …', 'Old news']),
    );
    const proposed = await press(vote.buttons.find(({ label }) => label === 'all about Turkey'));
    expect(text(proposed)).toContain('Leave out: all about Turkey');
    expect(text(proposed)).toMatch(/Watch wa-\w+: blocking OR orders → \(blocking OR orders\) -country:TR/);
    expect(text(proposed)).toContain('Relevant items of the last 30 days: 3; of these it would have left out 1.');
    expect(text(await ask('watch list'))).not.toContain('-country:TR');

    const list = await ask('feedback list');
    expect(list.headline).toBe('1 proposal');
    expect(proposed.buttons).toMatchObject(list.buttons.map(({ label, id }) => ({ label, id })));
    const asReporter = { roomId: 'console', by: 'reporter', admin: false, language: null };
    const values = { story, term: '-country:TR' };
    const asked = { command: 'feedback', subcommand: 'irrelevant', values, ...asReporter };
    expect((await bot.answerer.answer(asked)).buttons).toEqual([]);
    const approved = await press(list.buttons[0]);
    expect(approved.headline).toMatch(/^Approved: f-/);
    expect(text(await ask('watch list'))).toContain('(blocking OR orders) -country:TR');
    expect((await ask('feedback list')).headline).toBe('1 proposal');
    expect(text(await press(list.buttons[0]))).toContain('has been approved already.\n@console · Feb 8, 2021');

    const undone = await press(approved.buttons.find(({ label }) => label === 'Undo'));
    expect(undone.headline).toMatch(/^Taken back: f-/);
    expect(undone.buttons).toEqual([]);
    expect(text(await ask('watch list'))).not.toContain('-country:TR');
    expect(text(await ask('watch list'))).toContain('blocking OR orders');
  });

  it('in a room without watches makes one; taken back, there is none again', async () => {
    const story = await storyOf(await idOf('country:TR'));
    await ask(`feedback irrelevant story:${story} term:-country:TR`);
    const approved = await press((await ask('feedback list')).buttons[0]);
    expect(text(await ask('watch list'))).toContain('everything -country:TR');
    await press(approved.buttons.find(({ label }) => label === 'Undo'));
    expect(text(await ask('watch list'))).not.toContain('-country:TR');
  });

  it('that wishes something is not lost by pressing again, and may wish something else', async () => {
    const story = await storyOf(await idOf('country:TR'));
    await ask(`feedback irrelevant story:${story} term:-country:TR`);
    const again = await ask(`feedback irrelevant story:${story}`);
    expect(text(again)).toContain('Leave out: all about Turkey');
    expect(text(await ask('feedback list'))).toContain('Leave out: all about Turkey');
    await press(again.buttons.find(({ label }) => label === 'all about Facebook'));
    const list = await ask('feedback list');
    expect(list.headline).toBe('1 proposal');
    expect(text(list)).toContain('Leave out: all about Facebook');
  });

  it('of two people makes one watch of a room, not two of which each lets in what the other leaves out', async () => {
    const story = await storyOf(await idOf('country:TR'));
    const vote = (by: string, term: string) =>
      bot.answerer.answer({
        command: 'feedback',
        subcommand: 'irrelevant',
        values: { story, term },
        roomId: 'console',
        by,
        admin: false,
        language: null,
      });
    await vote('one', '-country:TR');
    await vote('two', '-country:TR');
    await vote('three', '-platform:Facebook');
    const approved = [];
    for (const { id, label } of (await ask('feedback list')).buttons.toReversed())
      if (label.startsWith('Approve')) approved.push(await press({ label, id: id! }));
    const refused = approved.filter(({ tone }) => tone === 'wrong');
    const term = refused.length === 1 ? '-country:TR' : '-platform:Facebook';
    expect(refused.map(({ headline }) => headline)).toContainEqual(
      'What this proposes to change was changed meanwhile: decline it and propose it anew.',
    );
    expect(text(await ask('watch list')).match(/everything \S+/g)).toEqual([`everything ${term}`]);
  });

  it('that was approved is not taken back over what was changed meanwhile', async () => {
    await ask('watch add blocking OR orders');
    await ask(`feedback irrelevant story:${await storyOf(await idOf('country:TR'))} term:-country:TR`);
    const approved = await press((await ask('feedback list')).buttons[0]);
    const [watch] = /wa-\w+/.exec(text(await ask('watch list')))!;
    await ask(`watch edit ${watch} query:blocking`);
    const refused = await press(approved.buttons.find(({ label }) => label === 'Undo'));
    expect(refused.headline).toContain('was set otherwise meanwhile');
    expect(text(await ask('feedback list approved'))).toContain('-country:TR');
  });

  it('says what is right, or what it is the same as, and is mended when an admin approves', async () => {
    const [india, russia] = [await idOf('country:IN'), await idOf('country:RU')];
    const before = idsIn(await ask('orders latest')).length;
    await ask(`feedback wrong ${await storyOf(india)} count 313 accounts`);
    await ask(`feedback same ${await storyOf(russia)} ${india}`);
    const list = await ask('feedback list');
    expect(text(list)).toContain(`${russia} becomes part of ${india}`);
    expect(text(list)).toContain(`Order ${india}: Targets: 312 accounts → 313 accounts`);
    const approved = [];
    for (const { label, id } of list.buttons)
      if (label.startsWith('Approve')) approved.push(await press({ label, id: id! }));
    expect(text(await ask(`orders show ${russia}`))).toContain(india);
    expect(text(await ask('orders latest'))).toContain('313 accounts');

    for (const { buttons } of approved) await press(buttons.find(({ label }) => label === 'Undo'));
    expect(idsIn(await ask('orders latest'))).toHaveLength(before);
    expect(text(await ask('orders latest'))).not.toContain('313 accounts');
  });

  it('that proposes something is told to each admin under their next answer, once, and to nobody else', async () => {
    const story = await storyOf(await idOf('country:IN'));
    const by = (who: string, admin: boolean) => ({ roomId: 'console', by: who, admin, language: null });
    const foot = async (line: string, who: string, admin = true) =>
      (
        await answerLine(
          { ...bot.answerer, answer: (asked) => bot.answerer.answer({ ...asked, ...by(who, admin) }) },
          line,
        )
      ).footer.filter((one) => one.includes('wait'));
    const one = ['1 proposal waits for an admin: /feedback list'];
    await foot(`feedback wrong ${story} count 313 accounts`, 'reporter', false);
    expect(await foot('orders latest', 'reporter', false)).toEqual([]);
    expect(await foot('orders latest', 'ana')).toEqual(one);
    expect(await foot('orders latest', 'ana')).toEqual([]);
    expect(await foot('feedback list', 'ben')).toEqual([]);
    expect(await foot('orders latest', 'ben')).toEqual([]);
    pass(world, 1);
    // One's own is no news.
    await foot(`feedback irrelevant ${story} cricket`, 'ana');
    expect(await foot('orders latest', 'ana')).toEqual([]);
    expect(await foot('orders latest', 'ben')).toEqual(['2 proposals wait for an admin: /feedback list']);
  });

  it('taken back leaves what others set right before and since', async () => {
    const id = await idOf('country:IN');
    const undoOf = async () => {
      await ask(`feedback wrong ${await storyOf(id)} count 313 accounts`);
      const { buttons } = await press((await ask('feedback list')).buttons[0]);
      return buttons.find(({ label }) => label === 'Undo');
    };
    await ask(`orders fix ${id} count:"300 accounts"`);
    await press(await undoOf());
    expect(text(await ask('orders latest'))).toContain('Targets: 300 accounts');
    const undo = await undoOf();
    await ask(`orders fix ${id} count:"320 accounts"`);
    expect((await press(undo)).headline).toContain('has been set otherwise since');
    expect(text(await ask('orders latest'))).toContain('Targets: 320 accounts');
  });

  it('offers for a story that tells the same those that are nearest to it, as stories', async () => {
    const story = await storyOf(await idOf('country:IN'));
    world.pages.set('daily', [
      {
        id: 'daily-5',
        title: 'Twitter restores the 312 accounts that the IT ministry had ordered blocked',
        text: 'Twitter has restored the 312 accounts.',
        at: '2021-02-08T12:00:00Z',
      },
    ]);
    pass(world, 90);
    await bot.tick();
    const vote = await ask(`feedback same story:${story}`);
    expect(vote.headline).toBe('Kept: Same as …');
    expect(vote.buttons.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^s-\w+ · Twitter restores/),
      'In words …',
    ]);
    expect(text(await press(vote.buttons[0]))).toMatch(new RegExp(`${story} becomes part of s-`));
    expect((await ask('feedback list declined')).headline).toBe('0 votes');
  });

  it('that says what is right, and not of what, is asked for that and loses nothing', async () => {
    const story = await storyOf(await idOf('country:IN'));
    for (const said of ['value:313 accounts', 'fact:targets']) {
      const vote = await ask(`feedback wrong story:${story} ${said}`);
      expect(vote.buttons).toEqual([{ label: 'In words …', id: `form:feedback wrong story:${story} ${said}` }]);
    }
  });

  it('is kept although what it wishes cannot be done, and is one again after one was decided', async () => {
    const story = await storyOf(await idOf('country:IN'));
    expect((await ask(`feedback wrong ${story} count 313 dogs`)).headline).toContain('Targets takes a number');
    expect((await ask(`feedback same ${story} o-none`)).headline).toContain('There is no order or story');
    expect((await ask('feedback list kept')).headline).toBe('2 votes');

    await ask(`feedback wrong ${story} count 313 accounts`);
    await press((await ask('feedback list')).buttons[0]);
    for (const value of ['314 accounts', '315 accounts']) await ask(`feedback wrong ${story} count ${value}`);
    expect((await ask('feedback list')).headline).toBe('1 proposal');
    expect((await ask('feedback list kept')).headline).toBe('1 vote');
  });

  it('in a form that does not fit is given back with what was typed, and what there is no room for is kept', async () => {
    const story = await storyOf(await idOf('country:IN'));
    const fill = (values: Record<string, string>, formed = true) =>
      bot.answerer.answer({
        ...{ command: 'feedback', subcommand: 'wrong', values: { story, ...values }, formed },
        ...{ roomId: 'console', by: 'console', admin: true, language: null },
      });
    const again = await fill({ fact: 'targets', value: '313 dogs' });
    expect(again.tone).toBe('wrong');
    const id = `form:feedback wrong story:${story} fact:targets value:313 dogs`;
    expect(again.buttons).toEqual([{ label: 'Correct it …', id }]);
    expect(readPress(id, bot.answerer.commands)!.values).toEqual({ story, fact: 'targets', value: '313 dogs' });
    expect((await fill({ fact: 'colour', value: '3' })).buttons).toEqual([
      { label: 'Correct it …', id: `form:feedback wrong story:${story} value:3` },
    ]);
    const [long] = (await fill({ fact: 'targets', value: `313 dogs ${'x'.repeat(200)}` })).buttons;
    expect(await bot.answerer.recall(long!.id!)).toContain('x'.repeat(200));
    expect((await fill({ fact: 'targets', value: '313 dogs' }, false)).buttons).toEqual([]);
    expect((await fill({ fact: 'targets', value: '313 accounts' })).tone).toBe('good');
  });

  it('may be declined, and then nothing changes', async () => {
    const id = await idOf('country:IN');
    await ask(`feedback wrong ${await storyOf(id)} status restored`);
    const declined = await press((await ask('feedback list')).buttons[1]);
    expect(declined.headline).toMatch(/^Declined: f-/);
    expect(text(await ask('orders latest'))).not.toContain('restored');
    expect(text(await ask('feedback list declined'))).toContain('Wrong fact');
  });

  it('offers for old news what was told before', async () => {
    const story = await storyOf(await idOf('country:IN'));
    const vote = await ask(`feedback old story:${story}`);
    expect(vote.headline).toBe('Kept: Old news');
    expect(vote.buttons.map(({ label }) => label)).toEqual(['In words …']);
  });

  it('teaches words: heard at once when an admin approves, and by watches and filters', async () => {
    const walled = async (n: string) => {
      const title = 'Turkey: birdsite walled off by the telecom regulator';
      world.pages.set('daily', [{ id: n, title: `${title} (${n})`, text: title, at: world.now.toISOString() }]);
      pass(world, 60);
      await bot.tick();
      return (await ask('orders search "walled off"')).headline;
    };
    expect(await walled('daily-8')).toBe('No order fits: "walled off"');
    expect((await ask('orders latest birdsite')).headline).toContain('birdsite');

    const remembered = new Database(join(folder, 'w.db'));
    const { id } = remembered
      .prepare<[], { id: string }>("select id from items where document like '%walled off%'")
      .get()!;
    remembered.close();

    const refused = await ask(`feedback missed item:${id} means:block words:fenced in`);
    expect(refused.headline).toContain('"fenced in" does not stand in the item');
    expect(text(refused)).toContain('birdsite walled off by the telecom regulator');
    expect((await ask('feedback list')).headline).toBe('No proposal is open.');

    for (const said of [
      `${id} means:block words:walled off`,
      'https://daily.example/daily-8?utm_source=x means:name-of-platform name:Twitter words:birdsite',
    ]) {
      await ask(`feedback missed item:${said}`);
      expect(text(await press((await ask('feedback list')).buttons[0]))).toContain('In force from now on');
    }
    expect(text(await ask('feedback list approved'))).toContain('birdsite');

    expect(await walled('daily-9')).not.toContain('No order');
    expect(idsIn(await ask('orders latest birdsite'))).toEqual(idsIn(await ask('orders latest Twitter')));
    expect(text(await ask('orders search platform:birdsite'))).toContain('platform: Twitter');

    const [taught] = /f-\w+(?= · Should have alerted)/.exec(text(await ask('feedback list approved')))!;
    expect((await ask(`feedback undo ${taught}`)).headline).toBe(`Taken back: ${taught}`);
    expect((await ask('orders latest birdsite')).headline).toContain('birdsite');
  });

  it('is refused where it leads nowhere', async () => {
    const story = await storyOf(await idOf('country:IN'));
    for (const [line, says] of [
      ['feedback irrelevant s-none', 'There is no story "s-none"'],
      [`feedback irrelevant story:${story} term:"open`, 'At character'],
      [`feedback wrong ${story} country Atlantis`, 'no country'],
      [`feedback same ${story} o-none`, 'There is no order or story "o-none"'],
      ['feedback approve f-none', 'There is no feedback "f-none"'],
    ] as const)
      expect((await ask(line)).headline, line).toContain(says);
  });

  it('of an id that names nothing it is said where ids stand, and which there are', async () => {
    const [order, story] = [await idOf('country:IN'), await storyOf(await idOf('country:IN'))];
    await ask(`feedback irrelevant ${story} cricket`);
    const [, proposal] = /(f-\w+)/.exec(text(await ask('feedback list')))!;
    for (const [line, where, there] of [
      ['feedback approve f-none', '/feedback list', proposal],
      ['feedback missed i-none', '/orders missed', ''],
      ['feedback missed https://daily.example/none', '/orders missed', ''],
      ['feedback wrong s-none', '/orders show', story],
      ['orders fix o-none status:revoked', '/orders latest', order],
    ] as const) {
      const refused = await ask(line);
      expect(refused.headline, line).toContain(where);
      expect(refused.lines.join('\n'), line).toContain(there);
    }
  });
});
