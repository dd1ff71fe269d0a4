import { lookup as systemLookup } from 'node:dns';
import { type LookupFunction, isIP } from 'node:net';
import { buildConnector } from 'undici';
import { type Allowed, isPublic, refusal } from './address.ts';

/*
 * A name may resolve to something else a moment after it was checked, and a literal address is never looked up at all.
 * So an address is judged where it is used: a literal before connecting, every answer of the one look-up that the
 * connection itself makes, and at last the address that the socket says it is connected to.
 */

type Connect = buildConnector.connector;

interface Connecting {
  allowed: Allowed;
  timeoutMs: number;
  /** Ends all connections, also those that are still being made. */
  signal: AbortSignal;
  lookup?: LookupFunction | undefined;
}

/** How connections are opened: any address for allowed hosts, public ones for all others. */
export function connecting({
  allowed,
  timeoutMs,
  signal,
  lookup = systemLookup as LookupFunction,
}: Connecting): Connect {
  const open = (resolve: LookupFunction) =>
    buildConnector({ timeout: timeoutMs, allowH2: false, lookup: resolve, signal });
  const free = open(lookup);
  const guarded = guard(open(publicOnly(lookup)));
  return (options, done) => {
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    return (allowed(options.hostname, port) ? free : guarded)(options, done);
  };
}

/** The same connector, refusing literal addresses that are not public, and connections that ended at one. */
export function guard(connect: Connect): Connect {
  return (options, done) => {
    const { hostname } = options;
    if (isIP(hostname) && !isPublic(hostname)) return done(refusal(hostname, hostname), null);
    connect(options, (...result) => {
      const [error, socket] = result;
      if (error) return done(error, null);
      const ip = socket.remoteAddress;
      if (ip === undefined) return done(withCode('ECONNRESET'), null); // Gone again already.
      if (isPublic(ip)) return done(null, socket);
      socket.destroy();
      done(refusal(hostname, ip), null);
    });
  };
}

/** The same look-up, failing when one answer of several is not public. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return done(error, '');
      const answers = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found;
      const inside = answers.find(({ address }) => !isPublic(address));
      if (inside) return done(refusal(hostname, inside.address), '');
      if (options.all) return done(null, answers);
      const first = answers[0];
      if (first) return done(null, first.address, first.family);
      done(withCode('ENOTFOUND'), '');
    });
}

const withCode = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
