import { Complaint, messageOf } from '../core/complaint.ts';
import type { FeedDocument, Source } from '../core/item.ts';
import {
  type Answer,
  type Bookmark,
  covered,
  envFor,
  type Fetch,
  type Hints,
  type Kind,
  type Reading,
  uncovered,
} from '../core/kind.ts';
import { pushInLinks } from '../core/sources/push.ts';
import type { Clock } from './clock.ts';

/*
 * One reading of one source: for the poll, for a command that shows it first, for the command line. Here a kind is handed
 * what it may have and no more: the settings that are its own business, the time, and a way out that bears the source's name.
 */

export interface Reads {
  kinds: ReadonlyMap<string, Kind>;
  fetch: Fetch;
  /** Settings of .env for kinds, by name. */
  env: Readonly<Record<string, string>>;
  clock: Clock;
  /** Where documents are parsed: here, unless said. */
  parse?(kind: Kind, body: Uint8Array, hints: Hints): Promise<FeedDocument>;
}

export type Readable = Pick<Source, 'id' | 'kind' | 'url' | 'settings' | 'userAgent'>;

/** @throws Complaint whatever happens: what a kind did not foresee is for a developer */
export async function readSource(source: Readable, bookmark: Bookmark, reads: Reads): Promise<Reading> {
  const kind = covered(reads.kinds.get(source.kind), reads.env);
  const { userAgent } = source;
  let first: Answer | null = null;
  const fetch: Fetch = async (url, asking) => {
    const answer = await reads.fetch(url, userAgent ? { ...asking, userAgent } : asking);
    first ??= answer;
    return answer;
  };
  try {
    const reading = await kind.read(source, bookmark, fetch, {
      env: envFor(kind, reads.env),
      now: reads.clock(),
      parse: (body, hints) => (reads.parse ? reads.parse(kind, body, hints) : kind.parse(body, hints)),
    });
    return withPush(reading, first);
  } catch (thrown) {
    if (thrown instanceof Complaint) throw thrown;
    throw new Complaint(`could not be read: ${messageOf(thrown)}`, { act: 'developer', cause: thrown });
  }
}

/** A document of a source that came another way. @throws Complaint */
export async function parseSource(
  { kind: name, url, settings }: Readable,
  body: Uint8Array,
  charset: string | null,
  { kinds, env, parse }: Reads,
): Promise<FeedDocument> {
  const kind = covered(kinds.get(name), env);
  const hints = { url, charset, ...(settings && { settings }) };
  return parse ? parse(kind, body, hints) : kind.parse(body, hints);
}

/** Who pushes a source may stand in the headers of the answer, which come before what the document says. */
function withPush(reading: Reading, answer: Answer | null): Reading {
  if (!answer || answer.notModified || reading.unchanged) return reading;
  const push = pushInLinks(answer.headers.link, answer.url);
  return push ? { ...reading, document: { ...reading.document, push } } : reading;
}

/** Why it is not covered although it is on, or null. */
export const uncoveredBy = (
  source: Pick<Source, 'kind'>,
  { kinds, env }: Pick<Reads, 'kinds' | 'env'>,
): string | null => uncovered(kinds.get(source.kind), env);
