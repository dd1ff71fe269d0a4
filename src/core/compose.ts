import { shownFacts } from './composing/facts.ts';
import { orderWords, rightedLines } from './composing/order.ts';
import { changeLines, type Dated, outlined, stepLine } from './composing/steps.ts';
import { contestedOf, outletsOf, sourcesOf } from './composing/tellings.ts';
import type { OrderFacts, Status } from './finding.ts';
import { isLifted, lifts } from './orders/life.ts';
import { type Button, filled, type Line, type Mention, type Message, message, type Tone } from './message.ts';
import type { Notice } from './notice.ts';
import { contested } from './place.ts';
import { compareIssuers, isVagueIssuer } from './placing/names.ts';
import { compare } from './time.ts';
import type { Change, FactName, Order, Story } from './story.ts';
import { fill, type Manner, type Say, type Voice, voiceOf } from './voice.ts';

/* What a room is shown of a story: its card, what stands in its thread, and where it went. */

/** What a room's card says beside the story itself. */
export interface Showing {
  watchIds: readonly string[];
  /** Why those who added these watches follow this. */
  notes: readonly string[];
  /** What the room was told of since its first message, oldest first. */
  changes: readonly { at: string; changes: readonly Change[] }[];
  /** When the room's message was sent; now, where it is about to be. */
  sentAt: string;
  mentions: readonly Mention[];
}

/** The latest changes that stand on a card; the order has the rest. */
const CHANGES_SHOWN = 6;

/**
 * The card of a story: what happened, the facts, who said so. The same card is posted, edited and shown on demand.
 * @param told null where it is shown on demand
 */
export function composeStory(story: Story, order: Order | null, manner: Manner, told: Showing | null): Message {
  const voice = voiceOf(manner);
  return message({
    tone: toneOf(story),
    headline: story.headline,
    url: story.url,
    lines: [
      statusLine(story, order, voice),
      ...(told?.notes ?? []).map((note) => fill(voice.say.card.note, { note })),
      ...(order && isFirstStep(story, order) ? rightedLines(order, voice) : []),
      ...lifeLines(story, order, told?.changes ?? [], voice),
    ],
    facts: shownFacts({ ...story.facts, ...known(story, order), status: standing(story, order) }, voice, story.facts),
    contested: contestedOf(story, voice),
    sources: sourcesOf(story.tellings, voice),
    footer: footerOf(story, order, told, voice),
    buttons: buttonsOf(story, order, voice),
    mentions: [...(told?.mentions ?? [])],
    language: voice.language,
  });
}

/**
 * What the order knows better than one of its stories: its day and what people have set right, where the order began;
 * and the name of the ministry where the story has "the government".
 */
function known(story: Story, order: Order | null): Partial<OrderFacts> {
  if (!order) return {};
  const { facts } = story;
  const { issuer } = order.facts;
  const isVague = issuer && facts.issuer && isVagueIssuer(facts.issuer) && !isVagueIssuer(issuer);
  return {
    ...(isVague && compareIssuers(facts.issuer!, issuer) === 'related' && { issuer }),
    ...(isFirstStep(story, order) ? { orderDate: order.dates.ordered, ...order.fixed } : {}),
  };
}

/** Whether the order began with this story: its card shows the facts of the order. */
const isFirstStep = ({ id }: Story, { steps }: Order): boolean => steps[0]?.storyId === id;

/** Each holds all that is needed to answer it after a restart: see press.ts. */
function buttonsOf({ id, url }: Story, order: Order | null, { say }: Voice): Button[] {
  return [
    { label: say.buttons.why, id: `ask:watch why story:${id}` },
    ...(order ? [{ label: say.buttons.timeline, id: `ask:orders timeline id:${order.id}` }] : []),
    { label: say.buttons.mute, id: `ask:watch mute story:${id}` },
    ...feedbackButtons({ id }, say),
    ...(url ? [{ label: say.buttons.source, url }] : []),
  ];
}

/** The verdicts under an alert: a press is a vote; what needs words opens a form. */
export function feedbackButtons({ id }: Pick<Story, 'id'>, say: Say): Button[] {
  const { irrelevant, wrong, same, old } = say.feedback.verdicts;
  return [
    { label: irrelevant, id: `ask:feedback irrelevant story:${id}` },
    { label: wrong, id: `form:feedback wrong story:${id}` },
    { label: same, id: `ask:feedback same story:${id}` },
    { label: old, id: `ask:feedback old story:${id}` },
  ];
}

