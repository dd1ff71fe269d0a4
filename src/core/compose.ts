import { SAYS, type Say } from '../words/say.ts';
import type { Target } from './finding.ts';
import { TIERS } from './item.ts';
import { type Line, type Message, message, type Tone } from './message.ts';
import type { Notice } from './notice.ts';
import { contested } from './place.ts';
import type { Room } from './room.ts';
import type { Change, FactName, Order, Story } from './story.ts';

/** How a room wants to be spoken to. */
export type Manner = Pick<Room, 'language' | 'timeZone'>;

/** The words of a language, or English where it is not spoken. */
export function sayIn(language: string): Say {
  return SAYS[language] ?? SAYS[language.split('-')[0]!] ?? SAYS.en!;
}

/** The card of a story: what happened, the facts, who said so. The same card is posted, edited and shown on demand. */
export function composeStory(
  story: Story,
  order: Order | null,
  manner: Manner,
  notice: Pick<Notice, 'kind' | 'why' | 'changes' | 'watchIds'> | null,
): Message {
  const say = sayIn(manner.language);
  return message({
    tone: toneOf(story),
    headline: story.headline,
    url: story.url,
    lines: [
      statusLine(story, order, say),
      ...changeLines(notice?.changes ?? [], story, manner, say),
      ...stepLines(story, order, manner, say),
    ],
    facts: factsOf({ ...story.facts, status: order?.status ?? story.facts.status }, manner, say),
    contested: contested(story).map(({ fact, values }) =>
      fill(say.contested, {
        fact: say.facts[fact],
        values: values.map((one) => `${one.value} (${one.outlets.join(', ')})`).join(' · '),
      }),
    ),
    sources: sourcesOf(story, say),
    footer: footerOf(story, order, notice, manner, say),
    buttons: [
      ...(story.url ? [{ label: say.buttons.source, url: story.url }] : []),
      ...(order ? [{ label: say.buttons.order, id: `ask:orders show id:${order.id}` }] : []),
    ],
    language: manner.language,
  });
}

/** The card of a story that was found to be part of another: what was told twice points to where it goes on. */
export function composeMoved(to: Story, order: Order | null, manner: Manner): Message {
  const say = sayIn(manner.language);
  return message({
    tone: 'quiet',
    headline: say.changes.moved,
    url: to.url,
    lines: [to.url ? [{ text: to.headline, url: to.url }] : to.headline],
    footer: order ? [fill(say.order, { id: order.id })] : [],
    buttons: order ? [{ label: say.buttons.order, id: `ask:orders show id:${order.id}` }] : [],
    language: manner.language,
  });
}

/** What stands in the thread of a story's message: only what changed. */
export function composeReply(notice: Notice, story: Story, order: Order | null, manner: Manner): Message {
  const say = sayIn(manner.language);
  return message({
    tone: toneOf(story),
    headline:
      say.kinds[notice.why.includes('lifted') ? 'lifted' : notice.kind === 'confirmed' ? 'confirmed' : 'update'],
    url: story.url,
    lines: changeLines(notice.changes, story, manner, say),
    footer: order ? [fill(say.order, { id: order.id })] : [],
    language: manner.language,
  });
}

/** One order in a list: a line or two that a reporter can act on. */
export function composeOrders(orders: readonly Order[], manner: Manner): Message {
  const say = sayIn(manner.language);
  if (orders.length === 0) return message({ headline: say.noOrders, language: manner.language });
  return message({
    headline: fill(orders.length === 1 ? say.latest.one : say.latest.other, { n: String(orders.length) }),
    lines: orders.flatMap((order) => orderLines(order, manner, say)),
    buttons: orders.slice(0, 5).map((order) => ({ label: order.id, id: `ask:orders show id:${order.id}` })),
    language: manner.language,
  });
}

/** An order with its whole life. */
export function composeOrder(order: Order, stories: readonly Story[], manner: Manner): Message {
  const say = sayIn(manner.language);
  return message({
    tone: order.status === 'restored' || order.status === 'revoked' ? 'good' : 'quiet',
    headline: order.headline,
    url: order.steps[0]?.url ?? null,
    lines: order.steps.map((step) => stepLine(step, manner, say)),
    facts: [...factsOf({ ...order.facts, status: order.status }, manner, say)],
    contested: stories.flatMap((story) => composeStory(story, order, manner, null).contested),
    sources: stories.flatMap((story) => sourcesOf(story, say)),
    footer: [fill(say.order, { id: order.id }), fill(say.firstSeen, { when: when(order.firstSeenAt, manner) })],
    language: manner.language,
  });
}

