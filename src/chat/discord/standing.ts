import { type Client, Events, type Guild } from 'discord.js';
import type { Answerer } from '../../core/chat.ts';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { lacksNeeded } from './permissions.ts';

/*
 * How the bot stands with its rooms. A server that removes it, a channel that is deleted, a permission that is taken away
 * is told at once, so that what a room is owed is held before anything is refused; and when it is given back, so that
 * the room is told again. All this comes with the Guilds intent.
 */

/** Begins to watch, with a look at every server; wants a client that is ready. */
export function watchStanding(client: Client, answerer: Answerer, log: Log): void {
  const look = looker(answerer, log);
  const tell = (what: Promise<void> | undefined) =>
    what?.catch((thrown) => log.warn({}, `how a room stands could not be told: ${messageOf(thrown)}`));

  client.on(Events.GuildCreate, look);
  client.on(Events.GuildAvailable, look);
  client.on(Events.ChannelUpdate, (_, channel) => 'guild' in channel && look(channel.guild));
  client.on(Events.GuildRoleUpdate, (_, role) => look(role.guild));
  client.on(Events.GuildRoleDelete, (role) => look(role.guild));
  client.on(Events.GuildMemberUpdate, (_, member) => member.id === client.user?.id && look(member.guild));
  client.on(Events.GuildDelete, ({ id }) =>
    tell(answerer.closed?.(`discord:${id}`, 'the bot was removed from the server')),
  );
  client.on(Events.ChannelDelete, (channel) => {
    if ('guild' in channel)
      tell(answerer.closed?.(`discord:${channel.guild.id}:${channel.id}`, 'its channel was deleted'));
  });
  client.on(Events.ThreadDelete, ({ guildId, id }) =>
    tell(answerer.closed?.(`discord:${guildId}:${id}`, 'its thread was deleted')),
  );
  for (const guild of client.guilds.cache.values()) look(guild);
}

/** Changes of roles come in bursts: a server that waits to be looked at is not put in line again. */
function looker(answerer: Answerer, log: Log): (guild: Guild) => void {
  const waiting = new Set<string>();
  return (guild) => {
    if (waiting.has(guild.id)) return;
    waiting.add(guild.id);
    setImmediate(() => {
      waiting.delete(guild.id);
      lookAt(guild, answerer).catch((thrown) =>
        log.warn({ server: guild.id }, `the rooms of a server could not be looked at: ${messageOf(thrown)}`),
      );
    });
  };
}

async function lookAt(guild: Guild, answerer: Answerer): Promise<void> {
  const rooms = (await answerer.rooms?.(`discord:${guild.id}`)) ?? [];
  for (const { id, paused } of rooms) {
    const missing = missingIn(guild, id.split(':')[2]!);
    if (missing === null) continue;
    if (missing.length > 0) await answerer.closed?.(id, `the bot lacks ${missing.join(', ')} there`);
    else if (paused) await answerer.opened?.(id);
  }
}

/** Null where it cannot be known: a thread that sleeps, a server of which only a part has come. */
function missingIn(guild: Guild, channelId: string): string[] | null {
  const channel = guild.channels.cache.get(channelId);
  const me = guild.members.me;
  return channel && me ? lacksNeeded(channel.permissionsFor(me)) : null;
}
