import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseEnv } from 'node:util';
import { checkDiscord, checkDiscordChannel } from '../chat/discord/check.ts';
import { checkSlack } from '../chat/slack/check.ts';
import { Complaint } from '../core/complaint.ts';

/*
 * `setup`: asks for what the chats need, tries each answer at once, and writes it into `.env`, of which every other line
 * stays as it is. Nothing that is secret is shown, neither as it is typed nor afterwards.
 */

const EXAMPLE = new URL('../../.env.example', import.meta.url);

type Settings = Record<string, string>;

/** What is asked, and what to do with the answer: settings, or a Complaint that says what is wrong with it. */
interface Question {
  says: string;
  secret?: boolean;
  /** Null: an empty answer leaves things as they are. */
  take(answer: string): Promise<Settings>;
}

/** @param envFile is made where it is not there, from .env.example */
export async function setup(envFile: string): Promise<void> {
  const before = readFileSync(existsSync(envFile) ? envFile : EXAMPLE, 'utf8');
  const had = { ...parseEnv(before), ...process.env } as Settings;
  const conversation = converse();
  const { say } = conversation;
  try {
    say('Each answer is tried at once. Enter alone leaves a setting as it is.\n');
    const discord = await askDiscord(had, conversation);
    const slack = await askSlack(had, conversation);
    const rest = await conversation.ask({
      says: 'Where can the owner of a site reach you, a page or an address? It goes with every request',
      take: async (contact) => ({ CONTACT: contact }),
    });
    const changed = { ...discord, ...slack, ...rest };
    const names = Object.keys(changed);
    if (names.length === 0) return say('Nothing was changed.\n');
    write(envFile, withSettings(before, changed));
    say(
      `Written to ${envFile}: ${names.join(', ')}. npm start begins; npm run --silent withheld -- doctor looks again.\n`,
    );
  } finally {
    conversation.end();
  }
}

async function askDiscord(had: Settings, { ask, say }: Conversation): Promise<Settings> {
  const apiUrl = had.DISCORD_API_URL;
  const key = await ask({
    says: `Discord: the bot's token, from the Bot page at https://discord.com/developers/applications${kept(had.DISCORD_TOKEN)}`,
    secret: true,
    async take(token) {
      const { name } = await checkDiscord({ token, apiUrl });
      say(`Signed in to Discord as ${name}.\n`);
      return { DISCORD_TOKEN: token };
    },
  });
  const token = key.DISCORD_TOKEN ?? had.DISCORD_TOKEN;
  if (!token) return {};
  const { servers, invitation } = await checkDiscord({ token, apiUrl });
  say(`To add it to a server, open ${invitation}\n`);
  say(
    servers.length
      ? `It is in ${servers.map(({ id, name }) => `${name} (${id})`).join(', ')}.\n`
      : 'It is in no server yet.\n',
  );
  const server = await ask({
    says: 'The id of the one server in which commands are to appear; Enter: in all',
    async take(id) {
      if (!servers.some((one) => one.id === id))
        throw new Complaint('The bot is not in that server.', { act: 'admin' });
      return { DISCORD_GUILD: id };
    },
  });
  const room = await ask({
    says: 'The id of the channel that hears of trouble (right-click it, Copy Channel ID)',
    async take(channel) {
      const { room, lacks } = await checkDiscordChannel({ token, apiUrl }, channel);
      if (lacks.length > 0) say(`It works there; better with ${lacks.join(', ')}.\n`);
      return { ADMIN_ROOM: room };
    },
  });
  return { ...key, ...server, ...room };
}

