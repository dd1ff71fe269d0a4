import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.ts';

/** The log goes to standard error: standard output carries only results. Settings that are secret are struck out wherever they appear. */
export function openLog({ level, format }: Config['log'], secrets: readonly string[]): Logger {
  const hide = (text: string) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text);
  const stream =
    format === 'json'
      ? process.stderr
      : pretty({
          destination: 2,
          sync: true,
          ignore: 'pid,hostname',
          translateTime: 'SYS:HH:MM:ss',
          colorize: process.stderr.isTTY,
        });
  return pino({ level, base: null }, { write: (line: string) => void stream.write(hide(line)) });
}
