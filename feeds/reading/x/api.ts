import { Refusal } from '../../../src/core/complaint.ts';
import type { Answer, Fetch, Given } from '../../../src/core/kind.ts';
import { MINUTE_MS } from '../../../src/core/time.ts';
import { parseJson, shaped } from '../json.ts';
import { type Problem, refusal, answer as shape, type XAnswer } from './shapes.ts';

/* One question to X's API, and its refusals in our words. */

const API = 'https://api.x.com';
const REFUSALS = [400, 401, 402, 403, 404, 429];
/** Windows of X are a quarter of an hour. https://docs.x.com/x-api/fundamentals/rate-limits */
const WINDOW_MS = 15 * MINUTE_MS;

export type Ask = (path: string, query: Record<string, string>) => Promise<XAnswer>;

/** Asks X with the token in the settings. */
export function asking(fetch: Fetch, { env, now }: Given): Ask {
  return async (path, query) => {
    const url = new URL(path, env.X_API_URL ?? API);
    url.search = new URLSearchParams(query).toString();
    const answer = await fetch(url.href, {
      accept: 'application/json',
      headers: { authorization: `Bearer ${env.X_BEARER_TOKEN}` },
      hears: REFUSALS,
    });
    if (answer.status >= 400) throw refused(answer, now);
    return shaped(parseJson(answer.body), shape, 'an answer of the X API');
  };
}

/** What the fields are called in a request; answers are read in either way. */
export function fieldsOf({ env }: Given): Record<string, string> {
  const user = { 'user.fields': 'username,name,withheld', expansions: 'author_id' };
  if (env.X_FIELDS === 'post')
    return { 'post.fields': 'created_at,lang,entities,edit_controls,note_post,withheld', ...user };
  return { 'tweet.fields': 'created_at,lang,entities,edit_controls,note_tweet,withheld', ...user };
}

function refused(answer: Answer, now: Date): Refusal {
  const problem = problemOf(answer);
  const says = problem.detail ?? problem.title ?? `status ${answer.status}`;
  const kind = problem.type.split('/').at(-1) ?? '';
  if (kind === 'usage-capped' || answer.status === 402)
    return new Refusal(`may read no more: the account of the token at X has reached its limit of use (${says})`, {
      act: 'admin',
      code: 'budget',
      retryAfterMs: 24 * WINDOW_MS,
    });
  if (answer.status === 429)
    return new Refusal(`was asked too often (${says})`, {
      act: 'retry',
      code: 'rate-limited',
      retryAfterMs: untilReset(answer, now),
    });
  if (answer.status === 401 || answer.status === 403)
    return new Refusal(`does not accept X_BEARER_TOKEN (${says}): look at the app at console.x.com`, {
      act: 'admin',
      code: 'auth',
    });
  return new Refusal(`does not answer the X API as expected (status ${answer.status}: ${says})`, {
    act: 'developer',
    code: 'parse',
  });
}

function problemOf({ body }: Answer): Problem {
  try {
    return refusal.parse(parseJson(body));
  } catch {
    return { type: '' };
  }
}

/** `x-rate-limit-reset` is in Unix seconds. */
function untilReset({ headers, retryAfterMs }: Answer, now: Date): number {
  const reset = Number(headers['x-rate-limit-reset']) * 1000 - now.getTime();
  if (reset > 0) return Math.min(reset, WINDOW_MS);
  return retryAfterMs ?? WINDOW_MS;
}
