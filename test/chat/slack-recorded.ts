import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { vendorPath } from './vendors.ts';

/* What Slack really sent to somebody's app, where it is at hand: WITHHELD_PAYLOADS names the folder. */

export const recorded = vendorPath('payloads', 'slack.json');

interface Recorded {
  /** As Socket Mode calls it. */
  type: 'slash_commands' | 'events_api' | 'interactive';
  payload: Record<string, unknown>;
}

/** Every payload of every file, by what it is. */
export function recordedTraffic(): Recorded[] {
  const folder = dirname(recorded!);
  return globSync('**/{slack,team}*.json', { cwd: folder })
    .sort()
    .flatMap((file) => payloadsIn(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

function payloadsIn(value: unknown): Recorded[] {
  if (typeof value !== 'object' || value === null) return [];
  const payload = value as Record<string, unknown>;
  if (typeof payload.command === 'string') return [{ type: 'slash_commands', payload }];
  if (payload.type === 'event_callback') return [{ type: 'events_api', payload }];
  if (/^(block_actions|view_\w+|shortcut|message_action)$/.test(String(payload.type)))
    return [{ type: 'interactive', payload }];
  return Object.values(payload).flatMap(payloadsIn);
}
