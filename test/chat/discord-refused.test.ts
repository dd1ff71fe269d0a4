import { DiscordAPIError } from 'discord.js';
import { expect, it } from 'vitest';
import { complaintOf } from '../../src/chat/discord/complaint.ts';

/* What Discord says no to at the start, and who can do what about it. */

it.each([
  [401, '1', 'admin', 'put a new one from the Bot page'],
  [403, '1', 'admin', 'the server 1 (no): see that DISCORD_GUILD is its id'],
  [404, undefined, 'admin', 'this application (no): see whether it is disabled'],
  [400, '1', 'developer', 'Discord refuses the commands: no.'],
  [429, '1', 'retry', 'Discord cannot be reached'],
])('%i, with the server %s, is for the %s', (status, guildId, act, says) => {
  const raw = { code: 0, message: 'no' };
  const thrown = new DiscordAPIError(raw, 0, status, 'PUT', 'https://discord.example/', { body: {}, files: [] });
  const complaint = complaintOf(thrown, null, guildId);
  expect(complaint).toMatchObject({ act });
  expect(complaint.message).toContain(says);
});
