import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { contested } from '../../src/core/place.ts';
import type { Store } from '../../src/core/store.ts';
import type { Order } from '../../src/core/story.ts';
import { keeper } from '../../src/flow/keep.ts';
import { openStore } from '../../src/store/index.ts';
import { anItem, aRoom } from '../core/worlds.ts';

/* Lives of orders as outlets tell them, in several languages: judged, placed and told to one room that hears everything. */

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  await store.saveRoom(aRoom());
});
afterEach(() => store.close());

type Told = [at: string, title: string, text?: string, language?: string];
interface Heard {
  title: string;
  /** What it was alerted as, or null. */
  alert: string | null;
  story: string;
  order: string;
}

/** Each telling, an hour after it is published, by an outlet of its own. */
async function hear(tellings: readonly Told[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const [n, [at, title, text = '', language = 'en']] of tellings.entries()) {
    const publishedAt = `${at}:00.000Z`;
    const seenAt = new Date(Date.parse(publishedAt) + 3_600_000).toISOString();
    const id = `i-${n}`;
    const keep = keeper({ store, judge, clock: () => new Date(seenAt) });
    const of = { title, text, language, country: null, publishedAt, seenAt };
    const item = anItem({ id, sourceId: id, outlet: `${id}.example`, url: `https://${id}.example/`, ...of });
    const { placement, notices } = await keep(item, [id], false);
    expect(placement, title).not.toBeNull();
    const { id: story, orderId } = placement!.story;
    const alert = notices.find(({ how, storyId }) => how === 'post' && storyId === story)?.kind ?? null;
    heard.push({ title, alert, story, order: orderId! });
  }
  return heard;
}
const orderOf = async ({ order }: Heard): Promise<Order> => (await store.order(order))!;

