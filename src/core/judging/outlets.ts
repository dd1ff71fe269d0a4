/** Outlets of news whose sites are cut off: elsewhere they are only who tells it, and no platforms. */
import { isBesideCut, hasOffice } from './doing.ts';
import { OUTLET } from './ear.ts';
import { ON } from './medium.ts';
import { particle } from './particle.ts';
import { CHANGES } from './roles.ts';
import { hasAny, type Heard, isConcept, means, type Sentence } from './sentences.ts';

export interface Outlet {
  sentence: Sentence;
  heard: Heard;
  name: string;
  weak: boolean;
}

/** Outlets whose sites are cut off somewhere in the text: then every mention is of them. */
export function addOutlets(outlets: readonly Outlet[], spans: Set<Heard>): void {
  const hosted = new Set(outlets.filter((one) => isOnPlatform(one, spans)).map(({ name }) => name));
  const cut = new Set<string>();
  for (const list of listsOf(outlets.filter(({ name }) => !hosted.has(name))))
    if (isListCut(list)) for (const { name } of list) cut.add(name);
  for (const { heard, name } of outlets) if (cut.has(name)) spans.add(heard);
}

/** Those written as names, each with the ones that stand right beside it: "BBC, Meduza and Deutsche Welle". */
function listsOf(outlets: readonly Outlet[]): Outlet[][] {
  const lists: Outlet[][] = [];
  let last: Outlet | undefined;
  for (const one of outlets) {
    if (!isTitled(one)) continue;
    const gap = last?.sentence === one.sentence ? one.heard.from - last.heard.to : Infinity;
    if (gap <= 1) lists.at(-1)!.push(one);
    else lists.push([one]);
    last = one;
  }
  return lists;
}

/** One of a list is surely an outlet, one stands beside the act or the word for a site, and none is only whose people it is. */
const isListCut = (list: readonly Outlet[]): boolean =>
  hasAny(list[0]!.sentence, CHANGES) &&
  list.some((one) => !one.weak || isInQuotes(one)) &&
  list.every((one) => !isOfOutlet(one)) &&
  list.some(
    ({ sentence, heard }) =>
      isBesideSite(sentence, heard) || isOutletCut(sentence, heard) || suesOverCut(sentence, heard),
  );

/** "the 4PM News channel on YouTube", "accuses X over Reuters": what an outlet has there is the platform's, where both are not of one list. */
const isOnPlatform = ({ sentence, heard }: Outlet, spans: Set<Heard>): boolean =>
  sentence.heard.some(
    (one) =>
      spans.has(one) &&
      means(one, 'platform')?.value !== OUTLET &&
      (hasAny(sentence, ['channel', 'account', 'post', 'video']) || !isListedWith(sentence, heard, one)),
  );

/** "Facebook, BBC and Deutsche Welle": nothing but names stands between. */
function isListedWith(sentence: Sentence, one: Heard, other: Heard): boolean {
  const { heard, tokens } = sentence;
  const [first, last] = [heard.indexOf(one), heard.indexOf(other)].sort((a, b) => a - b);
  return heard.slice(first, last! + 1).every((name, index, names) => {
    if (!means(name, 'platform')) return false;
    return (
      index === 0 || (name.from - names[index - 1]!.to <= 1 && !ON(sentence).has(tokens[name.from - 1]?.word ?? ''))
    );
  });
}

/** Tokens between a name and the word for a site: "Vikatan's website", "the website of the Vikatan". */
const BESIDE_TOKENS = 3;

/** "the Vikatan website", "विकटन की वेबसाइट", "website of the Kashmir Times". */
function isBesideSite(sentence: Sentence, name: Heard): boolean {
  return sentence.heard.some(
    (thing) =>
      isConcept(thing, ['site', 'app', 'url']) &&
      ((thing.from >= name.to && thing.from - name.to < BESIDE_TOKENS) ||
        (thing.to <= name.from && name.from - thing.to < BESIDE_TOKENS)),
  );
}

/** "El País", "Charter 97", "meduza.io", and no "El país": each word has a capital or a script that has none, or it is quoted or an address. */
const isTitled = (one: Outlet): boolean =>
  isInQuotes(one) || isAddress(one) || !/(?:^|\s)(?!(?:e|en|of|della)\s)\p{Ll}{2}/u.test(textOf(one));

/** "thewire.in", and "meduza" of "meduza.io". */
const isAddress = (one: Outlet): boolean =>
  /^\S+\.\p{Ll}{2,}$/u.test(textOf(one)) || /^\.\p{Ll}{2}/u.test(one.sentence.source.slice(one.heard.end));

const textOf = ({ sentence, heard }: Outlet): string => sentence.source.slice(heard.start, heard.end);

const isInQuotes = ({ sentence: { source }, heard }: Outlet): boolean =>
  /["“„«‘'「]$/u.test(source.slice(0, heard.start)) && /^["”“»’'」]/u.test(source.slice(heard.end));

/** Whoever works for an outlet or what it makes, and what it is kept from. */
const OF_OUTLET = particle('ofOutlet');
const KEPT_FROM = particle('keptFrom');

/** "Russia bans BBC crew", "bars Reuters from pool", and no "bans RT from online platforms". */
function isOfOutlet({ sentence: { source, tokens, heard }, heard: { to, end } }: Outlet): boolean {
  const next = tokens[to]?.word ?? '';
  if (source[end] === '-' || OF_OUTLET.has(next)) return true;
  return (
    KEPT_FROM.has(next) &&
    !heard.some((one) => one.from === to + 1 && isConcept(one, ['online', 'platform', 'network']))
  );
}

/** The act stands right beside the outlet, and somebody in office or a country is named. */
const isOutletCut = (sentence: Sentence, name: Heard): boolean => hasOffice(sentence) && isBesideCut(sentence, name);

/** "Bulatlat asks court to void the block": an outlet that opens the sentence and goes to court over a block, its own. */
const suesOverCut = ({ heard, concepts }: Sentence, name: Heard): boolean =>
  heard[0] === name && concepts.has('sue') && concepts.has('block');
