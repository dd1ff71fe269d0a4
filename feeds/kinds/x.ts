import { Refusal } from '../../src/core/complaint.ts';
import type { Entry, FeedDocument } from '../../src/core/item.ts';
import type { Asked, Bookmark, Fetch, Given, Hints, Kind, Reading } from '../../src/core/kind.ts';
import { HOUR_MS } from '../../src/core/time.ts';
import { deletedEntry } from '../reading/entries.ts';
import { parseJson, shaped, shapedAll } from '../reading/json.ts';
import { byNumber, isTime, keepRecent, postEntry, type Recent, recentOf } from '../reading/posts.ts';
import { openPurse, type Purse, untilNextMonth } from '../reading/purse.ts';
import { NOTHING } from '../reading/whole.ts';
import { type Ask, asking, fieldsOf } from '../reading/x/api.ts';
import { codesOf, entryOfPost, linkOf, withheldNews } from '../reading/x/entries.ts';
import { chainOf, type Post, post, answer as shape, type User, user, type XAnswer } from '../reading/x/shapes.ts';

/*
 * Accounts on X, through its official API v2, because that alone says in which countries a post or an account is withheld,
 * and that is this bot's very subject. Accounts are followed by their number, for names change. What is known is asked
 * about again every few hours: edits come back under the id of the first version, deletions and new withholdings as
 * events. Each post that X answers with costs money, so nothing is asked that the month's budget does not bear.
 */

/** Cost of one answer, in thousandths of a dollar. https://docs.x.com/x-api/getting-started/pricing */
const POST_COST = 5;
const USER_COST = 10;
const DEFAULT_BUDGET = 10;
/** https://docs.x.com/x-api/users/get-posts */
const FEWEST = 5;
const MOST = 100;
const FIRST = 10;
const MOST_PAGES = 5;
const ASK_AGAIN_MS = 6 * HOUR_MS;
const HOSTS = /^(www\.|mobile\.)?(x|twitter)\.com$/;

const x: Kind = {
  name: 'x',
  says: 'Reads an account on X: posts, edits, deletions, and where X withholds them. Paid for by the post.',
  needs: ['X_BEARER_TOKEN'],
  takes: ['X_BUDGET', 'X_FIELDS', 'X_API_URL'],
  claims: (url) => HOSTS.test(url.hostname) && handleOf(url.href) !== null,
  check: ({ url, settings }) => [
    ...(handleOf(url) || userIdOf(settings) ? [] : ['url: expected https://x.com/NAME']),
    ...(settings?.userId === undefined || userIdOf(settings) ? [] : ['settings: userId: expected digits in quotes']),
  ],
  read,
  parse,
};
export default x;

/** An answer of the API at hand: a timeline, or a look-up of posts. */
async function parse(body: Uint8Array, hints: Hints): Promise<FeedDocument> {
  const answer = shaped(parseJson(body, hints.charset), shape, 'an answer of the X API');
  const { posts, authorOf } = postsOf(answer);
  return { ...NOTHING, items: posts.map((one) => entryOfPost(one, authorOf(one))) };
}

async function read(source: Asked, bookmark: Bookmark, fetch: Fetch, given: Given): Promise<Reading> {
  const purse = openPurse(bookmark, Number(given.env.X_BUDGET ?? DEFAULT_BUDGET), given.now);
  const account = new Account(source, bookmark, asking(fetch, given), purse, given);
  return account.read();
}

class Account {
  private readonly warnings: string[] = [];
  private readonly news: Entry[] = [];
  private posts: Recent[];
  private userId: string;
  private withheldIn: string[] | null;
  private who: User | null = null;
  private checkedAt: string | null;

  private readonly source: Asked;
  private readonly bookmark: Bookmark;
  private readonly ask: Ask;
  private readonly purse: Purse;
  private readonly given: Given;

  constructor(source: Asked, bookmark: Bookmark, ask: Ask, purse: Purse, given: Given) {
    this.source = source;
    this.bookmark = bookmark;
    this.ask = ask;
    this.purse = purse;
    this.given = given;
    this.posts = recentOf(bookmark);
    this.userId = String(bookmark.userId ?? userIdOf(source.settings) ?? '');
    this.withheldIn = Array.isArray(bookmark.withheldIn) ? bookmark.withheldIn.map(String) : null;
    this.checkedAt = typeof bookmark.checkedAt === 'string' ? bookmark.checkedAt : null;
  }