/** What changed in the story, and the other steps of its order, as they came. */
function lifeLines(story: Story, order: Order | null, told: Showing['changes'], voice: Voice): Line[] {
  const life = [...stepLines(story, order, voice), ...historyLines(told, story, order, voice)];
  return life.sort((a, b) => compare(a.at, b.at)).map(({ line }) => line);
}

/**
 * What changed and when, but for outlets, which stand among the sources, and that it was once part of another. A number
 * that was taken back is of the story, whoever was told: its first telling may have done so.
 */
function historyLines(told: Showing['changes'], story: Story, order: Order | null, voice: Voice): Dated[] {
  const isShown = (change: Change): boolean =>
    !SHOWN_ELSEWHERE.includes(change.kind) && !wasKnown(change, story, order);
  const changed = told.map(({ at, changes }) => ({
    at,
    changes: changes.filter(isShown).flatMap((change) => stillTold(change, story)),
  }));
  const corrected = (story.corrected ?? []).map(({ at, ...change }) => ({ at, changes: [change] }));
  const lines = [...changed, ...corrected]
    .sort((a, b) => compare(a.at, b.at))
    .flatMap(({ at, changes }) =>
      changeLines(changes, story, voice).map((what) => ({
        at,
        line: filled(voice.say.changes.at, { when: voice.when(at), what }),
      })),
    );
  return lines.slice(-CHANGES_SHOWN);
}

const SHOWN_ELSEWHERE: readonly Change['kind'][] = ['new outlet', 'moved', 'corrected'];

/** Whether the card named that body from the first, as the order does, where the story had "the government". */
const wasKnown = (change: Change, { id }: Story, order: Order | null): boolean =>
  change.kind === 'new facts' &&
  change.fact === 'issuer' &&
  change.from !== null &&
  isVagueIssuer(change.from) &&
  change.to === order?.facts.issuer &&
  order.steps[0]?.storyId !== id;

/** What changed, as far as it is still of this story: people may have taken out of it whoever told that. */
function stillTold(change: Change, { claims, tellings, judged, corrected = [] }: Story): Change[] {
  if (judged.apart.length === 0) return [change];
  const isSaid = (fact: FactName, value: string): boolean =>
    [...claims, ...corrected.map(({ fact, from }) => ({ fact, value: from }))].some(
      (one) => one.fact === fact && one.value === value,
    );
  switch (change.kind) {
    case 'now confirmed':
      return tellings.some(({ outlet }) => outlet === change.by) ? [change] : [];
    case 'new status':
      return isSaid('status', change.to) ? [change] : [];
    case 'contradiction': {
      const values = change.values.filter((value) => isSaid(change.fact, value));
      return values.length > 1 ? [{ ...change, values }] : [];
    }
    default:
      return [change];
  }
}

/**
 * The card of a story that was found to be part of another: what was told twice points to where it goes on.
 * @param there the address of the message that tells it in this room; null where that has none
 */
export function composeMoved(to: Story, order: Order | null, manner: Manner, there: string | null): Message {
  const voice = voiceOf(manner);
  const { say } = voice;
  const url = there ?? to.url;
  return message({
    tone: 'quiet',
    headline: say.changes.moved,
    url,
    lines: [url ? [{ text: to.headline, url }] : to.headline],
    footer: orderWords(order, voice),
    buttons: order ? [orderButton(order, say)] : [],
    language: voice.language,
  });
}

/**
 * What stands in the thread of a story's message, and perhaps in the room: of which story, and only what changed. It
 * is read alone, on a locked screen too.
 */
export function composeReply(notice: Notice, story: Story, order: Order | null, manner: Manner): Message {
  const voice = voiceOf(manner);
  const { say } = voice;
  const differing = contested(story).filter(({ fact }) =>
    notice.changes.some((change) => change.kind === 'contradiction' && change.fact === fact),
  );
  const differs = (change: Change) =>
    change.kind === 'contradiction' && differing.some(({ fact }) => fact === change.fact);
  // Whoever printed what is taken back has to know that first.
  const first = (['lifted', 'corrected'] as const).find((why) => notice.why.includes(why));
  const kind = first ?? (notice.kind === 'confirmed' ? 'confirmed' : 'update');
  return message({
    tone: toneOf(story),
    headline: `${say.kinds[kind]} · ${story.headline}`,
    url: story.url,
    lines: changeLines(
      notice.changes.filter((change) => !differs(change)),
      story,
      voice,
    ),
    contested: contestedOf(story, voice, differing),
    footer: orderWords(order, voice),
    language: voice.language,
  });
}

