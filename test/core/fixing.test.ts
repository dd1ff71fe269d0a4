import { describe, expect, it } from 'vitest';
import { Complaint } from '../../src/core/complaint.ts';
import { chosen } from '../../src/core/asking/values.ts';
import { targetText } from '../../src/core/composing/facts.ts';
import { type Qualifier, TARGET_KINDS } from '../../src/core/finding.ts';
import { FACT, factsFixed, factsNamed, factsTyped } from '../../src/core/mending/fixing.ts';
import { voiceOf } from '../../src/core/voice.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { SAYS } from '../../src/words/say.ts';

const NOW = new Date('2021-03-01T12:00:00Z');
const read = (typed: Record<string, string>) => factsFixed(typed, NOW, PLATFORMS);

describe('what people set right', () => {
  it.each([
    [{ issuer: 'MeitY' }, { issuer: 'MeitY' }],
    [{ country: 'india' }, { country: 'IN' }],
    [{ platform: 'X, YouTube , X' }, { platforms: ['X', 'YouTube'] }],
    [{ platform: 'ट्विटर, fb, youtube, Newcomer' }, { platforms: ['Twitter', 'Facebook', 'YouTube', 'Newcomer'] }],
    [{ targets: '1,178 accounts' }, { targets: [{ kind: 'account', count: 1178, qualifier: 'exact' }] }],
    [
      { targets: 'at least 300 urls; about 12 Apps' },
      {
        targets: [
          { kind: 'url', count: 300, qualifier: 'at-least' },
          { kind: 'app', count: 12, qualifier: 'about' },
        ],
      },
    ],
    [
      { targets: 'over 300 URLs, nearly 12 apps' },
      {
        targets: [
          { kind: 'url', count: 300, qualifier: 'at-least' },
          { kind: 'app', count: 12, qualifier: 'about' },
        ],
      },
    ],
    [
      { date: '2021-02-04', status: 'restored' },
      { orderDate: '2021-02-04', status: 'restored' },
    ],
    [
      { law: 'none', targets: 'none', issuer: 'None' },
      { legalBasis: [], targets: [], issuer: null },
    ],
    [{ status: 'none' }, { status: null }],
    [{ date: '2021-03-02' }, { orderDate: '2021-03-02' }],
    [
      { issuer: '', platform: ' ', date: '' },
      { issuer: null, platforms: [], orderDate: null },
    ],
  ])('%j', (typed, facts) => {
    expect(read(typed)).toEqual(facts);
  });

  it.each([
    [{}, 'Nothing to set right'],
    [{ country: 'Atlantis' }, 'no country'],
    [{ targets: 'many accounts' }, 'Targets takes a number'],
    [{ targets: 'some 12 accounts' }, 'Targets takes a number'],
    [{ targets: '1.5 accounts' }, 'Targets takes a number'],
    [{ targets: '12 dogs' }, 'Targets takes a number'],
    [{ targets: '0 accounts' }, 'Targets takes a number'],
    [{ targets: `${'9'.repeat(20)} accounts` }, 'Targets takes a number'],
    [{ date: '2021-02-31' }, 'date takes a day'],
    [{ date: '2021-03-03' }, '2021-03-03 is yet to come'],
    [{ status: 'blocked' }, 'Status takes one of ordered, complied with'],
    [{ status: 'restord' }, 'Did you mean restored'],
  ])('%j is refused by name', (typed, said) => {
    expect(() => read(typed)).toThrow(said);
  });

  it.each<Record<string, string>>([
    {
      issuer: 'MeitY',
      platform: 'X, YouTube',
      targets: '1178 account, at most 20 url, 3 other',
      law: 'none',
      status: 'partly-complied',
    },
    { issuer: 'none', country: 'IN', date: '2021-02-04', status: 'none' },
  ])('is typed again as it is: %j', (typed) => {
    expect(factsTyped(read(typed))).toEqual(typed);
  });

  it.each(Object.keys(SAYS))('can be typed in %s as cards show it', (language) => {
    const voice = voiceOf({ language, timeZone: 'UTC' });
    const qualifiers: Qualifier[] = ['exact', 'at-least', 'about', 'at-most'];
    for (const kind of TARGET_KINDS)
      for (const [n, qualifier] of qualifiers.entries()) {
        const target = { kind, qualifier, count: [15, 1178, 2_918_000, 300][n]! };
        expect(read({ targets: targetText(target, voice) }), targetText(target, voice)).toEqual({
          targets: [target],
        });
      }
    expect(read({ status: voice.say.statuses['partly-restored'] })).toEqual({ status: 'partly-restored' });
  });

  it.each([
    ['500 Konten,200 URLs; ۲۵۷ کانال', null],
    ['500 Konten,200 URLs; 1,20,000 पोस्ट', [500, 200, 120_000]],
    ['AT LEAST 300 URLS, 12 apps', [300, 12]],
    ['１２ Beiträge,४२ पोस्ट', [12, 42]],
  ])('is a list of counts: %s', (targets, counts) => {
    const counted = () => read({ targets }).targets?.map((target) => target.count);
    if (counts) expect(counted()).toEqual(counts);
    else expect(counted).toThrow(Complaint);
  });

  it('is refused in the words of the room, which can be typed', () => {
    const voice = voiceOf({ language: 'de', timeZone: 'UTC' });
    const refused = (() => {
      try {
        return read({ targets: 'viele' });
      } catch (thrown) {
        return thrown;
      }
    })() as Complaint;
    expect(refused.in(voice)).toBe(
      'Betroffen nimmt eine Zahl und eines von Konten, Beiträge, URLs, Websites, Apps, Kanäle, Videos, Lieder, Inhalte, etwa mindestens 300 URLs, nicht „viele“.',
    );
  });

  it('takes a status however it is written', () => {
    expect(read({ status: 'Partly complied' })).toEqual({ status: 'partly-complied' });
  });

  it('is named as it was typed', () => {
    expect(factsNamed('targets Law')).toEqual(['targets', 'legalBasis']);
    expect(factsNamed('Legal basis, count, Ordered by')).toEqual(['legalBasis', 'targets', 'issuer']);
    expect(factsNamed('Datum der Anordnung، ülke')).toEqual(['orderDate', 'country']);
    expect(() => factsNamed('law, colour')).toThrow('"colour" is no fact. There is Ordered by, Country');
  });

  it('is chosen by a name that it had once, and by no other word', () => {
    expect(['count', 'Count', 'constructor', 'tostring'].map((word) => chosen(FACT, word))).toEqual([
      'targets',
      'targets',
      undefined,
      undefined,
    ]);
  });
});
