import type { Message, Span } from '../../core/message.ts';
import { writtenPerson } from '../../core/asking/people.ts';

/**
 * People by the names that they give themselves, in words: Slack calls whomever a message mentions, and whoever did
 * something months ago is not called by it. An id stands where there is no name.
 * @param nameOf by the id of a workspace and that of somebody in it
 */
export async function withNames(
  message: Message,
  nameOf: (team: string, user: string) => Promise<string | null>,
): Promise<Message> {
  const named = async (span: Span): Promise<Span> => {
    if (typeof span === 'string' || !span.person || !writtenPerson(span.person, 'slack')) return span;
    const [, team, user] = span.person.split(':') as [string, string, string];
    return { ...span, text: (await nameOf(team, user)) ?? span.text };
  };
  const lines = message.lines.map((line) => (typeof line === 'string' ? line : Promise.all(line.map(named))));
  return { ...message, lines: await Promise.all(lines) };
}
