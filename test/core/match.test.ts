import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, OrderFacts } from '../../src/core/finding.ts';
import type { Item } from '../../src/core/item.ts';
import { compile } from '../../src/core/match.ts';
import { wordsOf } from '../../src/core/matching/words.ts';
import { OWNERS } from '../../src/core/text/owners.ts';
import { parse, type Query, type Spanned, type Word } from '../../src/core/matching/query.ts';
import type { Watch } from '../../src/core/room.ts';

const watch = (query: string, id = query): Watch => ({
  id,
  roomId: `room of ${id}`,
  query,
  as: 'alert',
  addedBy: 'console',
  addedAt: '2026-11-24T10:00:00.000Z',
});

function item(texts: Partial<Item> | string): Item {
  return {
    id: 'i-1',
    sourceId: 'Press-Office',
    tier: 'official',
    title: '',
    summary: '',
    text: '',
    url: null,
    outlet: 'news.example.org',
    language: 'pt-BR',
    country: null,
    publishedAt: null,
    seenAt: '2026-11-24T10:00:00.000Z',
    edited: false,
    deleted: false,
    ...(typeof texts === 'string' ? { text: texts } : texts),
  };
}

function finding(order: Partial<OrderFacts> = {}): Finding {
  return {
    relevant: true,
    score: 0.9,
    action: 'block',
    order: {
      issuer: 'Supreme Court of India',
      country: 'IN',
      platforms: ['X', 'Instagram'],
      targets: [
        { kind: 'account', count: 1178, qualifier: 'exact' },
        { kind: 'post', count: 60, qualifier: 'about' },
      ],
      legalBasis: ['Section 69A IT Act', 'IT Rules 2021'],
      orderDate: null,
      status: 'partly-complied',
      ...order,
    },
    why: [],
  };
}

/** Why the query hears of the item, or null where it does not. */
function why(query: string, about: Item, found: Finding | null = null): string[] | null {
  const watcher = compile([watch(query)]);
  expect(watcher.refused).toEqual([]);
  return watcher.match(about, found)[0]?.why ?? null;
}

const story = item({
  title: 'Ministry issues Blocking Order to X',
  summary: 'The order names 1,178 accounts.',
  text: 'The ministry said the accounts spread rumours. Reporters’ posts were withheld; cricket was not mentioned.',
});

describe('words', () => {
  it.each([
    ['blocking', ['Blocking']],
    ['"blocking order"', ['Blocking Order']],
    ['“BLOCKING ORDER”', ['Blocking Order']],
    ['block*', ['Blocking']],
    ['"issues block* order"', ['issues Blocking Order']],
    ['accounts AND rumours', ['accounts', 'rumours']],
    ['nothing OR rumours', ['rumours']],
    ['withheld -football', ['withheld']],
    ['withheld -(football OR tennis)', ['withheld']],
    ['withheld -(football cricket)', ['withheld']],
    ['reporters', ['Reporters']],
    ['"1,178 accounts"', ['1,178 accounts']],
    ['ministry NEAR/3 order', ['Order', 'Ministry']],
    ['"order ministry"~4', ['Ministry', 'Order']],
    ['(tribunal OR ministry) NEAR/2 issues', ['issues', 'Ministry']],
    ['issues NEAR/1 blocking NEAR/1 order', ['Order', 'Blocking', 'issues']],
    ['title:order', ['Order']],
    ['title:"blocking order"', ['Blocking Order']],
    ['everything', ['everything']],
    ['everything -tennis', ['everything']],
  ])('%s are found', (query, reasons) => {
    expect(why(query, story)?.sort()).toEqual(reasons.sort());
  });

  it.each([
    ['block', 'a part of a word'],
    ['account', 'a singular'],
    ['"order blocking"', 'another order'],
    ['"X The order"', 'what two texts say together'],
    ['x NEAR/50 names', 'what stands in two texts'],
    ['withheld -cricket', 'what is not wanted'],
    ['ministry NEAR/2 blocking NEAR/1 x', 'a chain with a broken link'],
    ['cricket NEAR/1 cricket', 'a word beside itself'],
    ['title:accounts', 'a word of the text alone'],
    ['title:"to X the"', 'a phrase that leaves the headline'],
    ['everything -order', 'everything but'],
    ['is*', 'the mark of a field'],
  ])('%s is not satisfied by %s', (query) => {
    const about = query === 'is*' ? item('nothing here') : story;
    expect(why(query, about, finding())).toBeNull();
  });

  it('measures NEAR from the nearest ends, on either side', () => {
    const about = item('one two three four five');
    expect(why('one NEAR/4 five', about)).not.toBeNull();
    expect(why('five NEAR/4 one', about)).not.toBeNull();
    expect(why('one NEAR/3 five', about)).toBeNull();
    expect(why('"one two" NEAR/2 "four five"', about)).not.toBeNull();
    expect(why('"one two" NEAR/1 "four five"', about)).toBeNull();
  });

  it('tells at most five reasons, each once, and none too long', () => {
    expect(why('a1 b2 c3 d4 e5 f6 g7', item('a1 b2 c3 d4 e5 f6 g7 a1'))).toHaveLength(5);
    expect(why('"far away"', item(`far ${'.'.repeat(5000)} away`))![0]!.length).toBeLessThanOrEqual(120);
  });
});

