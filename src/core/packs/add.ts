/** Packs laid on one another: word lists grow, and a fact that stands is not changed. */
import type { Words } from '../../words/listen.ts';
import { type Entry, keyOf, type Pack, type PackLanguage } from '../pack.ts';
import { type Complain, quoted } from './complaints.ts';

export type Addition = Omit<Pack, 'file' | 'name' | 'note' | 'author'>;

/** All packs on a base, in their order; what contradicts what stood before is told and left out. */
export function addAll(base: Addition, packs: readonly Pack[], tell: Complain): Addition {
  let { platforms, bodies, laws, countries, indianStates, languages } = base;
  for (const pack of packs) {
    const complain = (section: string) => (says: string) => tell(`${pack.file}: ${section}, ${says}`);
    platforms = added(platforms, pack.platforms, complain('platforms'));
    bodies = added(bodies, pack.bodies, complain('bodies'));
    laws = added(laws, pack.laws, complain('laws'));
    countries = added(countries, pack.countries, complain('countries'));
    indianStates = added(indianStates, pack.indianStates, complain('indianStates'));
    languages = addedBy(languages, pack.languages, (one, more) => bothLanguages(one, more, complain('languages')));
  }
  return { platforms, bodies, laws, countries, indianStates, languages };
}

function addedBy<T extends Entry>(base: readonly T[], more: readonly T[], both: (one: T, more: T) => T): T[] {
  const byKey = new Map(base.map((one) => [keyOf(one), one]));
  for (const one of more) {
    const known = byKey.get(keyOf(one));
    byKey.set(keyOf(one), known ? both(known, one) : one);
  }
  return [...byKey.values()];
}

const added = <T extends Entry>(base: readonly T[], more: readonly T[], complain: Complain): T[] =>
  addedBy(base, more, (one, other) => bothEntries(one, other, complain));

const WORD_FIELDS = ['aliases', 'weak', 'capitals'];

/** One entry from two: word lists are joined, a fact that stands is not changed. A weak alias that the second calls plain is plain. */
function bothEntries<T extends Entry>(one: T, more: T, complain: Complain): T {
  const all: Record<string, unknown> = { ...one };
  for (const [field, said] of Object.entries(more)) {
    if (said === undefined) continue;
    const stands = all[field];
    if (WORD_FIELDS.includes(field)) all[field] = joinWords(stands as Words | undefined, said as Words);
    else if (field === 'unless') all[field] = [...new Set([...((stands as string[] | undefined) ?? []), ...said])];
    else all[field] = settled(stands, said, (both) => complain(`${quoted(keyOf(one))}: ${field}: ${both}`));
  }
  if (typeof all.aliases === 'string' && typeof all.weak === 'string') {
    const plain = new Set(all.aliases.split(',').map(bare));
    const weak = all.weak
      .split(',')
      .filter((phrase) => !plain.has(bare(phrase)))
      .map((phrase) => phrase.trim());
    if (weak.length) all.weak = weak.join(', ');
    else delete all.weak;
  }
  return all as T;
}

function bothLanguages(one: PackLanguage, more: PackLanguage, complain: Complain): PackLanguage {
  const tell = (path: string) => (both: string) => complain(`${quoted(one.code)}: ${path}: ${both}`);
  const [a, b] = [one.numbers, more.numbers];
  const [c, d] = [one.calendar, more.calendar];
  return {
    code: one.code,
    name: settled(one.name, more.name, tell('name')),
    home: settled(one.home, more.home, tell('home')),
    checked: one.checked ?? more.checked,
    thousands: settled(one.thousands, more.thousands, tell('thousands')),
    verbLast: settled(one.verbLast, more.verbLast, tell('verbLast')),
    marks: joinWords(one.marks, more.marks),
    names: joinLists(one.names, more.names),
    says: joinLists(one.says, more.says),
    numbers: {
      words: joinValues(a?.words, b?.words, tell('numbers.words')),
      scales: joinValues(a?.scales, b?.scales, tell('numbers.scales')),
      over: joinWords(a?.over, b?.over),
      about: joinWords(a?.about, b?.about),
      upTo: joinWords(a?.upTo, b?.upTo),
      counters: joinWords(a?.counters, b?.counters),
    },
    calendar: {
      months: joinEach(c?.months, d?.months),
      weekdays: joinEach(c?.weekdays, d?.weekdays),
      today: joinWords(c?.today, d?.today),
      yesterday: joinWords(c?.yesterday, d?.yesterday),
      dayEarlier: joinWords(c?.dayEarlier, d?.dayEarlier),
    },
  };
}

function settled<T>(stands: T | undefined, said: T | undefined, complain: Complain): T | undefined {
  if (stands !== undefined && said !== undefined && stands !== said)
    complain(`is ${String(stands)} already, so ${quoted(String(said))} is left out`);
  return stands === undefined ? said : stands;
}

const bare = (phrase: string): string => phrase.trim().toLowerCase();

function joinWords(one: Words = '', more: Words = ''): Words {
  if (!more || !one) return one || more;
  const known = new Set(one.split(',').map(bare));
  const fresh = more
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase && !known.has(bare(phrase)));
  return [one, ...fresh].join(', ');
}

function joinLists(
  one: Record<string, Words | undefined> = {},
  more: Record<string, Words | undefined> = {},
): Record<string, Words> {
  const all = new Map<string, Words>();
  for (const [key, words = ''] of [...Object.entries(one), ...Object.entries(more)])
    all.set(key, joinWords(all.get(key), words));
  return Object.fromEntries(all);
}

function joinValues(
  one: Record<string, number> = {},
  more: Record<string, number> = {},
  complain: Complain,
): Record<string, number> {
  const all = new Map(Object.entries(one));
  for (const [word, value] of Object.entries(more))
    all.set(word, settled(all.get(word), value, (both) => complain(`${quoted(word)} ${both}`)) ?? value);
  return Object.fromEntries(all);
}

function joinEach(one: Words[] = [], more: Words[] = []): Words[] {
  return Array.from({ length: Math.max(one.length, more.length) }, (_, at) => joinWords(one[at], more[at]));
}
