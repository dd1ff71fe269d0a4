import type { Mention, Span } from '../message.ts';

/* Who is meant by what somebody typed, by the platforms' own ids. Ids are checked by their form alone: whether there is
 * such a person only the platform knows, and it says nothing wrong where there is none. */

const EVERYONE = /^(?:@(?:everyone|here|channel)|<!(?:everyone|here|channel)(?:\|[^>]*)?>)$/i;

/** How each chat writes a person and a group in what is typed: https://docs.discord.com/developers/reference#message-formatting, https://docs.slack.dev/messaging/formatting-message-text */
const FORMS: Readonly<Record<string, { user: RegExp; group: RegExp; example: string; person: string }>> = {
  discord: {
    user: /^<@!?(\d{15,20})>$/,
    group: /^<@&(\d{15,20})>$/,
    example: '@role @user @everyone',
    person: '@user',
  },
  slack: {
    user: /^<@([UW][A-Z0-9]{2,20})(?:\|[^>]*)?>$/,
    group: /^<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^>]*)?>$/,
    example: '@user @group @channel',
    person: '@user',
  },
};

const chatOf = (roomId: string): string => roomId.split(':')[0]!;

/** What to type in a room to name somebody. */
export const mentionExample = (roomId: string): string => FORMS[chatOf(roomId)]?.example ?? 'none';
/** What to type in a room to name one person. */
export const personExample = (roomId: string): string => FORMS[chatOf(roomId)]?.person ?? '—';

/** @returns those who are named, each once; or the first word that names nobody who can be called there */
export function mentionsOf(text: string, roomId: string): Mention[] | { wrong: string } {
  const words = text.trim().split(/[\s,]+/);
  if (words.length === 1 && /^(none|nobody|off)$/i.test(words[0]!)) return [];
  const found = new Map<string, Mention>();
  for (const word of words) {
    const mention = mentionOf(word, roomId);
    if (!mention) return { wrong: word };
    found.set(`${mention.kind} ${mention.id}`, mention);
  }
  return [...found.values()];
}

function mentionOf(word: string, roomId: string): Mention | null {
  const forms = FORMS[chatOf(roomId)];
  if (!forms) return null;
  if (EVERYONE.test(word)) return { kind: 'everyone', id: 'everyone' };
  const user = forms.user.exec(word)?.[1];
  if (user) return { kind: 'user', id: user };
  const group = forms.group.exec(word)?.[1];
  return group ? { kind: 'group', id: group } : null;
}

/** @returns as an ask names whoever asks (`discord:user`, `slack:team:user`), or null where nobody is named */
export function personOf(word: string, roomId: string): string | null {
  const forms = FORMS[chatOf(roomId)];
  const text = word.trim();
  const id = forms?.user.exec(text)?.[1] ?? forms?.user.exec(`<@${text.replace(/^@/, '')}>`)?.[1];
  return id ? personIn(roomId, id) : null;
}

/** Somebody of the chat of a room, as an ask names whoever asks. */
function personIn(roomId: string, id: string): string {
  const [chat, home] = roomId.split(':');
  return chat === 'slack' ? `slack:${home}:${id}` : `${chat}:${id}`;
}

/** As text: nobody is called by it. */
export const shownMention = ({ kind, id }: Mention): string => (kind === 'everyone' ? '@everyone' : `@${id}`);
/** The same in a line, where a person of that room is shown by name. */
export const namedMention = (mention: Mention, roomId: string): Span =>
  mention.kind === 'user' ? namedPerson(personIn(roomId, mention.id)) : shownMention(mention);
/** Whoever asks, as text: nobody is called by it. @param by as asks name whoever asks */
export const shownPerson = (by: string): string => `@${by.split(':').at(-1)}`;
/** The same in a line, which their own chat shows by their name. */
export const namedPerson = (by: string): Exclude<Span, string> => ({ text: shownPerson(by), person: by });

/** As a chat itself writes somebody, where it is the chat of whom this names. @param person as asks name whoever asks */
export function writtenPerson(person: string | undefined, chat: string): string | null {
  const word = `<@${person?.split(':').at(-1)}>`;
  return person?.startsWith(`${chat}:`) && FORMS[chat]?.user.test(word) ? word : null;
}
