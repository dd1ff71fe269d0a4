import { FORCING, OBEYED, type Status, TOLD_LATER } from '../finding.ts';
import { COMMENTS, STAGES } from '../orders/life.ts';
import { filled, lengthOf, type Line, type Span } from '../message.ts';
import { confirmedBy } from '../placing/changes.ts';
import type { Change, Claim, FactName, Order, Step, Story, Telling } from '../story.ts';
import { compare, dayOf } from '../time.ts';
import { fill, type Voice } from '../voice.ts';
import { factName, valueText } from './facts.ts';

/* What happened, in the words of a room: the steps of an order, and what changed in a story. */

/** A line of what happened, and the instant by which it stands among others. */
export interface Dated {
  at: string;
  line: Line;
}

/** So much of an order's steps stands beside its facts and sources in every chat. */
const STEPS_LONGEST = 1_500;

/** How it began and how it stands: of many steps the first and the latest, what lies between is counted. The timeline has all. */
export function outlined(steps: readonly Dated[], { say, number }: Voice): Dated[] {
  const [first, ...others] = steps;
  const isLong = (some: readonly Dated[]): boolean => lengthOf(some.map(({ line }) => line)) > STEPS_LONGEST;
  if (!first || !isLong(steps)) return [...steps];
  const from = others.findIndex((_, at) => !isLong([first, ...others.slice(at)]) || at === others.length - 1);
  const between = from > 0 ? [{ at: first.at, line: fill(say.more, { n: number(from) }) }] : [];
  return [first, ...between, ...others.slice(from)];
}

type Done = Pick<Step, 'action' | 'status' | 'at' | 'statusOn' | 'compliedOn'>;

/**
 * What a step did, and, where it tells of that as well, what became of it, with the day where that is a later one. Who
 * comments on an order and says no more of it than that it was given, gives none.
 */
export function stepWords({ action, status, at, statusOn, compliedOn }: Done, voice: Voice): string {
  const { say, day } = voice;
  if (!status || (status === 'ordered' && COMMENTS.includes(action))) return say.actions[action];
  const isLater = isObeyed(status) && compliedOn !== null && compliedOn > dayOf(at);
  const goesOn = FORCING.includes(action) && STAGES[status] > STAGES.ordered;
  if (!goesOn && !isLater) return say.statuses[status];
  const became = isLater
    ? obeyedOn(status, day(compliedOn), voice)
    : `${say.statuses[status]}${statusOn ? ` (${day(statusOn)})` : ''}`;
  return `${say.actions[action]}${say.comma}${became}`;
}

const isObeyed = (status: Status): boolean => OBEYED.includes(status);

/** On which days an order was obeyed: in part, and wholly. */
export function obeyedWords({ steps, dates }: Order, voice: Voice): string[] {
  const words = OBEYED.flatMap((status) => {
    const days = steps.filter((step) => step.status === status).flatMap(({ compliedOn }) => compliedOn ?? []);
    return days.length > 0 ? [obeyedOn(status, voice.day(days.sort()[0]!), voice)] : [];
  });
  return words.length > 0 || !dates.complied ? words : [obeyedOn('complied', voice.day(dates.complied), voice)];
}

const obeyedOn = (status: Status, day: string, { say }: Voice): string =>
  fill(status === 'partly-complied' ? say.orders.partly : say.orders.complied, { day });

/** When something was told, or that nothing says so. */
export const toldWhen = ({ at, undated }: Pick<Step, 'at' | 'undated'>, voice: Voice): string =>
  undated ? fill(voice.say.orders.read, { day: voice.date(at) }) : voice.when(at);

/** When a step was told; of an answer that nothing dates, the only day that is known is that of the order. */
export function stepWhen(step: Step, voice: Voice): string {
  const isByOrder = step.reportedOn === null && !step.undated && TOLD_LATER.includes(step.action);
  return isByOrder ? fill(voice.say.orders.made, { day: voice.day(dayOf(step.at)) }) : toldWhen(step, voice);
}

/** A step as a line: when, what, and the headline that told it. */
export function stepLine(step: Step, voice: Voice): Line {
  const line = fill(voice.say.card.step, { when: stepWhen(step, voice), status: stepWords(step, voice), headline: '' });
  return [line, step.url ? { text: step.headline, url: step.url } : step.headline];
}

/** Those changes that are read aloud, a line each. */
export function changeLines(changes: readonly Change[], story: Story, voice: Voice): Line[] {
  return changes.map((change) => changeLine(change, story, voice)).filter((line) => line !== null);
}

/** A change read aloud, with what leads to whoever told it; null where the card as a whole says it. */
export function changeLine(change: Change, story: Story, voice: Voice): Line | null {
  const { say } = voice;
  switch (change.kind) {
    case 'new story':
      return null;
    case 'new outlet':
      return filled(say.changes.outlet, { outlet: toldBy(change.outlet, story) });
    case 'new facts': {
      const text = (value: string) => valueText(change.fact, value, voice);
      const fact = factName(change.fact, story, voice);
      const to = text(change.to);
      return change.from ? fill(say.changes.facts_from, { fact, from: text(change.from), to }) : voice.named(fact, to);
    }
    case 'contradiction':
      return fill(say.changes.contradiction, {
        fact: factName(change.fact, story, voice),
        values: change.values.map((value) => valueText(change.fact, value, voice)).join(' · '),
      });
    case 'new status': {
      const from = change.from ? say.statuses[change.from] : '';
      const said = fill(from ? say.changes.status_from : say.changes.status, { from, to: say.statuses[change.to] });
      const first = firstClaim(story, 'status', change.to);
      return first ? filled('{said} ({by})', { said, by: toldBy(first.outlet, story, first.itemId) }) : said;
    }
    case 'now confirmed':
      return filled(say.changes.confirmed, { by: toldBy(change.by, story, confirmedBy(story)?.itemId) });
    case 'corrected':
      return filled(say.changes.corrected, {
        by: toldBy(change.by, story, firstClaim(story, change.fact, change.to, change.by)?.itemId),
        fact: factName(change.fact, story, voice),
        from: valueText(change.fact, change.from, voice),
        to: valueText(change.fact, change.to, voice),
      });
    case 'now gone':
      return fill(say.changes.gone, { outlet: change.outlet });
    case 'moved':
      return say.changes.moved;
    case 'likely same': {
      const { headline, outlet } = change;
      const told = story.tellings.find((one) => one.outlet === outlet && one.title === headline);
      return filled(say.changes.likely, { headline: linked(headline, told), outlet });
    }
  }
}

/** Who was the first to say so; nobody where the order says it, and no source in so many words. @param outlet of many that one */
function firstClaim({ claims }: Story, fact: FactName, value: string, outlet?: string): Claim | undefined {
  const said = claims.filter((claim) => claim.fact === fact && claim.value === value);
  return said.filter((claim) => outlet === undefined || claim.outlet === outlet).sort((a, b) => compare(a.at, b.at))[0];
}

/** An outlet, which leads to what it told. @param itemId of much that it told, this */
function toldBy(outlet: string, { tellings }: Story, itemId?: string): Span {
  const own = tellings.filter((one) => one.outlet === outlet);
  return linked(outlet, own.find((one) => one.itemId === itemId) ?? own[0]);
}

/** A text that leads to what somebody told, where that has an address. */
export const linked = (text: string, told: Telling | undefined): Span => (told?.url ? { text, url: told.url } : text);
