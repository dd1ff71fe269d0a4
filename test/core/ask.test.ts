import { describe, expect, it } from 'vitest';
import digest from '../../commands/digest.ts';
import help from '../../commands/help.ts';
import orders from '../../commands/orders.ts';
import room from '../../commands/room.ts';
import watch from '../../commands/watch.ts';
import { parseWords } from '../../src/core/ask.ts';
import { usages } from '../../src/core/asking/usage.ts';
import { checkValues } from '../../src/core/asking/values.ts';
import type { Command } from '../../src/core/command.ts';

const ORDERS: Command = orders;
const WATCH: Command = watch;
const ROOM: Command = room;
const DIGEST: Command = digest;

describe('words as people type them', () => {
  it('ask for help about help as about any other command', () => {
    expect(parseWords(help, 'help')).toEqual({ subcommand: 'show', values: { command: 'help' } });
  });

  it.each([
    ['latest', { subcommand: 'latest', values: {} }],
    ['', { subcommand: 'latest', values: {} }],
    ['latest 3 India X', { subcommand: 'latest', values: { count: 3, country: 'India', platform: 'X' } }],
    ['India', { subcommand: 'latest', values: { country: 'India' } }],
    ['latest IN YouTube 10', { subcommand: 'latest', values: { country: 'IN', platform: 'YouTube', count: 10 } }],
    ['latest platform:X status:Restored', { subcommand: 'latest', values: { platform: 'X', status: 'restored' } }],
    [
      'latest country:"United Kingdom" since=30d',
      { subcommand: 'latest', values: { country: 'United Kingdom', since: '30d' } },
    ],
    ['SHOW o-1', { subcommand: 'show', values: { id: 'o-1' } }],
    ['show O-59c76ccf', { subcommand: 'show', values: { id: 'o-59c76ccf' } }],
    ['O-59c76ccf', { subcommand: 'show', values: { id: 'o-59c76ccf' } }],
    ['s-59c76ccf', { subcommand: 'show', values: { id: 's-59c76ccf' } }],
    ['Show id:O-59C76CCF', { subcommand: 'show', values: { id: 'o-59c76ccf' } }],
  ])('orders %s', (words, wanted) => {
    expect(parseWords(ORDERS, words)).toEqual(wanted);
  });

  it.each([
    ['South Korea Google Play 3', { country: 'South Korea', platform: 'Google Play', count: 3 }],
    ['country:United Kingdom X', { country: 'United Kingdom', platform: 'X' }],
    ['country  New   Zealand', { country: 'New Zealand' }],
    ['Twitter India', { platform: 'Twitter', country: 'India' }],
    ['Bosnia and Herzegovina 30d', { country: 'Bosnia and Herzegovina', since: '30d' }],
  ])('a name of several words needs no quotes: orders latest %s', (words, values) => {
    expect(parseWords(ORDERS, `latest ${words}`).values).toEqual(values);
  });

  it.each([
    ['try days:7 "blocking order" platform:x  -cricket', { days: 7, query: '"blocking order" platform:x  -cricket' }],
    ['add "blocking order"', { query: '"blocking order"' }],
    ['add query:"blocking order" OR takedown', { query: '"blocking order" OR takedown' }],
    ['add note:why we care query:x -y', { note: 'why we care', query: 'x -y' }],
    ['add note:why we care as:digest query:x', { note: 'why we care', as: 'digest', query: 'x' }],
    ['add note:why care', { note: 'why', query: 'care' }],
  ])('a query is taken as typed, quotes and all: watch %s', (words, values) => {
    expect(parseWords(WATCH, words).values).toEqual(values);
  });

  it.each([
    ['latest 3 India X nonsense', 'fits nothing'],
    ['latest count:many', 'count takes a number from 1 to 25'],
    ['latest 99', 'count takes a number from 1 to 25'],
    ['latest status:blocked', 'status takes one of ordered'],
    ['show', 'id is missing'],
    ['lates India', 'Did you mean /orders latest?'],
    ['shwo o-1', 'Did you mean /orders show?'],
    ['help', '/orders has no "help". Try: /help orders'],
    ['?', 'Try: /help orders'],
    ['latest platfrom:X', 'Did you mean platform:X?'],
    ['latest status:restord', 'Did you mean restored?'],
    ['latest 2.5', 'count takes a whole number from 1 to 25'],
    ['latest Indai', '"Indai" fits nothing in /orders latest. Did you mean country:India?'],
    ['latest Untied', '[count] [country]'],
    ['latest foo', '"foo" fits nothing in /orders latest. Try: /orders latest'],
    ['latest yotube', 'Did you mean platform:YouTube?'],
    ['latest refusd', 'Did you mean status:refused?'],
    ['latest Netherland', 'Did you mean country:Netherlands?'],
    ['latest Kingdom', '[count] [country]'],
    ['fix o-1 issuer:Ministry of X', 'If it belongs to issuer, put that in quotes: issuer:"Ministry of".'],
    ['merge o-1 o-2 o-3', '"o-3" fits nothing in /orders merge'],
  ])('orders %s is refused with what was expected', (words, said) => {
    expect(() => parseWords(ORDERS, words)).toThrow(said);
  });

  it('what fits nothing where something is needed is told what is', () => {
    expect(() => parseWords(DIGEST, 'daily 25:00')).toThrow(
      '"25:00" fits nothing in /digest daily. at is missing: a time of day: 08:30. Try: /digest daily <at>',
    );
  });

  it.each([
    ['weekly Fridy 08:30', 'Did you mean day:Friday?'],
    ['weekly 08:30 day:Wensday', 'Did you mean Wednesday?'],
    ['daily 25:00 yes', '"25:00" fits nothing in /digest daily. Try: '],
  ])('digest %s says what was meant, where it can be known', (words, said) => {
    expect(() => parseWords(DIGEST, words)).toThrow(said);
  });

  it('a word of thousands of letters is refused as soon as any other', () => {
    expect(() => parseWords(ORDERS, `latest ${'ﷺ'.repeat(40_000)}`)).toThrow('fits nothing in /orders latest');
  });

  it('a subcommand that was misspelt is told which was meant', () => {
    expect(() => parseWords(WATCH, 'lst')).toThrow('/watch has no "lst". Did you mean /watch list?');
  });

  it('a subcommand that is not there is answered with those that are', () => {
    expect(() => parseWords(WATCH, 'destroy everything')).toThrow('/watch add [as] [note] <query>');
  });

  it('an option may be named without a colon, where no query could hold the name', () => {
    expect(parseWords(ROOM, 'set quiet 23:00-07:00 except critical alerts on')).toEqual({
      subcommand: 'set',
      values: { quiet: '23:00-07:00', except: 'critical', alerts: 'on' },
    });
    expect(parseWords(WATCH, 'add note takedown').values).toEqual({ query: 'note takedown' });
  });

  it.each([
    [
      ORDERS,
      'latest 3 pays:"Costa Rica" Plateforme:X depuis:30d',
      { count: 3, country: 'Costa Rica', platform: 'X', since: '30d' },
    ],
    [ORDERS, 'latest देश:भारत', { country: 'भारत' }],
    [ORDERS, 'latest País=Chile Situação:restablecido', { country: 'Chile', status: 'restored' }],
    [ORDERS, 'search seite:2 page 9', { page: 2, query: 'page 9' }],
    [
      WATCH,
      'add note:pour le bureau de Lyon en:digest recherche:takedown',
      { note: 'pour le bureau de Lyon', as: 'digest', query: 'takedown' },
    ],
    [ROOM, 'set dil tr uyarılar on', { language: 'tr', alerts: 'on' }],
  ])('an option may be named in any language that has a word for it: %o %s', (command, words, values) => {
    expect(parseWords(command as Command, words).values).toEqual(values);
  });

  it('values from a chat with typed options are checked alike', () => {
    const latest = ORDERS.subcommands[0]!;
    expect(checkValues(ORDERS, latest, { count: 7, country: 'IN', other: 'x' })).toEqual({ count: 7, country: 'IN' });
    expect(() => checkValues(ORDERS, latest, { count: -1 })).toThrow('count takes');
    expect(() => checkValues(ORDERS, latest, { page: 1.5 })).toThrow('page takes a whole number');
    const threshold = { threshold: 0.75 };
    expect(checkValues(ROOM, ROOM.subcommands.find(({ name }) => name === 'set')!, threshold)).toEqual(threshold);
  });

  it('usage names what is needed and what may be left out', () => {
    expect(usages(ORDERS)).toContain('/orders show <id>');
  });
});
