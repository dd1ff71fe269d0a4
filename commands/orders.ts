import { typedName } from '../src/core/mending/parting.ts';
import { pressId } from '../src/core/asking/press.ts';
import type { Ask, Asked, Command, Desk, Option, Subcommand } from '../src/core/command.ts';
import { Complaint, wrong } from '../src/core/complaint.ts';
import { composeShown } from '../src/core/compose.ts';
import { composeOrder } from '../src/core/composing/order.ts';
import { bareChoice } from '../src/core/asking/values.ts';
import { actionShown, calledOnCards, factNames, factsSet, statusShown } from '../src/core/composing/facts.ts';
import { countriesNamed, countryCode, countryMeant } from '../src/core/text/country.ts';
import { exported, FORMATS, type Format } from '../src/core/composing/export.ts';
import {
  filterOf,
  fieldsFor,
  isPlatform,
  isSince,
  spanIn,
  platformMeant,
  platformsBegun,
  sinceOf,
} from '../src/core/asking/filter.ts';
import { ACTIONS, type OrderFacts, STATUSES } from '../src/core/finding.ts';
import { FIXABLE, factShown, factsFixed, factsNamed, factsTyped } from '../src/core/mending/fixing.ts';
import { chartOf, composeCounts } from '../src/core/composing/stats.ts';
import { composeFound, composeLatest, composeMended } from '../src/core/composing/ledger.ts';
import { composeMissed } from '../src/core/composing/missed.ts';
import { composeTimeline } from '../src/core/composing/timeline.ts';
import { fill, orMeant, type Voice } from '../src/core/voice.ts';
import { type Button, message } from '../src/core/message.ts';
import { type Pages, pagesAt } from '../src/core/composing/pages.ts';
import { offered } from '../src/core/asking/suggest.ts';
import { COUNTED, type Counted, isStoryId, type Order } from '../src/core/story.ts';

const MOST = 25;
const MOST_PAGES = 40;
const FOUND_A_PAGE = 5;
const MISSED_A_PAGE = 8;
/** What chats take as a file, with room to spare. */
const EXPORTED_AT_MOST = 2_000;

async function orderOf({ values, voice }: Asked, desk: Desk) {
  const id = String(values.id);
  const found = await desk.orders.show(id);
  const unknown = isStoryId(id) ? voice.say.wrong.unknown : voice.say.orders.unknown;
  if (!found)
    throw new Complaint(fill(unknown, { id, command: '/orders latest' }), {
      act: 'retry',
      option: 'id',
    });
  return found;
}

const id: Option = {
  name: 'id',
  says: 'the id of an order, as /orders latest shows it',
  type: 'text',
  required: true,
  suggest: (typed, desk, { language }) => desk.orders.ids(typed, language),
};
const country: Option = {
  name: 'country',
  says: 'a country by name or code: India, IN, EU',
  type: 'text',
  also: calledOnCards('country'),
  accepts: (word) => countryCode(word) !== null,
  manyWords: true,
  meant: (word, _, { language }) => countryMeant(word, language),
  suggest: async (typed, desk, { language }) =>
    countriesNamed(typed, await desk.orders.countries(), language).slice(0, MOST),
};
const platform: Option = {
  name: 'platform',
  says: 'a platform by name: X, YouTube',
  type: 'text',
  also: calledOnCards('platform'),
  accepts: isPlatform,
  manyWords: true,
  meant: platformMeant,
  suggest: async (typed, desk) => platformsBegun(typed, await desk.orders.platforms(), desk.platforms()).slice(0, MOST),
};
const action = bareChoice({
  name: 'action',
  says: 'the main thing reported',
  choices: ACTIONS,
  shown: actionShown,
});
const status = bareChoice({
  name: 'status',
  says: 'where the order stands',
  also: calledOnCards('status'),
  choices: STATUSES,
  shown: statusShown,
});
const since: Option = { name: 'since', says: '30d, 6w, 3m, 1y or a date', type: 'text', accepts: isSince };
const until: Option = { ...since, name: 'until', says: 'a date, or as long ago', accepts: () => false };
/** Never a bare word: a number that stands alone is how many, or a word of a query. */
const page: Option = {
  name: 'page',
  says: 'which page',
  type: 'number',
  min: 1,
  max: MOST_PAGES,
  accepts: () => false,
};

