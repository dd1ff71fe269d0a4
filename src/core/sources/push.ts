import type { Push } from '../item.ts';

/** A request that somebody here answers. Header names are in lower case. */
export interface Coming {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** What it is answered. */
export interface Going {
  status: number;
  text?: string;
}

/* WebSub (https://www.w3.org/TR/websub/): what a source says of who pushes it, and how a subscription stands. */

/** How a subscription stands: asked for, alive, refused by the hub, or being given up. */
export type PushState = 'asked' | 'alive' | 'denied' | 'leaving';

export interface Subscription extends Push {
  sourceId: string;
  /** The end of the callback's address: nobody can guess it. */
  path: string;
  /** By which a push is known to be the hub's; empty where it could not be told safely. */
  secret: string;
  state: PushState;
  /** ISO 8601 UTC. */
  askedAt: string;
  /** Until when the hub pushes. */
  until: string | null;
  /** Why the hub would not. */
  reason: string | null;
}

const LINK = /<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g;

/**
 * The hub and the topic of a Link header (WebSub §4: headers come before what the document says).
 * @param url what relative addresses are relative to, and the topic where none is named
 */
export function pushInLinks(header: string | null | undefined, url: string): Push | null {
  const found = new Map<string, string>();
  for (const [, target, parameters] of (header ?? '').slice(0, 4_000).matchAll(LINK)) {
    const rels = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]+))/i.exec(parameters!);
    const address = URL.parse(target!, url)?.href;
    for (const rel of (rels?.[1] ?? rels?.[2] ?? '').toLowerCase().split(/\s+/))
      if (address && !found.has(rel)) found.set(rel, address);
  }
  const hub = found.get('hub');
  return hub && /^https?:/.test(hub) ? { hub, topic: found.get('self') ?? url } : null;
}
