import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseWords } from '../../core/ask.ts';
import type { Answerer, Chat } from '../../core/chat.ts';
import type { Ask } from '../../core/command.ts';
import { messageOf } from '../../core/complaint.ts';
import { type Message, message } from '../../core/message.ts';
import { renderConsole } from './render.ts';

/*
 * The chat that needs no token: alerts are printed as they come, and a line such as "orders latest" is answered.
 * A terminal cannot change what it has printed, so an edit prints, under the message's number, the lines that are new.
 */

export interface ConsoleSettings {
  output: Writable;
  /** Lines that people type; null where nobody sits there. */
  input: Readable | null;
  colour: boolean;
}

export const CONSOLE_ROOM = 'console';

export function consoleChat({ output, input, colour }: ConsoleSettings): Chat {
  const numbers = new Map<string, number>();
  let typed: ReturnType<typeof createInterface> | null = null;

  /** The lines of each message as they stand, by its number. */
  const printed = new Map<string, string[]>();

  const write = (head: string, lines: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      output.write(`${[head, ...lines].join('\n')}\n\n`, (error) => (error ? reject(error) : resolve()));
    });
  const linesOf = (body: Message) => renderConsole(body, { colour }).split('\n');
  const numberOf = (key: string): number => {
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    return numbers.get(key)!;
  };
  const receipt = (key: string) => ({ chat: 'console', channel: CONSOLE_ROOM, message: String(numberOf(key)) });

  return {
    name: 'console',
    async start(answerer) {
      if (!input) return;
      typed = createInterface({ input });
      typed.on('line', (line) => {
        if (line.trim()) void answerLine(answerer, line).then((answer) => write('', linesOf(answer)));
      });
    },
    async post(_roomId, body, key) {
      const number = numberOf(key);
      printed.set(String(number), linesOf(body));
      await write(`#${number}`, linesOf(body));
      return receipt(key);
    },
    async edit({ message: number }, body) {
      const before = new Set(printed.get(number));
      const lines = linesOf(body);
      printed.set(number, lines);
      const fresh = lines.filter((line) => !before.has(line));
      if (fresh.length > 0) await write(`#${number} updated`, fresh);
    },
    async reply(posted, body) {
      await write(`#${posted.message} follow-up`, linesOf(body));
      return posted;
    },
    async stop() {
      typed?.close();
    },
  };
}

/** A typed line, with or without the slash: whoever sits at the console runs the bot, and is its admin. */
export async function answerLine(answerer: Answerer, line: string): Promise<Message> {
  const [, name = '', words = ''] = /^\/?(\S+)\s*(.*)$/s.exec(line.trim()) ?? [];
  const command = answerer.commands.find((one) => one.name === name.toLowerCase());
  if (!command)
    return message({
      tone: 'wrong',
      headline: `There is no "${name}". There is: ${answerer.commands.map((one) => one.name).join(', ')}.`,
    });
  try {
    const ask: Ask = {
      command: command.name,
      ...parseWords(command, words),
      roomId: CONSOLE_ROOM,
      by: 'console',
      admin: true,
      language: null,
    };
    return await answerer.answer(ask);
  } catch (thrown) {
    return message({ tone: 'wrong', headline: messageOf(thrown) });
  }
}