  async read(): Promise<Reading> {
    const again = isTime(this.checkedAt, this.given.now, ASK_AGAIN_MS);
    if (!this.userId || again) await this.lookAtAccount();
    const sinceId = this.userId ? await this.readTimeline() : null;
    if (again && this.checkedAt !== null && this.posts.length > 0) await this.lookAgain();
    if (again) this.checkedAt = this.given.now.toISOString();
    return {
      unchanged: this.news.length === 0,
      document: { feed: { ...NOTHING.feed, title: this.titleOf(), link: this.source.url }, items: this.news },
      bookmark: {
        userId: this.userId || null,
        sinceId,
        withheldIn: this.withheldIn,
        checkedAt: this.checkedAt,
        recent: keepRecent(this.posts, this.given.now),
        purse: this.purse.state(),
      },
      waitMs: null,
      movedTo: null,
      warning: this.warnings.join('; ') || null,
      cost: this.purse.cost(),
    };
  }

  private titleOf = (): string =>
    this.who ? `${this.who.name} (@${this.who.username})` : (handleOf(this.source.url) ?? '');

  /** Its number, and whether it is withheld or gone: the API says so only when asked about the account itself. */
  private async lookAtAccount(): Promise<void> {
    this.affords(USER_COST);
    const handle = handleOf(this.source.url);
    const path = this.userId ? `/2/users/${this.userId}` : `/2/users/by/username/${handle}`;
    const { data, errors } = await this.ask(path, { 'user.fields': fieldsOf(this.given)['user.fields']! });
    if (data === undefined) return this.accountIsGone(errors[0]?.detail ?? 'it does not say why');
    this.purse.pay(USER_COST);
    this.meet(shaped(data, user, 'an account of the X API'));
  }

  private accountIsGone(why: string): void {
    const name = handleOf(this.source.url) ?? this.userId;
    if (!this.userId)
      throw new Refusal(`is not an account on X that can be read (${why})`, { act: 'admin', code: 'gone' });
    this.warnings.push(`is no longer shown by X (${why})`);
    const verb = /suspend/i.test(why)
      ? `X has suspended the account @${name}`
      : `The account @${name} is no longer on X`;
    this.news.push(
      postEntry({
        id: `${this.userId}:gone`,
        text: `${verb}.`,
        link: `https://x.com/${name}`,
        published: this.given.now.toISOString(),
        language: 'en',
      }),
    );
  }

  private meet(who: User): void {
    this.who = who;
    this.userId = who.id;
    const codes = codesOf(who.withheld);
    const about = { id: who.id, what: 'account' as const, author: who, copyright: who.withheld?.copyright ?? false };
    this.news.push(...withheldNews(about, this.withheldIn ?? [], codes, this.given.now));
    this.withheldIn = codes;
  }

  /** @returns the newest id that is known now */
  private async readTimeline(): Promise<string | null> {
    const known = typeof this.bookmark.sinceId === 'string' ? this.bookmark.sinceId : null;
    let newest = known;
    let token: string | undefined;
    for (let page = 0; page < (known ? MOST_PAGES : 1); page++) {
      const count = this.affordable(known ? MOST : FIRST);
      if (count === 0 && page > 0) break;
      if (count === 0) this.affords(FEWEST * POST_COST + USER_COST);
      const answer = await this.ask(`/2/users/${this.userId}/tweets`, {
        ...fieldsOf(this.given),
        exclude: 'retweets',
        max_results: String(count),
        ...(known && { since_id: known }),
        ...(token && { pagination_token: token }),
      });
      const { posts } = this.take(answer);
      for (const { id } of posts) if (newest === null || byNumber(id, newest) > 0) newest = id;
      token = answer.meta?.next_token;
      if (!token) return newest;
    }
    if (known) this.warnings.push('published more than could be read at once: the oldest of it was passed over');
    return newest;
  }