describe('words of every script', () => {
  it.each([
    ['ट्विटर', 'सरकार ने ट्विटर पर रोक लगाई', 'ट्विटर'],
    ['"रोक लगाई"', 'सरकार ने ट्विटर पर रोक लगाई।', 'रोक लगाई'],
    ['हटाया*', 'खातों को हटायागया', 'हटायागया'],
    ['حجب', 'قررت الوزارة حَجْب المواقع', 'حَجْب'],
    ['屏蔽', '推特被屏蔽了', '屏蔽'],
    ['推特', '政府要求推特删除帖子', '推特'],
    ['封锁', '法院发布封锁令', '封锁'],
    ['บล็อก', 'รัฐบาลสั่งบล็อกเว็บไซต์', 'บล็อก'],
    ['ısparta', 'ISPARTA mahkemesi', 'ISPARTA'],
    ['istanbul', 'İSTANBUL mahkemesi', 'İSTANBUL'],
    ['twitter', 'the twіtter blackout', 'twіtter'],
    ['twitter', 'ｔｗｉｔｔｅｒ', 'ｔｗｉｔｔｅｒ'],
    ['twitter', 'twit\u200bter', 'twit\u200bter'],
    ['deja', 'DÉJÀ vu', 'DÉJÀ'],
    ['1178', '१,१७८ and ١١٧٨', '١١٧٨'],
    ['protest', '#FarmersProtest', 'Protest'],
    ['½', 'about ½ of them', '½'],
  ])('%s is found in %s', (query, text, reason) => {
    expect(why(query, item(text))).toEqual([reason]);
  });
});

describe('fields', () => {
  it.each([
    ['platform:x', ['platform: X']],
    ['platform:twitter', ['platform: X']],
    ['platform:meta', ['platform: Instagram']],
    ['country:India', ['country: IN']],
    ['issuer:"supreme court"', ['Supreme Court']],
    ['issuer:supr*', ['Supreme']],
    ['action:block', ['action: block']],
    ['status:partly-complied', ['status: partly-complied']],
    ['law:69A', ['69A']],
    ['law:"IT Rules"', ['IT Rules']],
    ['source:press-office', ['source: Press-Office']],
    ['outlet:example.org', ['outlet: news.example.org']],
    ['tier:official', ['tier: official']],
    ['lang:pt', ['lang: pt-BR']],
    ['lang:pt-br', ['lang: pt-BR']],
    ['target:post', ['target: post']],
    ['count:>1000', ['count: 1178']],
    ['count:60', ['count: 60']],
    ['count:>=60', ['count: 1178', 'count: 60']],
    ['count:<=60', ['count: 60']],
    ['platform:x count:1000..2000 -action:restore', ['platform: X', 'count: 1178']],
  ])('%s is satisfied, and says by what', (query, reasons) => {
    expect(why(query, item('text'), finding())).toEqual(reasons);
  });

  it.each([
    'platform:youtube',
    'platform:facebook',
    'country:PK',
    'issuer:india -issuer:court',
    'law:"Act IT"',
    'law:"IT Act IT Rules"',
    'outlet:ample.org',
    'outlet:org',
    'lang:br',
    'count:61..1177',
    'count:<60',
    'supreme',
    'platform:x -country:IN',
  ])('%s is not', (query) => {
    expect(why(query, item('text'), finding())).toBeNull();
  });

  it.each([...OWNERS])('%s is found by its owner, %s, which is not found by it', (service, owner) => {
    expect(why(`platform:"${owner}"`, item('text'), finding({ platforms: [service] }))).not.toBeNull();
    expect(why(`platform:"${service}"`, item('text'), finding({ platforms: [owner] }))).toBeNull();
  });

  it('Twitter is X', () => {
    expect(why('platform:x', item('text'), finding({ platforms: ['Twitter'] }))).not.toBeNull();
  });

  it.each([
    ['issuer:mcmc', 'Malaysian Communications and Multimedia Commission'],
    ['issuer:"multimedia commission"', 'Malaysian Communications and Multimedia Commission'],
    ['issuer:pta', 'Pakistan Telecommunication Authority'],
    ['issuer:komdigi', 'Ministry of Communication and Informatics (Indonesia)'],
    ['issuer:Роскомнадзор', 'Roskomnadzor'],
  ])('%s finds %s, as it is printed and as it is called in one word', (query, issuer) => {
    expect(why(query, item('text'), finding({ issuer }))).not.toBeNull();
    expect(why(query, item('text'), finding({ issuer: 'Ofcom' }))).toBeNull();
  });

  it('of the order are not satisfied where there is no finding', () => {
    for (const query of ['platform:x', 'country:IN', 'action:block', 'count:>0', 'law:69A', 'issuer:court'])
      expect(why(query, item('x in India: court blocks 69A'))).toBeNull();
    expect(why('tier:official', item('text'))).not.toBeNull();
  });
});