async function askSlack(had: Settings, conversation: Conversation): Promise<Settings> {
  const { ask, say } = conversation;
  const apiUrl = had.SLACK_API_URL;
  const bot = await ask({
    says: `Slack: the Bot User OAuth Token (xoxb-…), from OAuth & Permissions of your app${kept(had.SLACK_BOT_TOKEN)}`,
    secret: true,
    async take(botToken) {
      say(`${await checkSlack({ botToken, apiUrl })}.\n`);
      return { SLACK_BOT_TOKEN: botToken };
    },
  });
  if (!bot.SLACK_BOT_TOKEN && !had.SLACK_BOT_TOKEN) return {};
  const app = await ask({
    says: `Slack: an app-level token (xapp-…) with connections:write, from Basic Information${kept(had.SLACK_APP_TOKEN)}`,
    secret: true,
    async take(appToken) {
      say(`${await checkSlack({ appToken, apiUrl })}.\n`);
      return { SLACK_APP_TOKEN: appToken };
    },
  });
  const socket = app.SLACK_APP_TOKEN ?? had.SLACK_APP_TOKEN;
  return { ...bot, ...app, ...(socket ? {} : await askSigningSecret(had, conversation)) };
}

/** Without a line of its own, the bot is asked over HTTP, and must know that it is Slack who asks. */
async function askSigningSecret(had: Settings, { ask, say }: Conversation): Promise<Settings> {
  const answer = await ask({
    says: `Slack over HTTP instead: the Signing Secret, from Basic Information${kept(had.SLACK_SIGNING_SECRET)}`,
    secret: true,
    async take(secret) {
      if (!isSigningSecret(secret))
        throw new Complaint('That is no Signing Secret: it is 32 letters and digits, and no token.', { act: 'admin' });
      say('It shows whether it is right when Slack first asks: lead your proxy to SLACK_PORT, 3000 if not set.\n');
      return { SLACK_SIGNING_SECRET: secret };
    },
  });
  if (!answer.SLACK_SIGNING_SECRET && !had.SLACK_SIGNING_SECRET)
    say('Slack needs one of the two: the bot does not start without.\n');
  return answer;
}

const isSigningSecret = (text: string): boolean => /^[0-9a-z]{32}$/i.test(text);

const kept = (value: string | undefined): string => (value ? ' (there is one; Enter keeps it)' : '');

interface Conversation {
  say(text: string): void;
  /** Asks again until the answer is taken, or nothing is answered. */
  ask(question: Question): Promise<Settings>;
  end(): void;
}

function converse(): Conversation {
  const { stdin, stdout } = process;
  let hidden = false;
  // What is typed is echoed through here, so that a secret is not.
  const echo = new Writable({
    write(chunk, _, done) {
      if (!hidden) stdout.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input: stdin, output: echo, terminal: stdin.isTTY ?? false });
  const lines = reader[Symbol.asyncIterator]();
  const say = (text: string): void => void stdout.write(text);

  async function line(secret: boolean): Promise<string> {
    hidden = secret;
    const { value, done } = await lines.next();
    hidden = false;
    if (secret && stdin.isTTY) say('\n');
    return done ? '' : value.trim();
  }

  return {
    say,
    async ask({ says, secret = false, take }) {
      for (;;) {
        say(`\n${says}\n> `);
        const answer = await line(secret);
        if (answer === '') return {};
        try {
          return await take(answer);
        } catch (thrown) {
          if (!(thrown instanceof Complaint)) throw thrown;
          say(`${thrown.message}\n`);
        }
      }
    },
    end: () => reader.close(),
  };
}

/** The same file with these settings: in the line where each stands or is commented out, else at the end. */
export function withSettings(file: string, settings: Settings): string {
  return Object.entries(settings).reduce((text, [name, value]) => {
    const line = `${name}=${/[\s#'"`\\]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
    const there = [new RegExp(`^(export\\s+)?${name}\\s*=.*$`, 'm'), new RegExp(`^#\\s*${name}\\s*=.*$`, 'm')].find(
      (one) => one.test(text),
    );
    if (there) return text.replace(there, () => line);
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
  }, file);
}

/** Readable by its owner only, and never half written. */
function write(envFile: string, content: string): void {
  writeFileSync(`${envFile}.new`, content, { mode: 0o600 });
  renameSync(`${envFile}.new`, envFile);
}
