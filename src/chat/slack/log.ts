import { type Logger, LogLevel } from '@slack/bolt';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';

/** Tokens, and the one-time ticket in the address of a Socket Mode line. */
const TOKENS = /\b(?:xox[a-z]|xapp|xoxe(?:\.xox[a-z])?)-[\w-]+|(?<=ticket=)[^&\s"]+/g;

/** Bolt's log in ours: a line each, without secrets. Its debugging prints whole payloads, so it is never asked for that. */
export function boltLogger(log: Log, secrets: readonly (string | undefined)[]): Logger {
  const known = secrets.filter((secret) => secret !== undefined && secret !== '') as string[];
  const line = (told: readonly unknown[]) => {
    const text = told
      .map((one) => (one instanceof Error || typeof one === 'string' ? messageOf(one) : JSON.stringify(one)))
      .join(' ');
    return `Slack: ${known.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text).replace(TOKENS, '[secret]')}`;
  };
  return {
    debug: () => {},
    info: (...told) => log.debug({}, line(told)),
    warn: (...told) => log.warn({}, line(told)),
    error: (...told) => log.error({}, line(told)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}
