import { randomBytes } from 'node:crypto';

/** `wa-3f2a9c04`: short enough to type, for things that people name. Only the flow may be random. */
export function shortId(prefix: string): string {
  return `${prefix}-${randomBytes(4).toString('hex')}`;
}
