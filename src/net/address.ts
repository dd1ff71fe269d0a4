import { isIP, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Complaint, FetchError } from '../core/complaint.ts';

/** The setting that names hosts which may be read although they are inside. */
const ALLOW_SETTING = 'ALLOW_HOSTS';

/** All that is given out as global unicast. https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address is on the public internet. Private, loopback, link-local, carrier, multicast, documentation and
 * benchmark ranges are not, nor is what may carry an IPv4 address inside: NAT64, 6to4, Teredo, IPv4-compatible.
 * IPv4-mapped addresses count as the IPv4 address they are. https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 0) return false;
  const address = ipaddr.process(ip);
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_IPV6));
}

/** Whether a host (as a URL spells it, with or without brackets) and port were allowed by whoever runs the bot. */
export type Allowed = (hostname: string, port: string) => boolean;

/**
 * Reads `host` and `host:port`; a host is matched as it is spelt in the address, never by what it resolves to.
 * @throws Complaint naming the setting and the entry that is no host.
 */
export function allowing(hosts: readonly string[]): Allowed {
  const allowed = new Set(hosts.map(canonical));
  return (hostname, port) => {
    const host = isIPv6(hostname) ? `[${hostname}]` : hostname;
    return allowed.has(host) || allowed.has(`${host}:${port}`);
  };
}

function canonical(text: string): string {
  const host = isIPv6(text) ? `[${text}]` : text;
  const url = URL.parse(`http://${host}`);
  if (!url || /[/?#@\\\s]/.test(host))
    throw new Complaint(`${ALLOW_SETTING}: "${text}" is no host. Write example.org or localhost:8080`, {
      act: 'admin',
    });
  const port = /:(\d+)$/.exec(host)?.[1];
  return port === undefined ? url.hostname : `${url.hostname}:${Number(port)}`;
}

/** What is thrown, or handed to the connection, where an address is not public. */
export function refusal(hostname: string, ip: string): FetchError {
  const where = hostname === ip ? hostname : `${hostname} (${ip})`;
  const advice = `if it is meant to be read, add ${hostname} to ${ALLOW_SETTING}`;
  return new FetchError(`${where} is not on the public internet and was not asked; ${advice}`, {
    act: 'admin',
    code: 'private',
  });
}