/**
 * Any platform can be asked for, and of most that are not known here no order is either.
 * @throws Complaint where one was most likely misspelt
 */
function mayMean({ values }: Ask, desk: Desk): void {
  const typed = String(values.platform ?? '');
  const meant = misspeltAs(typed, desk);
  if (meant) throw wrong((words, { say }) => orMeant(fill(words.platform, { value: typed }), meant, say));
}

/** Where a list stands, and what leads to the pages beside it: the message itself becomes them. */
function pagesOf(subcommand: Subcommand, { values }: Ask, more: boolean): Pages {
  const now = Number(values.page ?? 1);
  return pagesAt(now, more && now < MOST_PAGES, (page) => pressId('turn', orders, subcommand, { ...values, page }));
}

const latest: Subcommand = {
  name: 'latest',
  says: 'The latest orders',
  options: [
    { name: 'count', says: `how many, up to ${MOST}`, type: 'number', min: 1, max: MOST },
    country,
    status,
    action,
    since,
    platform,
    page,
  ],
  async run(ask, desk) {
    const filter = filterOf(ask.values, desk.now(), desk.platforms());
    const found = await desk.orders.latest({ ...filter, limit: filter.limit + 1 });
    const pages = pagesOf(latest, ask, found.length > filter.limit);
    if (found.length === 0) mayMean(ask, desk);
    return composeLatest(found.slice(0, filter.limit), pages, ask.voice, filter.offset);
  },
};

const show: Subcommand = {
  name: 'show',
  says: 'One order and its life so far, or one story',
  begins: (word) => /^[os]-[\da-f]{8}$/i.test(word),
  options: [id],
  async run(ask, desk) {
    const asked = String(ask.values.id);
    const told = isStoryId(asked) ? await desk.orders.story(asked) : null;
    if (told) return composeShown(told.story, told.order, ask.voice, asked);
    const { order, stories } = await orderOf(ask, desk);
    return composeOrder(order, stories, ask.voice, asked);
  },
};

const search: Subcommand = {
  name: 'search',
  says: 'Orders that satisfy a query, as in /watch add; the best first',
  options: [
    page,
    {
      name: 'query',
      says: 'words, "phrases", platform:x country:IN -not',
      type: 'text',
      required: true,
      rest: true,
    },
  ],
  async run(ask, desk) {
    const query = String(ask.values.query);
    const offset = (Number(ask.values.page ?? 1) - 1) * FOUND_A_PAGE;
    const found = await desk.orders.search(query, { offset, limit: FOUND_A_PAGE });
    const wider = fieldsFor(query, desk.platforms()).map((field) => ({
      label: field,
      id: pressId('ask', orders, search, { query: field }),
    }));
    return composeFound(query, found, pagesOf(search, ask, found.more), ask.voice, wider);
  },
};

const timeline: Subcommand = {
  name: 'timeline',
  says: 'The life of one order: every step, and who first said what',
  options: [id, page],
  async run(ask, desk) {
    const { order, stories } = await orderOf(ask, desk);
    return composeTimeline(order, stories, ask.voice, String(ask.values.id), {
      page: Number(ask.values.page ?? 1),
      to: (other) => pressId('turn', orders, timeline, { ...ask.values, page: other }),
    });
  },
};

const stats: Subcommand = {
  name: 'stats',
  says: 'How many orders, by month, country, platform, issuer or legal basis; with a picture',
  options: [
    bareChoice({
      name: 'by',
      says: 'by what, months if not said',
      choices: COUNTED,
      shown: (by: string, voice: Voice) => (by === 'month' ? voice.say.orders.month : factShown(by, voice)),
    }),
    since,
  ],
  async run(ask, desk) {
    const by = (ask.values.by ?? 'month') as Counted;
    const from = ask.values.since ? sinceOf(String(ask.values.since), desk.now()) : null;
    const counts = await desk.orders.counts(by, from);
    const picture = counts.length > 0 ? await desk.draw(chartOf(by, counts, ask.voice)) : null;
    return composeCounts(by, counts, from, picture, ask.voice);
  },
};