describe('a watcher', () => {
  it('leaves out what cannot be read, and says so', () => {
    const watcher = compile([watch('twitter', 'good'), watch('(twitter', 'bad')]);
    expect(watcher.refused).toMatchObject([{ watch: { id: 'bad' }, at: 8, expected: ')' }]);
    expect(watcher.match(item('twitter'), null).map(({ watchId }) => watchId)).toEqual(['good']);
    expect(watcher.add(watch('twitter', 'bad'))).toBeNull();
    expect(watcher.refused).toEqual([]);
    expect(watcher.match(item('twitter'), null).map(({ watchId }) => watchId)).toEqual(['good', 'bad']);
    expect(watcher.add(watch('-twitter', 'good'))).toMatchObject({ at: 0 });
    expect(watcher.match(item('twitter'), null).map(({ watchId }) => watchId)).toEqual(['bad']);
  });

  it('tells each room of equal queries, in the order of adding, and forgets one alone', () => {
    const watcher = compile([watch('b a', '1'), watch('"b" AND a', '2'), watch('a', '3')]);
    expect(watcher.match(item('a b'), null)).toEqual([
      { watchId: '1', roomId: 'room of 1', why: ['b', 'a'] },
      { watchId: '2', roomId: 'room of 2', why: ['b', 'a'] },
      { watchId: '3', roomId: 'room of 3', why: ['a'] },
    ]);
    expect([watcher.remove('1'), watcher.remove('1')]).toEqual([true, false]);
    expect(watcher.match(item('a b'), null).map(({ watchId }) => watchId)).toEqual(['2', '3']);
  });
});

// The oracle: evaluates a parsed query over all the words, without index, order or cache.

const textsOf = (about: Item): string[][] =>
  [about.title, about.summary, about.text].map((text) => wordsOf(text).map(({ word }) => word));
const isWord = (word: string | undefined, { word: asked, prefix }: Word): boolean =>
  word !== undefined && (prefix ? word.startsWith(asked) : word === asked);

interface Place {
  text: number;
  from: number;
  to: number;
}

function placesOf(query: Spanned, texts: readonly string[][]): Place[] {
  if (query.kind === 'or') return query.of.flatMap((one) => placesOf(one, texts));
  if (query.kind === 'near') {
    const lefts = placesOf(query.left, texts);
    return placesOf(query.right, texts).filter((right) =>
      lefts.some((left) => {
        const apart = left.to < right.from ? right.from - left.to : right.to < left.from ? left.from - right.to : 0;
        return left.text === right.text && apart > 0 && apart <= query.within;
      }),
    );
  }
  return texts.flatMap((words, text) =>
    query.where === 'title' && text > 0
      ? []
      : words.flatMap((_, from) =>
          query.words.every((asked, i) => isWord(words[from + i], asked))
            ? [{ text, from, to: from + query.words.length - 1 }]
            : [],
        ),
  );
}

function naively(query: Query, about: Item, found: Finding | null): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'not':
      return !naively(query.of, about, found);
    case 'and':
      return query.of.every((one) => naively(one, about, found));
    case 'or':
      return query.of.some((one) => naively(one, about, found));
    case 'count':
      return (found?.order?.targets ?? []).some(
        ({ count }) => (query.from === null || count >= query.from) && (query.to === null || count <= query.to),
      );
    case 'fact':
      return query.field === 'platform'
        ? (found?.order?.platforms ?? []).some(
            (name) => (name === 'X' ? 'twitter' : name.toLowerCase()) === query.value,
          )
        : query.field === 'country' && found?.order?.country === query.value;
    case 'phrase':
      if (query.where === 'law')
        return (found?.order?.legalBasis ?? []).some(
          (law) => placesOf({ ...query, where: 'anywhere' }, [wordsOf(law).map(({ word }) => word)]).length > 0,
        );
      return placesOf(query, textsOf(about)).length > 0;
    case 'near':
      return placesOf(query, textsOf(about)).length > 0;
  }
}