describe('an account that is cut off days after a list that does not name it', () => {
  const LISTS: Record<string, Told> = {
    x: [
      '2025-05-08T14:00',
      'India orders X to block over 8,000 accounts, platform says',
      'X said that the government of India told it to block over 8,000 accounts, among them those of Maktoob Media and The Kashmiriyat.',
    ],
    youtube: [
      '2025-04-28T08:00',
      'India blocks 16 Pakistani YouTube channels including Dawn News, Samaa TV',
      'On the recommendation of the Ministry of Home Affairs India has blocked 16 YouTube channels for provocative content.',
    ],
    turkey: ['2025-03-22T08:00', 'Turkey orders X to block more than 700 accounts of journalists and opposition'],
  };
  it.each<[keyof typeof LISTS, Told, Told]>([
    [
      'x',
      ['2025-05-12T07:00', 'India blocks X account of BBC Urdu'],
      ['2025-05-13T08:00', 'BBC Urdu account on X still withheld in India'],
    ],
    [
      'youtube',
      ['2025-04-30T08:00', 'YouTube channel of 4PM News blocked in India'],
      ['2025-04-30T10:00', '4PM News: यूट्यूब चैनल 4पीएम ब्लॉक, सरकार ने दिया राष्ट्रीय सुरक्षा का हवाला', '', 'hi'],
    ],
    [
      'youtube',
      ['2025-05-02T08:00', 'पाकिस्तान के पीएम शहबाज शरीफ का यूट्यूब चैनल भारत में ब्लॉक', '', 'hi'],
      ['2025-05-02T09:00', 'YouTube channel of Pakistan PM Shehbaz Sharif blocked in India'],
    ],
    [
      'turkey',
      ['2025-03-27T08:00', 'Turquía bloquea la cuenta de X de la periodista Nevsin Mengu', '', 'es'],
      ['2025-03-27T12:00', 'Türkei sperrt X-Konto der Journalistin Nevsin Mengu', '', 'de'],
    ],
    [
      'turkey',
      ['2025-03-28T08:00', "Ekrem İmamoğlu'nun X hesabı Türkiye'de erişime engellendi", '', 'tr'],
      ['2025-03-28T12:00', 'La Turquie bloque le compte X d’Ekrem Imamoglu', '', 'fr'],
    ],
  ])('is alerted, once, and is an order of its own: %s, %s', async (list, named, again) => {
    const [first, one, other] = (await hear([LISTS[list]!, named, again])) as [Heard, Heard, Heard];
    expect([one.alert, other.alert]).toEqual(['new', null]);
    expect(other.story).toBe(one.story);
    expect(one.order).not.toBe(first.order);
  });

  it.each<[string, Told]>([
    ['named on the same day', ['2025-05-08T18:00', 'X account of BBC Urdu withheld in India']],
    [
      'named by the list',
      ['2025-05-11T08:00', 'X account of Maktoob Media withheld in India', 'The account is not visible any more.'],
    ],
    [
      'one of those that were counted',
      ['2025-05-11T08:00', 'X account of Anuradha Bhasin withheld in India', 'Hers is among over 8,000 accounts.'],
    ],
    ['told with their number', ['2025-05-11T08:00', 'Anuradha Bhasin, one of 8,000: whose account X blocks in India']],
  ])('is of the list where it is %s', async (_, telling) => {
    const [list, one] = (await hear([LISTS.x!, telling])) as [Heard, Heard];
    expect([one.story, one.alert]).toEqual([list.story, null]);
  });

  it('leaves the list its own tellings, and is given back by itself', async () => {
    const [list, one, again, back] = (await hear([
      LISTS.x!,
      ['2025-05-14T07:00', 'India withholds X account of Global Times'],
      ['2025-05-14T12:00', 'What is known of the 8,000 accounts that India ordered X to block'],
      ['2025-05-15T12:00', 'X account of Global Times restored in India'],
    ])) as [Heard, Heard, Heard, Heard];
    expect(again.story).toBe(list.story);
    expect([back.alert, back.order]).toEqual(['restored', one.order]);
    expect((await orderOf(list)).status).not.toBe('restored');
    expect((await orderOf(one)).status).toBe('restored');
  });

  it('is given back by itself, also where a list came after it', async () => {
    const [one, list, back] = (await hear([
      ['2025-05-04T07:00', 'India blocks X account of BBC Urdu'],
      LISTS.x!,
      ['2025-05-15T12:00', 'X account of BBC Urdu restored in India'],
    ])) as [Heard, Heard, Heard];
    expect(list.order).not.toBe(one.order);
    expect(back.order).toBe(one.order);
  });

  it('is not given back with the account of another', async () => {
    const [list, one] = (await hear([
      LISTS.x!,
      ['2025-05-12T07:00', 'India blocks X account of BBC Urdu'],
      ['2025-05-15T12:00', 'X account of Global Times restored in India'],
    ])) as [Heard, Heard];
    expect([(await orderOf(list)).status, (await orderOf(one)).status]).toEqual(['partly-restored', 'ordered']);
  });

  it('restores a part of the list where it is back and nobody told of it alone', async () => {
    const [list, back] = (await hear([
      LISTS.youtube!,
      ['2025-05-15T12:00', 'YouTube channel of Samaa TV restored in India'],
    ])) as [Heard, Heard];
    expect(back.order).toBe(list.order);
    expect((await orderOf(list)).status).toBe('partly-restored');
  });
});