/**
 * A story for whoever asks, as its alert shows it: with what can be done about it, and what leads to its order.
 * @param asked the id under which it was asked for
 */
export function composeShown(story: Story, order: Order | null, manner: Manner, asked: string): Message {
  const { say } = voiceOf(manner);
  const card = composeStory(story, order, manner, null);
  const isOther = asked.toLowerCase() !== story.id;
  return {
    ...card,
    tone: card.tone === 'alert' ? 'quiet' : card.tone,
    lines: [...(isOther ? [fill(say.orders.merged, { from: asked, id: story.id })] : []), ...card.lines],
    footer: [...card.footer, story.id],
    buttons: [...(order ? [orderButton(order, say)] : []), ...card.buttons],
  };
}

/** What leads from a story to its order. */
const orderButton = ({ id }: Order, { buttons }: Say): Button => ({
  label: buttons.order,
  id: `ask:orders show id:${id}`,
});

const toneOf = (story: Story): Tone => (lifts(story) ? 'good' : 'alert');

/** Where the order stands today, or the story alone. */
const standing = ({ facts }: Story, order: Order | null): Status | null => (order ? order.status : facts.status);

function statusLine(story: Story, order: Order | null, { say }: Voice): Line {
  const status = standing(story, order);
  const action = say.actions[story.action];
  const words = status && say.statuses[status];
  const saysMore =
    story.action === 'restore' && (isLifted(status) || status === 'partly-restored' || story.facts.status === 'stayed');
  const source = story.official ? say.card.official : say.card.reported;
  // What others tell of the order, these sources have not confirmed.
  const own = status === story.facts.status;
  const parts = [
    ...(saysMore ? [] : [action]),
    ...(own ? [words, source] : [source, words]).filter(Boolean),
    ...(contested(story).some(({ fact }) => fact === 'status') ? [say.card.disputed] : []),
  ];
  return [{ text: say.kinds[beginning(story, order)], strong: true }, ` · ${parts.join(' · ')}`];
}

/** What a story began as, which does not change as it grows. */
function beginning(story: Story, order: Order | null): 'new order' | 'lifted' | 'new story' {
  if (lifts(story)) return 'lifted';
  return order?.steps[0]?.storyId === story.id ? 'new order' : 'new story';
}

function stepLines(story: Story, order: Order | null, voice: Voice): Dated[] {
  const steps = (order?.steps ?? []).filter((step) => step.storyId !== story.id);
  return outlined(
    steps.map((step) => ({ at: step.at, line: stepLine(step, voice) })),
    voice,
  );
}

function footerOf(story: Story, order: Order | null, told: Showing | null, voice: Voice): string[] {
  const { say } = voice;
  return [
    ...outletsOf([story], voice),
    receiptOf(story, told?.sentAt ?? null, voice),
    ...orderWords(order, voice),
    ...(told?.watchIds.length ? [fill(say.card.watches, { ids: told.watchIds.join(say.comma) })] : []),
  ];
}

/** How soon the room heard: when it was published, when we saw it, when the room was told; the day is said once. */
function receiptOf({ tellings, firstSeenAt }: Story, sentAt: string | null, voice: Voice): string {
  const { published, seen, sent, firstSeen } = voice.say.card;
  const first = tellings[0];
  const steps: [string, string | null | undefined][] = first?.publishedAt
    ? [
        [published, first.publishedAt],
        [seen, first.seenAt],
        [sent, sentAt],
      ]
    : [
        [firstSeen, firstSeenAt],
        [sent, sentAt],
      ];
  const said = steps.filter((step): step is [string, string] => typeof step[1] === 'string');
  return said
    .map(([words, at], n) => {
      const sameDay = n > 0 && voice.date(said[n - 1]![1]) === voice.date(at);
      return fill(words, { when: sameDay ? voice.clock(at) : voice.when(at) });
    })
    .join(voice.say.comma);
}
