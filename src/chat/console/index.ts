import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseWords } from '../../core/ask.ts';
import type { Answerer, Chat } from '../../core/chat.ts';
import type { Ask, Command } from '../../core/command.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import { type Message, message } from '../../core/message.ts';
import { fill, sayIn, type Voice, voiceOf } from '../../core/voice.ts';
import { renderConsole } from './render.ts';

/*
 * The chat that needs no token: alerts are printed as they come, and a line such as "orders latest" is answered.
 * A terminal cannot change what it has printed, so an edit prints, under the message's label, the lines that are new.
 */

interface ConsoleSettings {
  output: Writable;
  /** Lines that people type; null where nobody sits there. */
  input: Readable | null;
  colour: boolean;
}

export const CONSOLE_ROOM = 'console';
/** An update to an older message prints its card whole. */
const REMEMBERED = 200;

/** Short, and the same after a restart. */
const labelOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 4);

/** The terminal as a chat: lines out, and commands in where somebody sits there. */
export function consoleChat({ output, input, colour }: ConsoleSettings): Chat {
  let typed: ReturnType<typeof createInterface> | null = null;
  let commands: readonly Command[] = [];

  /** What the latest messages tell as they stand, by label. */
  const printed = new Map<string, string[]>();
  const remember = (label: string, lines: string[]) => {
    printed.delete(label);
    printed.set(label, lines);
    if (printed.size > REMEMBERED) printed.delete(printed.keys().next().value!);
  };

  const write = (head: string, lines: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      output.write(`${[head, ...lines].join('\n')}\n\n`, (error) => (error ? reject(error) : resolve()));
    });
  /** What is wrapped is one line: half of it is no news. */
  const linesOf = (body: Message) => renderConsole(body, { colour, commands }).split(/\n(?! {6})/);
  /** One more outlet that tells the same is no news to whoever reads the terminal. */
  const tidings = (body: Message) => linesOf({ ...body, contested: [], sources: [], footer: [], buttons: [] });
  const receipt = (key: string) => ({ chat: 'console', channel: CONSOLE_ROOM, message: labelOf(key) });

  return {
    name: 'console',
    async start(answerer) {
      commands = answerer.commands;
      if (!input) return;
      typed = createInterface({ input });
      typed.on('line', (line) => {
        if (line.trim()) void answerLine(answerer, line).then((answer) => write('', linesOf(answer)));
      });
    },
    async post(_roomId, body, key) {
      const posted = receipt(key);
      remember(posted.message, tidings(body));
      await write(`#${posted.message}`, linesOf(body));
      return posted;
    },
    async edit({ message: label }, body) {
      const before = new Set(printed.get(label));
      const lines = before.size > 0 ? tidings(body) : linesOf(body);
      remember(label, tidings(body));
      const fresh = lines.filter((line) => !before.has(line));
      if (fresh.length > 0) await write(`#${label} ${sayIn(body.language).terminal.updated}`, fresh);
    },
    async reply(posted, body) {
      await write(`#${posted.message} ${sayIn(body.language).terminal.followUp}`, linesOf(body));
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
  const wrong = async (said: (voice: Voice) => string, lines: (voice: Voice) => Message['lines'] = () => []) => {
    const voice = voiceOf({ language: (await answerer.languageOf?.(CONSOLE_ROOM)) ?? 'en', timeZone: 'UTC' });
    return message({ tone: 'wrong', headline: said(voice), lines: lines(voice), language: voice.language });
  };
  if (!command)
    return wrong(
      ({ say }) => fill(say.trouble.noCommand, { command: `/${name}`, help: '/help' }),
      ({ say }) => [answerer.commands.map((one) => `/${one.name}`).join(say.comma)],
    );
  try {
    const ask: Ask = {
      command: command.name,
      // What is missing is said with what there is.
      ...parseWords(command, words, answerer.platforms(), 'in part'),
      roomId: CONSOLE_ROOM,
      by: 'console',
      admin: true,
      language: null,
    };
    return await answerer.answer(ask);
  } catch (thrown) {
    return wrong((voice) => (thrown instanceof Complaint ? thrown.in(voice) : messageOf(thrown)));
  }
}