describe('what is counted on top of an earlier list', () => {
  const LIST: Told = ['2025-07-01T08:00', 'IT ministry orders X to block 300 accounts'];
  it.each<Told>([
    ['2025-07-01T18:00', 'IT ministry orders X to block 1,650 more accounts'],
    ['2025-07-03T08:00', 'IT ministry orders X to block 312 more accounts'],
    ['2025-07-02T08:00', 'Another 90 X accounts to be blocked in India, IT ministry orders'],
    ['2025-07-01T18:00', 'आईटी मंत्रालय ने एक्स से 1,650 और अकाउंट ब्लॉक करने को कहा', '', 'hi'],
    ['2025-07-01T18:00', 'El gobierno de la India ordena a X bloquear 400 cuentas más', '', 'es'],
    ['2025-07-01T18:00', 'Governo da Índia manda X bloquear mais 90 perfis', '', 'pt'],
    ['2025-07-01T18:00', 'Indien: Regierung ordnet Sperrung von 140 weiteren X-Konten an', '', 'de'],
    ['2025-07-01T18:00', 'L’Inde ordonne à X de bloquer 90 autres comptes', '', 'fr'],
  ])('is an order of its own, and contradicts nothing: %s, %s', async (...more) => {
    const again: Told = ['2025-07-03T18:00', more[1].replace(/ (?:more|weiteren|autres)(?= )/, ''), '', more[3]];
    const [list, one, other] = (await hear([LIST, more, again])) as [Heard, Heard, Heard];
    expect([one.alert, other.alert]).toEqual(['new', null]);
    expect(other.story).toBe(one.story);
    expect(one.order).not.toBe(list.order);
    for (const { story } of [list, one]) expect(contested((await store.story(story))!)).toEqual([]);
  });

  it.each<Told>([
    ['2025-07-01T18:00', 'X told to block more than 300 accounts by IT ministry'],
    ['2025-07-02T08:00', 'IT ministry orders X to block 300 more accounts'],
    ['2025-07-03T18:00', 'IT ministry has X block The Kashmiriyat and 299 more accounts'],
  ])('is none where it only says how many: %s, %s', async (...telling) => {
    const [list, one] = (await hear([LIST, telling])) as [Heard, Heard];
    expect([one.story, one.alert]).toEqual([list.story, null]);
  });
});

describe('access that is back', () => {
  const BLOCK: Told = ['2024-08-02T08:00', 'Turkey blocks access to Instagram', 'BTK blocked access to Instagram.'];
  const BACK: Told = ['2024-10-20T08:00', 'Instagram ist in der Türkei wieder erreichbar', '', 'de'];
  it.each<Told>([
    ['2024-08-20T08:00', 'Constitutional Court annuls block of Instagram in Turkey'],
    ['2024-08-20T08:00', 'Court in Ankara stays block of Instagram in Turkey'],
    ['2024-08-20T08:00', 'Turkey withdraws ban on Instagram'],
  ])('finds its order months after it was lifted: %s, %s', async (...lifted) => {
    const heard = await hear([BLOCK, lifted, BACK]);
    expect(new Set(heard.map(({ order }) => order)).size).toBe(1);
    expect(await orderOf(heard[0]!)).toMatchObject({ status: 'restored', steps: [{}, {}, {}] });
  });

  it('is that of the order that still stands', async () => {
    const [first, second, , back] = (await hear([
      ['2025-06-01T08:00', 'IT ministry orders X to block 300 accounts'],
      ['2025-07-01T08:00', 'IT ministry orders X to block 1,650 more accounts'],
      ['2025-07-10T08:00', 'IT ministry withdraws order, X restores 1,650 accounts in India'],
      ['2025-08-20T08:00', 'Blocked X accounts accessible again in India'],
    ])) as [Heard, Heard, Heard, Heard];
    expect((await orderOf(second)).status).toMatch(/^re(?:stored|voked)$/);
    expect(back.order).toBe(first.order);
  });
});

describe('what is blocked again after it was back', () => {
  const BEFORE: Told[] = [
    ['2024-08-02T08:00', 'Turkey blocks access to Instagram'],
    ['2024-08-10T08:00', 'Turkey restores access to Instagram'],
  ];
  it.each([
    ['Turkey re-blocks Instagram days after lifting ban', 'en'],
    ['Turkey re-bans Instagram a day after it was restored', 'en'],
    ['A day after unblocking, Turkey again blocks Instagram', 'en'],
    ['Instagram goes dark again in Turkey as ban is reinstated', 'en'],
    ['Instagram in der Türkei nach kurzer Freigabe wieder gesperrt', 'de'],
    ['Vuelven a bloquear Instagram en Turquía', 'es'],
    ['Instagram restored and then blocked again in Turkey', 'en'],
    ['Instagram, bloqueado de nuevo en Turquía tras ser restablecido', 'es'],
    ['Instagram volta a ser bloqueado na Turquia', 'pt'],
    ['La Turquie bloque à nouveau Instagram', 'fr'],
    ["Instagram Türkiye'de yeniden engellendi", 'tr'],
    ['إعادة حجب إنستغرام في تركيا', 'ar'],
  ])('is a new order: %s', async (title, language) => {
    const heard = await hear([...BEFORE, ['2024-08-12T08:00', title, '', language]]);
    const [first, back, again] = heard as [Heard, Heard, Heard];
    expect(again.alert).toBe('new');
    expect(back.order).toBe(first.order);
    expect(again.order).not.toBe(first.order);
    expect((await orderOf(again)).status).not.toBe('restored');
  });
});

