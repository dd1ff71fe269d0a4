import { parseArgs } from 'node:util';
import { registerDiscord } from '../chat/discord/check.ts';
import type { Config } from '../config.ts';
import { Complaint } from '../core/complaint.ts';
import { loadCommands } from '../load.ts';

/**
 * `register [--guild ID | --global]`: puts the commands where people find them on Discord, and says what changed. The bot
 * does the same at every start. Without options it is the server that DISCORD_GUILD names, or all.
 */
export async function register(args: string[], { discord }: Config): Promise<void> {
  const { values } = parseArgs({ args, options: { guild: { type: 'string' }, global: { type: 'boolean' } } });
  if (!discord) throw new Complaint('Put DISCORD_TOKEN into .env first: npm run setup asks for it.', { act: 'admin' });
  const guildId = values.global ? undefined : (values.guild ?? discord.guildId);
  const said = await registerDiscord(discord, guildId, await loadCommands());
  process.stdout.write(`${guildId ? `In the server ${guildId}` : 'In all servers'}: ${said}\n`);
}