function orderLines(order: Order, manner: Manner, say: Say): Line[] {
  const facts = factsOf(order.facts, manner, say).filter(
    ({ name }) => name !== say.facts.status && name !== say.facts.country,
  );
  const status = order.status ? say.statuses[order.status] : say.reported;
  return [
    [
      { text: order.id, strong: true },
      ' · ',
      order.facts.country ?? '—',
      ' · ',
      status,
      ' · ',
      when(order.lastSeenAt, manner),
    ],
    [order.steps[0]?.url ? { text: order.headline, url: order.steps[0].url } : order.headline],
    ...(facts.length ? [facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')] : []),
  ];
}

function toneOf(story: Story): Tone {
  return story.action === 'restore' || story.facts.status === 'restored' || story.facts.status === 'revoked'
    ? 'good'
    : 'alert';
}

function statusLine(story: Story, order: Order | null, say: Say): Line {
  const status = order?.status ?? story.facts.status;
  const parts = [
    say.actions[story.action],
    ...(status ? [say.statuses[status]] : []),
    story.official ? say.official : say.reported,
  ];
  return [{ text: say.kinds[beginning(story, order)], strong: true }, ` · ${parts.join(' · ')}`];
}

/** What a story began as, which does not change as it grows. */
function beginning(story: Story, order: Order | null): 'new order' | 'lifted' | 'new story' {
  if (toneOf(story) === 'good') return 'lifted';
  return order?.steps[0]?.storyId === story.id ? 'new order' : 'new story';
}

function stepLines(story: Story, order: Order | null, manner: Manner, say: Say): Line[] {
  return (order?.steps ?? []).filter((step) => step.storyId !== story.id).map((step) => stepLine(step, manner, say));
}

function stepLine(step: Order['steps'][number], manner: Manner, say: Say): Line {
  const line = fill(say.timeline, {
    when: when(step.at, manner),
    status: step.status ? say.statuses[step.status] : say.actions[step.action],
    headline: '',
  });
  return [line, step.url ? { text: step.headline, url: step.url } : step.headline];
}

function changeLines(changes: readonly Change[], story: Story, manner: Manner, say: Say): Line[] {
  return changes.map((change) => changeLine(change, story, manner, say)).filter((line) => line !== null);
}

function changeLine(change: Change, story: Story, manner: Manner, say: Say): string | null {
  switch (change.kind) {
    case 'new story':
      return null;
    case 'new outlet':
      return fill(say.changes.outlet, { outlet: change.outlet });
    case 'new facts': {
      const to = shown(change.fact, story, manner, say) ?? change.to;
      const from = change.fact === 'target' ? null : change.from;
      return fill(from ? say.changes.facts_from : say.changes.facts, {
        fact: say.facts[change.fact],
        from: from ?? '',
        to,
      });
    }
    case 'contradiction':
      return fill(say.changes.contradiction, { fact: say.facts[change.fact], values: change.values.join(' · ') });
    case 'new status': {
      const from = change.from ? say.statuses[change.from] : '';
      return fill(from ? say.changes.status_from : say.changes.status, { from, to: say.statuses[change.to] });
    }
    case 'now confirmed':
      return fill(say.changes.confirmed, { by: change.by });
    case 'corrected':
      return fill(say.changes.corrected, {
        by: change.by,
        fact: say.facts[change.fact],
        from: change.from,
        to: change.to,
      });
    case 'moved':
      return say.changes.moved;
  }
}

const shown = (fact: FactName, story: Story, manner: Manner, say: Say): string | undefined =>
  factsOf(story.facts, manner, say).find(({ name }) => name === say.facts[fact])?.value;

function factsOf(facts: Story['facts'], manner: Manner, say: Say): Message['facts'] {
  const rows: [FactName, string | null][] = [
    ['issuer', facts.issuer],
    ['country', facts.country && countryName(facts.country, manner.language)],
    ['platform', facts.platforms.join(', ') || null],
    ['target', facts.targets.map((target) => targetText(target, manner.language, say)).join(say.and) || null],
    ['legalBasis', facts.legalBasis.join(', ') || null],
    ['orderDate', facts.orderDate && dayText(facts.orderDate, manner.language)],
    ['status', facts.status && say.statuses[facts.status]],
  ];
  return rows.flatMap(([fact, value]) => (value ? [{ name: say.facts[fact], value }] : []));
}

/** "at least 8,000 accounts", in the language's own digits and grouping. */
export function targetText(target: Target, language: string, say: Say = sayIn(language)): string {
  const nouns = say.targets[target.kind];
  const counted = `${new Intl.NumberFormat(language).format(target.count)} ${target.count === 1 ? nouns.one : nouns.other}`;
  return fill(say.qualifiers[target.qualifier], { n: counted });
}

function sourcesOf(story: Story, say: Say): Message['sources'] {
  const byTier = [...story.tellings].sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.seenAt.localeCompare(b.seenAt),
  );
  const firstOfOutlet = byTier.filter((telling, at) => byTier.findIndex((one) => one.outlet === telling.outlet) === at);
  return firstOfOutlet.map(({ outlet, tier, url, title }) => ({ outlet, tier: say.tiers[tier], url, title }));
}

function footerOf(
  story: Story,
  order: Order | null,
  notice: Pick<Notice, 'watchIds'> | null,
  manner: Manner,
  say: Say,
): string[] {
  const outlets = new Set(story.tellings.map((telling) => telling.outlet)).size;
  const first = story.tellings[0];
  const published = first?.publishedAt;
  return [
    fill(outlets === 1 ? say.outlets.one : say.outlets.other, { n: String(outlets) }),
    published
      ? fill(say.published, { published: when(published, manner), seen: when(first.seenAt, manner) })
      : fill(say.firstSeen, { when: when(story.firstSeenAt, manner) }),
    ...(order ? [fill(say.order, { id: order.id })] : []),
    ...(notice?.watchIds.length ? [fill(say.watches, { ids: notice.watchIds.join(', ') })] : []),
  ];
}

function countryName(code: string, language: string): string {
  if (code === 'EU') return code;
  return new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** An instant in the room's own zone, with the zone's name. */
export function when(iso: string, manner: Manner): string {
  return new Intl.DateTimeFormat(manner.language, {
    timeZone: manner.timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** An ISO date is a day, not an instant: it is the same day in every zone. */
function dayText(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** Fills `{name}` places. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