describe('access that is back for a moment, or for some', () => {
  const BAN: Told = ['2024-08-30T20:00', 'Moraes orders suspension of X in Brazil', 'The ban holds in all of Brazil.'];
  it.each<Told>([
    ['2024-09-18T19:00', 'X briefly accessible in Brazil despite ban'],
    ['2024-09-18T19:00', 'X becomes accessible to some users in Brazil after update despite ban'],
    ['2024-09-18T19:00', 'X volta a funcionar para alguns usuários no Brasil após atualização', '', 'pt'],
    ['2024-09-18T19:00', 'X vuelve a funcionar brevemente en Brasil pese al bloqueo', '', 'es'],
    ['2024-09-18T19:00', 'X ist in Brasilien kurzzeitig wieder erreichbar', '', 'de'],
  ])('is a step that ends nothing: %s, %s', async (...back) => {
    const [ban, part, , end] = (await hear([
      BAN,
      back,
      ['2024-09-19T20:00', 'Moraes fines X for evading ban in Brazil', 'X is fined five million reais a day.'],
      ['2024-10-08T20:00', 'Brazil lifts ban on X', 'Justice Moraes authorised the return of X.'],
    ])) as [Heard, Heard, Heard, Heard];
    expect([part.alert, part.order, end.order]).toEqual(['restored', ban.order, ban.order]);
    const { steps, status } = await orderOf(ban);
    expect(steps.map((step) => step.status).slice(1, 2)).toEqual(['partly-restored']);
    expect(status).toMatch(/^re(?:stored|voked)$/);
  });

  it('is no block where an office closes', async () => {
    const [closed, ban] = (await hear([
      ['2024-08-17T15:00', 'X closes its office in Brazil', 'The platform X blames orders of Justice Moraes.'],
      BAN,
    ])) as [Heard, Heard];
    expect((await store.story(closed.story))!.action).not.toMatch(/block|suspend/);
    expect(ban.alert).toBe('new');
  });
});

describe('access that is back, of which no country is named', () => {
  const TURKEY: Told = ['2024-08-02T08:00', 'Turkey blocks access to Instagram', 'BTK blocked access to Instagram.'];
  it.each<[Told, Told]>([
    [TURKEY, ['2024-08-10T18:00', 'Access to Instagram restored']],
    [
      ['2024-02-17T20:00', 'Pakistan blocks access to X'],
      ['2024-02-25T20:00', 'X is accessible again'],
    ],
    [
      ['2024-02-17T20:00', 'Pakistan blocks access to X'],
      ['2024-02-25T20:00', 'Access to X is back'],
    ],
    [
      ['2024-02-17T20:00', 'Pakistan blocks access to X'],
      ['2024-02-25T20:00', 'X works again'],
    ],
  ])('ends the only block of the platform that stands: %s, %s', async (block, back) => {
    const [blocked, again] = (await hear([block, back])) as [Heard, Heard];
    expect([again.alert, again.order]).toEqual(['restored', blocked.order]);
    expect((await orderOf(blocked)).status).toBe('restored');
  });

  it('ends no block of all where it is an account that is back', async () => {
    const [blocked, back] = (await hear([
      TURKEY,
      ['2024-08-10T18:00', 'Instagram account of Nevsin Mengu restored', 'Her account is back.'],
    ])) as [Heard, Heard];
    expect(back.order).not.toBe(blocked.order);
  });

  it('ends neither of two, of which it may mean either', async () => {
    const heard = await hear([
      TURKEY,
      ['2024-08-04T08:00', 'Bangladesh blocks access to Instagram', 'BTRC blocked access to Instagram.'],
      ['2024-08-10T18:00', 'Access to Instagram restored'],
    ]);
    expect(new Set(heard.map(({ order }) => order)).size).toBe(3);
  });
});

