import type { Mention } from '../../core/message.ts';

/*
 * Who is called, and nobody else: the words that call them, and the list that Discord is told to obey. A mention that
 * stands anywhere else, in a headline say, is text.
 */

const SNOWFLAKE = /^\d{15,20}$/;
/** Each takes up to 24 characters of a content of 2000. */
const MOST = 75;

export interface AllowedMentions {
  parse: 'everyone'[];
  roles?: string[];
  users?: string[];
}

/** @returns no content where nobody is called: then an edit leaves the content of the message as it is */
export function calling(mentions: readonly Mention[]): { content?: string; allowed_mentions: AllowedMentions } {
  const words = [...new Set(mentions.map(wordOf))].filter((word) => word !== null).slice(0, MOST);
  const ids = (form: RegExp) => words.flatMap((word) => form.exec(word)?.[1] ?? []);
  const [roles, users] = [ids(/^<@&(\d+)>$/), ids(/^<@(\d+)>$/)];
  return {
    ...(words.length > 0 && { content: words.join(' ') }),
    allowed_mentions: {
      parse: words.includes(EVERYONE) ? ['everyone'] : [],
      ...(roles.length > 0 && { roles }),
      ...(users.length > 0 && { users }),
    },
  };
}

const EVERYONE = '@everyone';

function wordOf({ kind, id }: Mention): string | null {
  if (kind === 'everyone') return EVERYONE;
  if (!SNOWFLAKE.test(id)) return null;
  return kind === 'group' ? `<@&${id}>` : `<@${id}>`;
}