const word = fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'abd', 'law', '推', '推特', 'रोक', '½');
const leaf = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  fc.constantFrom('ab*', 'la*', '"a ab*"', 'title:a', 'title:"a b"', 'title:ab*', 'law:69a', 'law:ab*', 'everything'),
  fc.constantFrom('platform:x', 'platform:reddit', 'country:IN', 'count:>5', 'count:<=5'),
  fc.tuple(word, fc.integer({ min: 1, max: 4 }), word).map(([a, n, b]) => `${a} NEAR/${n} ${b}`),
  fc.tuple(word, fc.integer({ min: 1, max: 3 }), word, word).map(([a, n, b, c]) => `"${a} ${b} ${c}"~${n}`),
  fc
    .tuple(word, word, fc.integer({ min: 1, max: 4 }), word)
    .map(([a, b, n, c]) => `(${a} OR "${b} ${a}") NEAR/${n} ${c}`),
);
const query = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('query'), fc.constantFrom(' ', ' OR ', ' -'), tie('query')).map(([a, by, b]) => `(${a})${by}(${b})`),
    tie('query').map((one) => `-(${one})`),
  ),
})).query;
const text = fc.array(fc.oneof(word, word, fc.constant('law*.')), { maxLength: 12 }).map((words) => words.join(' '));
const anItem = fc
  .tuple(text, text, text, fc.boolean())
  .map(([title, summary, rest, repeats]) => item({ title, summary, text: repeats ? `${summary} ${rest}` : rest }));
const aFinding = fc.option(
  fc
    .record({
      platforms: fc.subarray(['X', 'Reddit']),
      country: fc.constantFrom('IN', 'PK', null),
      count: fc.integer({ min: 1, max: 9 }),
      legalBasis: fc.subarray(['Section 69A', 'abc a']),
    })
    .map(({ count, ...order }) => finding({ ...order, targets: [{ kind: 'post', count, qualifier: 'exact' }] })),
);
const settings = { numRuns: 400 };

describe('against an oracle', () => {
  it('a watcher hears of what the queries say, and of nothing else', () => {
    let hits = 0;
    fc.assert(
      fc.property(
        fc.array(query, { maxLength: 25 }),
        fc.array(fc.tuple(anItem, aFinding), { minLength: 1, maxLength: 6 }),
        (queries, items) => {
          const watches = queries.map((one, i) => watch(one, `${i}`));
          const watcher = compile(watches);
          for (const [about, found] of items) {
            const expected = watches.filter((one) => {
              const parsed = parse(one.query);
              return parsed.ok && naively(parsed.query, about, found);
            });
            const matches = watcher.match(about, found);
            expect(matches.map(({ watchId }) => watchId)).toEqual(expected.map(({ id }) => id));
            expect(matches.every(({ why }) => why.length <= 5)).toBe(true);
            hits += matches.length;
          }
        },
      ),
      settings,
    );
    expect(hits).toBeGreaterThan(1_000);
  });

  it('adding and removing a thousand watches while items come never gives a wrong hit', () => {
    const [queries] = fc.sample(fc.array(query, { minLength: 1000, maxLength: 1000, size: 'max' }), {
      numRuns: 1,
      seed: 7,
    });
    const items = fc.sample(fc.tuple(anItem, aFinding), { numRuns: 40, seed: 8 });
    const watcher = compile([]);
    const live = new Map<string, Query>();
    queries!.forEach((one, i) => {
      const parsed = parse(one);
      expect(watcher.add(watch(one, `${i}`)) === null).toBe(parsed.ok);
      if (parsed.ok) live.set(`${i}`, parsed.query);
      const gone = `${(i * 7) % (i + 1)}`;
      if (i % 3 > 0) expect(watcher.remove(gone)).toBe(live.delete(gone) || !parse(queries![Number(gone)]!).ok);
      if (i % 10 > 0) return;
      const [about, found] = items[(i / 10) % items.length]!;
      const expected = [...live].filter(([, asked]) => naively(asked, about, found)).map(([id]) => id);
      expect(watcher.match(about, found).map(({ watchId }) => watchId)).toEqual(expected);
    });
    expect(live.size).toBeGreaterThan(100);
    for (const id of live.keys()) watcher.remove(id);
    for (const [about, found] of items) expect(watcher.match(about, found)).toEqual([]);
  });
});