describe('what was threatened and is then done', () => {
  it.each<[Told, Told]>([
    [
      ['2024-07-01T08:00', 'Roskomnadzor warns Signal it will be blocked if it breaks Russian law'],
      ['2024-07-11T08:00', 'Roskomnadzor blocks Signal in Russia'],
    ],
    [
      ['2025-03-01T08:00', 'IT ministry issues notice to X over obscene images, threatens block'],
      ['2025-03-15T08:00', 'IT ministry orders X to block 120 accounts over obscene images'],
    ],
    [
      ['2025-05-01T08:00', 'Kenya regulator gives TikTok ultimatum to remove videos or be blocked'],
      ['2025-05-11T08:00', 'Communications Authority of Kenya blocks TikTok'],
    ],
  ])('is one order of two steps, each with its alert: %s, %s', async (threat, act) => {
    const [first, second] = (await hear([threat, act])) as [Heard, Heard];
    expect([first.alert, second.alert, second.order]).toEqual(['new', 'new', first.order]);
    expect(second.story).not.toBe(first.story);
    expect((await orderOf(first)).steps).toHaveLength(2);
  });
});

describe('a life read as a reporter reads it', () => {
  it('ends a ban of platforms, though some count them as sites', async () => {
    const [ban, lifted] = (await hear([
      ['2025-09-04T11:00', 'Nepal bans 26 social media platforms including Facebook, YouTube and X'],
      ['2025-09-08T20:00', 'Nepal lifts ban on 26 social media sites after protests'],
    ])) as [Heard, Heard];
    expect(lifted.order).toBe(ban.order);
    expect((await orderOf(ban)).status).toBe('restored');
  });

  it('was ordered on no day after it was first told', async () => {
    const [first, again] = (await hear([
      ['2025-05-08T14:00', 'India orders X to block over 8,000 accounts, platform says'],
      ['2025-05-14T06:00', 'India blocks 8,000 X accounts', 'India on Wednesday ordered X to block 8,000 accounts.'],
    ])) as [Heard, Heard];
    expect(again.story).toBe(first.story);
    expect((await store.story(first.story))!.claims.map(({ value }) => value)).toContain('2025-05-14');
    expect((await orderOf(first)).dates.ordered).toBeNull();
  });

  it('is upheld, whoever obeys on the day after; and a court is no other than its government', async () => {
    const heard = await hear([
      [
        '2024-08-30T20:00',
        'Moraes manda suspender X no Brasil',
        'O ministro do STF determinou a suspensão do X.',
        'pt',
      ],
      ['2024-09-02T18:00', 'STF confirma por unanimidade suspensão do X', '', 'pt'],
      ['2024-09-02T19:00', "Brazil's top court panel upholds ban on X"],
      ['2024-09-03T20:00', 'Starlink says it will comply with order to block X in Brazil'],
    ]);
    const [ban, upheld, , obeyed] = heard as [Heard, Heard, Heard, Heard];
    expect(obeyed.story).toBe(upheld.story);
    expect(await orderOf(ban)).toMatchObject({ status: 'upheld', steps: [{}, { status: 'upheld' }] });
    expect(contested((await store.story(upheld.story))!)).toEqual([]);
  });

  it.each([1, 2, 3])(
    'is restored, though some tell that the ban is gone and others that access is back: %i',
    async (n) => {
      const told: Told[] = [
        ['2024-10-08T20:00', 'Moraes autoriza volta do X no Brasil', 'O ministro do STF autorizou a volta do X.', 'pt'],
        ['2024-10-08T21:00', 'Brazil lifts ban on X', "Brazil's Supreme Court has lifted a ban on X."],
        ['2024-10-09T10:00', 'X is back online in Brazil', 'X began to be restored on Wednesday.'],
      ];
      const [back] = (await hear(told.slice(0, n))) as [Heard];
      const { tellings, facts } = (await store.story(back.story))!;
      expect([tellings.length, facts.status]).toEqual([n, 'restored']);
    },
  );
});