const exporting: Subcommand = {
  name: 'export',
  says: 'Orders as a file, the latest first',
  options: [
    { name: 'format', says: 'csv for a spreadsheet, json, md for a document', type: 'choice', choices: FORMATS },
    country,
    status,
    action,
    since,
    platform,
  ],
  async run(ask, desk) {
    const { say, count, language } = ask.voice;
    const found = await desk.orders.latest({
      ...filterOf(ask.values, desk.now(), desk.platforms()),
      limit: EXPORTED_AT_MOST + 1,
    });
    if (found.length === 0) mayMean(ask, desk);
    if (found.length === 0) return message({ headline: say.orders.none, language });
    const orders = found.slice(0, EXPORTED_AT_MOST);
    return message({
      headline: count(say.orders.exported, orders.length),
      footer: found.length > orders.length ? [say.orders.exportedCut] : [],
      files: [exported(orders, (ask.values.format ?? 'csv') as Format)],
      language,
    });
  },
};

const missed: Subcommand = {
  name: 'missed',
  says: 'What came near to being told and was not, and why',
  options: [since, until, page],
  async run(ask, desk) {
    const span = spanIn(ask.values, desk.now());
    const offset = (Number(ask.values.page ?? 1) - 1) * MISSED_A_PAGE;
    const page = { offset, limit: MISSED_A_PAGE + 1 };
    const { missed: found, threshold } = await desk.orders.missed(ask.roomId, span, page);
    // Whenever the other pages are turned to, they are those of this one.
    const pages = pagesOf(missed, { ...ask, values: { ...ask.values, ...span } }, found.length > MISSED_A_PAGE);
    return composeMissed(found.slice(0, MISSED_A_PAGE), threshold, span, pages, ask.voice);
  },
};

/** Of an Undo: which fix it takes back. */
const undoes: Option = {
  name: 'undoes',
  says: 'the fix that is taken back',
  type: 'text',
  carried: true,
  accepts: () => false,
};
const undoneBy = ({ values }: Ask): string | undefined => (values.undoes ? String(values.undoes) : undefined);

const merge: Subcommand = {
  name: 'merge',
  says: 'Make one of two orders, or of two stories; for good, and told to nobody',
  admin: true,
  options: [
    { ...id, name: 'keep', says: 'the id of the order or story that stays' },
    { ...id, name: 'from', says: 'the id of that which becomes part of it' },
  ],
  async run(ask, desk) {
    const { orders, undo } = await desk.orders.merge(ask, String(ask.values.keep), String(ask.values.from));
    const headline = fill(ask.voice.say.orders.merged, { from: String(undo.stories), id: String(undo.id) });
    return composeMended(headline, orders, [undoing(split, undo, ask)], ask.voice);
  },
};