  private take(answer: XAnswer): { posts: Post[] } {
    const { posts, authorOf } = postsOf(answer);
    this.purse.pay(posts.length * POST_COST + (answer.includes?.users.length ?? 0) * USER_COST);
    for (const one of posts) {
      const author = authorOf(one);
      if (author.id === this.userId && answer.includes) this.meet(author);
      this.news.push(entryOfPost(one, author), ...this.newlyWithheld(one, author));
      this.remember(one);
    }
    return { posts };
  }

  private newlyWithheld(one: Post, author: User): Entry[] {
    const chain = chainOf(one);
    const before = this.posts.find(({ id }) => id === chain)?.withheldIn;
    const about = {
      id: chain,
      what: 'post' as const,
      author,
      text: one.text,
      copyright: one.withheld?.copyright ?? false,
    };
    return withheldNews(about, Array.isArray(before) ? before.map(String) : [], codesOf(one.withheld), this.given.now);
  }

  private remember(one: Post): void {
    const at = one.created_at ?? this.given.now.toISOString();
    this.posts = [...this.posts, { id: chainOf(one), at, last: one.id, withheldIn: codesOf(one.withheld) }];
    this.posts = keepRecent(this.posts, this.given.now);
  }

  /** Asks about what was published lately: what is missing in the answer was taken back. */
  private async lookAgain(): Promise<void> {
    const asked = this.posts.slice(0, Math.floor((this.purse.left() - USER_COST) / POST_COST));
    if (asked.length === 0) return;
    const answer = await this.ask('/2/tweets', {
      ...fieldsOf(this.given),
      ids: asked.map(({ last }) => String(last)).join(),
    });
    const gone = new Set(
      answer.errors
        .filter(({ type }) => type.endsWith('/resource-not-found'))
        .map(({ resource_id, value }) => resource_id ?? value ?? ''),
    );
    const { posts, authorOf } = postsOf(answer);
    this.purse.pay(posts.length * POST_COST + (answer.includes?.users.length ?? 0) * USER_COST);
    for (const one of posts) {
      this.news.push(...this.newlyWithheld(one, authorOf(one)));
      this.remember(one);
    }
    const name = this.who?.username ?? handleOf(this.source.url) ?? 'i';
    for (const { id, last } of asked.filter((one) => gone.has(String(one.last)))) {
      this.news.push(deletedEntry(id, this.given.now.toISOString(), linkOf(String(last), name)));
      this.posts = this.posts.filter((one) => one.id !== id);
    }
  }

  /** How many posts may be asked for. */
  private affordable(wanted: number): number {
    const count = Math.min(wanted, Math.floor((this.purse.left() - USER_COST) / POST_COST));
    return count >= FEWEST ? count : 0;
  }

  private affords(mills: number): void {
    if (this.purse.left() >= mills) return;
    throw new Refusal(
      'has used up X_BUDGET for this month: it is read again when the next begins, or with a larger one',
      {
        act: 'admin',
        code: 'budget',
        retryAfterMs: untilNextMonth(this.given.now),
      },
    );
  }
}

function postsOf(answer: XAnswer): { posts: Post[]; authorOf(post: Post): User } {
  const list = answer.data === undefined ? [] : Array.isArray(answer.data) ? answer.data : [answer.data];
  const posts = shapedAll(list, post.loose(), 'a post of the X API');
  const users = new Map((answer.includes?.users ?? []).map((one) => [one.id, one]));
  const nobody = { id: '0', name: '', username: 'i' };
  return {
    posts,
    authorOf: (one) =>
      users.get(String((one as { author_id?: unknown }).author_id)) ?? [...users.values()][0] ?? nobody,
  };
}

/** The name in the address of a profile; null where it is none. */
function handleOf(url: string): string | null {
  const found = /^\/@?(\w{1,15})\/?$/.exec(URL.parse(url)?.pathname ?? '')?.[1];
  return found && !/^(home|search|i|explore|hashtag|intent|share)$/i.test(found) ? found : null;
}

const userIdOf = (settings: Asked['settings']): string | null =>
  typeof settings?.userId === 'string' && /^\d{1,20}$/.test(settings.userId) ? settings.userId : null;
