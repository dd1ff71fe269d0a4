import { z } from 'zod';

/*
 * Answers of X's API v2. The names of fields were changed (tweet → post), and both are met in the wild: whichever is
 * there is read. https://docs.x.com/x-api/posts/get-posts
 */

const id = z.string().regex(/^\d{1,20}$/, 'expected an id of digits');
const withheld = z.object({
  country_codes: z.array(z.string()).default([]),
  copyright: z.boolean().default(false),
});
export type Withheld = z.infer<typeof withheld>;

const urls = z.array(z.object({ url: z.string(), expanded_url: z.string().optional() })).default([]);
const entities = z
  .object({ urls: urls.catch([]) })
  .optional()
  .catch(undefined);
const note = z.object({ text: z.string(), entities }).optional().catch(undefined);

export const post = z.object({
  id,
  text: z.string(),
  created_at: z.string().optional(),
  lang: z.string().optional(),
  edit_history_tweet_ids: z.array(id).optional(),
  edit_history_post_ids: z.array(id).optional(),
  note_tweet: note,
  note_post: note,
  entities,
  withheld: withheld.optional(),
});
export type Post = z.infer<typeof post>;

export const user = z.object({
  id,
  name: z.string().default(''),
  username: z.string(),
  withheld: withheld.optional(),
});
export type User = z.infer<typeof user>;

const problem = z.object({
  title: z.string().optional(),
  detail: z.string().optional(),
  type: z.string().default(''),
  resource_id: z.string().optional(),
  value: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;

export const answer = z.object({
  data: z.unknown().optional(),
  errors: z.array(problem).default([]).catch([]),
  includes: z
    .object({ users: z.array(user).default([]).catch([]) })
    .optional()
    .catch(undefined),
  meta: z
    .object({ result_count: z.number().optional(), newest_id: id.optional(), next_token: z.string().optional() })
    .optional(),
});
export type XAnswer = z.infer<typeof answer>;
export const refusal = problem;

/** The id that all versions of a post share: that of the first. */
export const chainOf = ({ id, edit_history_tweet_ids, edit_history_post_ids }: Post): string =>
  (edit_history_post_ids ?? edit_history_tweet_ids)?.[0] ?? id;