/** What can leave the order or story that is to be parted; what was named before the last is kept. */
const partsOf: Option['suggest'] = async (typed, desk, { values }) => {
  const parts = values.id ? await desk.orders.parts(String(values.id).toLowerCase()) : [];
  // A name may have spaces: what follows a quote that is open, the last comma or the last space is being typed.
  const isOpen = typed.split('"').length % 2 === 0;
  const begun = (isOpen ? [/^.*(?=")/s] : [/^.*,\s*/s, /^.*\s/s]).map((until) => until.exec(typed)?.[0] ?? '');
  const offers = begun.map((before) =>
    offered(
      typed.slice(before.length).replace(/^"/, ''),
      parts
        .map(({ id, says }) => ({ id: typedName(id), says }))
        .filter(({ id }) => !before.includes(id))
        .map(({ id, says }) => ({ id: `${before}${id}`, says })),
    ),
  );
  return offers.find((some) => some.length > 0) ?? [];
};

const split: Subcommand = {
  name: 'split',
  says: 'Make two of one order, or of one story; for good, and told to nobody',
  admin: true,
  options: [
    { ...id, says: 'the id of an order, or of a story of it, as /orders show gives them' },
    {
      name: 'stories',
      says: 'what leaves it: stories of an order; of a story its outlets, or what was merged into it',
      type: 'text',
      required: true,
      rest: true,
      suggest: partsOf,
    },
  ],
  async run(ask, desk) {
    const { orders, undo } = await desk.orders.split(ask, String(ask.values.id), String(ask.values.stories));
    const headline = fill(ask.voice.say.orders.split, { ids: [undo.keep, undo.from].join(ask.voice.say.comma) });
    return composeMended(headline, orders, [undoing(merge, undo, ask)], ask.voice);
  },
};

const fix: Subcommand = {
  name: 'fix',
  says: 'Set facts of an order right; for good, whatever sources say',
  admin: true,
  options: [id, ...FIXABLE, undoes],
  async run(ask, desk) {
    const { id: orderId, undoes: _, ...facts } = ask.values;
    const set = factsFixed(facts, desk.now(), desk.platforms());
    const { order, before, fix: made } = await desk.orders.fix(ask, String(orderId), set, undoneBy(ask));
    const said = factsSet(set, ask.voice, order).join(' · ');
    const headline = fill(ask.voice.say.orders.fixed, { id: order.id, facts: said });
    const undo = undoneBy(ask) ? [] : unfixing(order, made, Object.keys(facts), factsTyped(before), ask);
    return composeMended(headline, [order], undo, ask.voice, misspelt(set, desk, ask));
  },
};

/** What a name that no platform has may have meant. */
const misspeltAs = (name: string, desk: Desk): string | null =>
  isPlatform(name, desk.platforms()) ? null : platformMeant(name, desk.platforms());

/** Platforms that are set and not known here, where another may be meant: it is done, and can be undone. */
const misspelt = ({ platforms = [] }: Partial<OrderFacts>, desk: Desk, { voice: { say } }: Asked): string[] =>
  platforms.flatMap((value) => {
    const meant = misspeltAs(value, desk);
    return meant ? [orMeant(fill(say.query.unknownPlatform, { value }), meant, say)] : [];
  });

/** What people had set right before is set so again; of all else, sources lead again. @param made the fix that is taken back */
function unfixing(order: Order, made: string, names: readonly string[], before: Ask['values'], ask: Asked): Button[] {
  const [again, fresh] = [Object.keys(before), names.filter((name) => !(name in before))];
  const presses = [
    { names: fresh, press: undoing(unfix, { id: order.id, undoes: made, facts: fresh.join(', ') }, ask) },
    { names: again, press: undoing(fix, { id: order.id, ...before, undoes: made }, ask) },
  ].filter((one) => one.names.length > 0);
  if (presses.length === 1) return presses.map(({ press }) => press);
  return presses.map(({ names, press }) => ({
    ...press,
    label: ask.voice.named(
      press.label,
      factNames(factsNamed(names.join(', ')), ask.voice, order).join(ask.voice.say.comma),
    ),
  }));
}

const unfix: Subcommand = {
  name: 'unfix',
  says: 'Take back what was set right: the facts are again as sources tell them',
  admin: true,
  options: [
    id,
    undoes,
    { name: 'facts', says: 'which: issuer, country, platform …', type: 'text', required: true, rest: true },
  ],
  async run(ask, desk) {
    const facts = factsNamed(String(ask.values.facts));
    const order = await desk.orders.unfix(ask, String(ask.values.id), facts, undoneBy(ask));
    const said = factNames(facts, ask.voice, order).join(ask.voice.say.comma);
    const headline = fill(ask.voice.say.orders.unfixed, { id: order.id, facts: said });
    return composeMended(headline, [order], [], ask.voice);
  },
};

/** The press that takes a mending back. */
const undoing = (subcommand: Subcommand, values: Ask['values'], { voice }: Asked): Button => ({
  label: voice.say.buttons.undo,
  id: pressId('ask', orders, subcommand, values),
});

const orders: Command = {
  name: 'orders',
  says: 'What was ordered, by whom, against whom, and what became of it',
  subcommands: [latest, show, search, timeline, stats, exporting, missed, merge, split, fix, unfix],
};

export default orders;
