import { GatewayDispatchEvents } from 'discord.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordChat } from '../../src/chat/discord/index.ts';
import type { Chat } from '../../src/core/chat.ts';
import { message } from '../../src/core/message.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import {
  APPLICATION,
  CHANNEL,
  type DiscordServer,
  discordServer,
  GUILD,
  interaction,
  slash,
  TOKEN,
  USER,
} from './discord-server.ts';

/*
 * Whatever the gateway sends, in every kind of event that there is: the bot goes on. What is thrown where nobody listens
 * ends a test run, so that nothing more need be looked at than whether the next question is answered.
 */

const snowflake = fc.constantFrom(GUILD, CHANNEL, USER, APPLICATION, '7', '', null, 7, {});
/** Fields that discord.js looks at, with what should not stand there. */
const strange = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    snowflake,
    fc.constantFrom<unknown>(null, [], {}, true, -1, 'text', '2026-01-01T00:00:00.000Z'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom('id', 'type', 'data', 'user', 'member', 'message', 'thread', 'options', 'roles', 'components'),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;
const payload = fc.dictionary(
  fc.constantFrom(
    ...['id', 'guild_id', 'channel_id', 'type', 'data', 'user', 'member', 'message', 'thread', 'channel', 'token'],
    ...['roles', 'role', 'channels', 'threads', 'members', 'author', 'emojis', 'permission_overwrites', 'entitlements'],
    ...['authorizing_integration_owners', 'application_id', 'unavailable', 'guild', 'session_id', 'parent_id'],
  ),
  fc.oneof(snowflake, strange),
  { maxKeys: 10 },
);
/** What would begin another session is not for the fuzz: that a lost session comes back is tested by itself. */
const EVENTS = Object.values(GatewayDispatchEvents).filter((name) => !['READY', 'RESUMED'].includes(name));

describe('an event of any kind and shape', () => {
  let server: DiscordServer;
  let chat: Chat;

  beforeAll(async () => {
    server = await discordServer();
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    chat = discordChat({ token: TOKEN, apiUrl: server.apiUrl, log });
    const run = async () => message({ headline: 'unused' });
    const show = { name: 'show', says: 'All', options: [], quiet: true, run };
    await chat.start({
      commands: [{ name: 'help', says: 'Help', subcommands: [show, { ...show, name: 'more' }] }],
      platforms: () => PLATFORMS,
      recall: async () => null,
      answer: async () => message({ headline: 'Here' }),
      rooms: async () => [],
      closed: async () => {},
      opened: async () => {},
    });
  });
  afterAll(async () => {
    await chat.stop();
    await server.stop();
  });

  it.each(EVENTS)('%s does not end the bot', async (event) => {
    for (const bare of [null, undefined, 'text', 7, [], {}]) server.dispatch(event, bare);
    fc.assert(
      fc.property(payload, (data) => server.dispatch(event, data)),
      { numRuns: 15 },
    );
    const id = `99${EVENTS.indexOf(event)}`;
    server.dispatch('INTERACTION_CREATE', interaction(id, { type: 2, data: slash('help', 'show') }));
    await server.seen('PATCH', new RegExp(`^/webhooks/${APPLICATION}/token-${id}/`));
  });

  it('has kept its one connection', () => {
    expect(server.sessions()).toBe(1);
  });
});
