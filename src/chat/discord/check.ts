import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIPartialGuild,
  type APIRole,
  type APIUser,
  PermissionFlagsBits,
  PermissionsBitField,
  REST,
  Routes,
} from 'discord.js';
import type { Command } from '../../core/command.ts';
import { Complaint } from '../../core/complaint.ts';
import { complaintOf } from './complaint.ts';
import { invitation, lacksNeeded, lacksWanted } from './permissions.ts';
import { register, saidOf } from './register.ts';
import { API, REQUESTS } from './requests.ts';

/* Whether Discord takes what stands in the settings: asked by `doctor`, `setup` and `register`, by plain requests. */

interface DiscordKeys {
  token: string;
  apiUrl?: string | undefined;
}

interface DiscordSelf {
  /** What the bot is called there. */
  name: string;
  /** The page on which somebody adds it to a server. */
  invitation: string;
  servers: { id: string; name: string }[];
}

/** @throws Complaint that says what to do; never with the token in it */
export const checkDiscord = (keys: DiscordKeys): Promise<DiscordSelf> =>
  asking(keys, undefined, async (rest) => {
    const [user, application, servers] = await Promise.all([
      rest.get(Routes.user()) as Promise<APIUser>,
      rest.get(Routes.currentApplication()) as Promise<{ id: string }>,
      rest.get(Routes.userGuilds()) as Promise<APIPartialGuild[]>,
    ]);
    return {
      name: user.username,
      invitation: invitation(application.id),
      servers: servers.map(({ id, name }) => ({ id, name })),
    };
  });

/**
 * How the bot stands in a channel.
 * @returns its room, and what it would be good to have there besides
 * @throws Complaint where the bot cannot tell it anything
 */
export const checkDiscordChannel = (keys: DiscordKeys, channelId: string): Promise<{ room: string; lacks: string[] }> =>
  asking(keys, undefined, async (rest) => {
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    if (!('guild_id' in channel) || !channel.guild_id)
      throw new Complaint('This is no channel of a server.', { act: 'admin' });
    const permissions = await permissionsIn(rest, channel.guild_id, channel);
    const missing = lacksNeeded(permissions);
    if (missing.length > 0)
      throw new Complaint(`The bot lacks ${missing.join(', ')} in that channel: grant it there.`, { act: 'admin' });
    return { room: `discord:${channel.guild_id}:${channel.id}`, lacks: lacksWanted(permissions) };
  });

/** Puts the commands in one server, or in all, and says what became of them. */
export const registerDiscord = (
  keys: DiscordKeys,
  guildId: string | undefined,
  commands: readonly Command[],
): Promise<string> =>
  asking(keys, guildId, async (rest) => {
    const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
    return saidOf(await register(rest, id, guildId, commands));
  });

async function asking<T>(
  { token, apiUrl = API }: DiscordKeys,
  guildId: string | undefined,
  ask: (rest: REST) => Promise<T>,
): Promise<T> {
  const rest = new REST({ ...REQUESTS, api: apiUrl }).setToken(token);
  try {
    return await ask(rest);
  } catch (thrown) {
    throw complaintOf(thrown, null, guildId);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** https://docs.discord.com/developers/topics/permissions#permission-overwrites */
async function permissionsIn(rest: REST, guildId: string, channel: APIChannel): Promise<PermissionsBitField> {
  const { id } = (await rest.get(Routes.user())) as APIUser;
  const [roles, member] = (await Promise.all([
    rest.get(Routes.guildRoles(guildId)),
    rest.get(Routes.guildMember(guildId, id)),
  ])) as [APIRole[], APIGuildMember];
  const own = new Set([guildId, ...member.roles]);
  const base = new PermissionsBitField();
  for (const role of roles) if (own.has(role.id)) base.add(BigInt(role.permissions));
  if (base.has(PermissionFlagsBits.Administrator)) return base;
  const overwrites = ('permission_overwrites' in channel && channel.permission_overwrites) || [];
  const apply = (some: readonly APIOverwrite[]) => {
    for (const { deny } of some) base.remove(BigInt(deny));
    for (const { allow } of some) base.add(BigInt(allow));
  };
  apply(overwrites.filter((one) => one.id === guildId));
  apply(overwrites.filter((one) => one.id !== guildId && own.has(one.id)));
  apply(overwrites.filter((one) => one.id === id));
  return base;
}
