import { type Complaint, type Trouble, troubleOf } from '../../core/complaint.ts';
import { isSilent } from '../../core/sources/habit.ts';
import type { Source } from '../../core/item.ts';
import type { Reading } from '../../core/kind.ts';
import type { Concern, SourceState } from '../../core/store.ts';
import { dayOf } from '../../core/time.ts';
import { type Clock, DAY_MS, HOUR_MS, MINUTE_MS } from '../clock.ts';

/*
 * What the admins hear of a source: once that it fails, is silent or looks odd, with the reason and what to do, and
 * once that this is over. What they were told stands in the source's state, so that a restart does not repeat it.
 */

/** Hosts stumble: what time may mend is told when it has failed this often in a row, what a person must mend sooner. */
const TOLD_AFTER = { retry: 5, admin: 3, developer: 3 };

const ADVICE: Record<Trouble, string> = {
  network: 'It is tried again, ever more rarely, down to once a day.',
  'rate-limited': 'It is asked ever more rarely, down to once a day.',
  auth: 'See that what .env or its address has for it is still right.',
  gone: 'It is no longer asked. Look for where it publishes now, and /sources add that.',
  blocked: 'Ask its owner to let this bot in, or set another User-Agent for it: /sources set.',
  selector: 'Its page was probably made anew: look at it, and set its selectors to what is there now.',
  parse: 'Open the address: where it has become a page, /sources add finds the feeds of that page.',
  budget: 'It is read again when the budget is.',
  uncovered: 'Set in .env what it needs.',
  other: 'Open the address, and correct or remove the source. It is tried again, down to once a day.',
};

/** A word to whoever runs the bot. @returns whether it could be said: else it is said again next time */
export type TellAdmins = (text: string) => Promise<boolean>;

/** A source as whoever runs the bot finds it. */
export const nameOf = (source: Pick<Source, 'name' | 'id'>): string => `${source.name} (${source.id})`;

/** @returns the state, with what the admins now know */
export async function afterFailure(
  source: Source,
  state: SourceState,
  problem: Complaint,
  tell: TellAdmins,
): Promise<SourceState> {
  if (state.told.failing !== undefined || state.failures < TOLD_AFTER[problem.act]) return state;
  const text = `${nameOf(source)} has gone dark: ${problem.message}. ${ADVICE[troubleOf(problem)]}`;
  return (await tell(text)) ? withTold(state, 'failing', problem.message) : state;
}

/** Whether there is nothing to tell of a reading, nor to take back: nearly always. */
export const tellsNothing = (
  { told, habit, lastNewAt }: SourceState,
  { warning }: Pick<Reading, 'warning'>,
  clock: Clock,
): boolean =>
  !warning && Object.keys(told).length === 0 && !isSilent(habit, clock().getTime() - Date.parse(lastNewAt ?? ''));

/** @param failures in a row, before this reading @returns the state, with what the admins now know */
export async function afterReading(
  source: Source,
  state: SourceState,
  reading: Pick<Reading, 'warning'>,
  { failures, clock, tell }: { failures: number; clock: Clock; tell: TellAdmins },
): Promise<SourceState> {
  const name = nameOf(source);
  let now = state;
  if (now.told.failing !== undefined && (await tell(`${name} is back after ${failures} failed readings.`)))
    now = without(now, 'failing');
  const silentForMs = clock().getTime() - Date.parse(now.lastNewAt ?? '');
  const silent = isSilent(now.habit, silentForMs);
  if (silent && now.told.silent === undefined && (await tell(`${name} ${silenceOf(now, silentForMs)}`)))
    now = withTold(now, 'silent', now.lastNewAt!);
  else if (!silent && now.told.silent !== undefined && (await tell(`${name} publishes again.`)))
    now = without(now, 'silent');
  const { warning = null } = reading;
  if (warning === null) return now.told.warning === undefined ? now : without(now, 'warning');
  if (warning === now.told.warning) return now;
  return (await tell(`${name} ${warning}`)) ? withTold(now, 'warning', warning) : now;
}

/** What is said when a source has ended for good. */
export const endOf = (source: Source, why: string): string => `${nameOf(source)} ${why}. ${ADVICE.gone}`;

function silenceOf({ lastNewAt, habit }: SourceState, silentForMs: number): string {
  return (
    `can be read, but has published nothing since ${dayOf(lastNewAt!)}, ${span(silentForMs)} ago. ` +
    `Something usually comes every ${span(habit!.usualGapMs)}, and never took longer than ${span(habit!.longestGapMs)}. ` +
    'See whether it publishes elsewhere now.'
  );
}

function span(ms: number): string {
  const [many, unit] =
    ms >= 2 * DAY_MS ? [ms / DAY_MS, 'day'] : ms >= 2 * HOUR_MS ? [ms / HOUR_MS, 'hour'] : [ms / MINUTE_MS, 'minute'];
  const whole = Math.max(1, Math.round(many as number));
  return whole === 1 ? `1 ${unit}` : `${whole} ${unit}s`;
}

const withTold = (state: SourceState, concern: Concern, reason: string): SourceState => ({
  ...state,
  told: { ...state.told, [concern]: reason },
});

function without(state: SourceState, concern: Concern): SourceState {
  const { [concern]: _, ...told } = state.told;
  return { ...state, told };
}
