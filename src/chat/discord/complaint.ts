import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { Complaint, messageOf } from '../../core/complaint.ts';
import { causeOf } from './refusal.ts';

/*
 * Why Discord could not be started, and who can do what about it.
 */

const BOT_PAGE = 'https://discord.com/developers/applications';
const BAD_TOKEN = `Discord does not know this token: put a new one from the Bot page at ${BOT_PAGE} into DISCORD_TOKEN.`;

/** The gateway closed for good, and trying again cannot help. */
export class Closed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`the gateway closed with ${code}`);
    this.code = code;
  }
}

/** Time is up. */
export class Late extends Error {}

/** What to do about a close code: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export function adviceOn(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return BAD_TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return `Discord refuses what the bot asks to see (close code ${code}), though it asks only for Guilds: see whether the application is disabled at ${BOT_PAGE}.`;
  return `The gateway of Discord closed for good with code ${code}.`;
}

/**
 * Anything that a start can end with.
 * @param last what went wrong last on the connection, which says more than that time is up
 */
export function complaintOf(thrown: unknown, last: unknown, guildId: string | undefined): Complaint {
  if (thrown instanceof Complaint) return thrown;
  if (thrown instanceof Closed) return new Complaint(adviceOn(thrown.code), { act: 'admin', cause: thrown });
  if (thrown instanceof Error && Reflect.get(thrown, 'code') === DiscordjsErrorCodes.TokenInvalid)
    return new Complaint(BAD_TOKEN, { act: 'admin', cause: thrown });
  if (thrown instanceof DiscordAPIError && thrown.status !== 429) return refused(thrown, guildId);
  const why = thrown instanceof Late && last ? causeOf(last) : causeOf(thrown);
  return new Complaint(`Discord cannot be reached (${why}): see to the network of this machine, or wait.`, {
    act: 'retry',
    cause: thrown,
  });
}

function refused(error: DiscordAPIError, guildId: string | undefined): Complaint {
  const said = messageOf(error);
  if (error.status === 401) return new Complaint(BAD_TOKEN, { act: 'admin', cause: error });
  if (error.status !== 403 && error.status !== 404)
    return new Complaint(`Discord refuses the commands: ${said}.`, { act: 'developer', cause: error });
  const where = guildId
    ? `the server ${guildId} (${said}): see that DISCORD_GUILD is its id, and invite the bot there with the scopes bot and applications.commands.`
    : `this application (${said}): see whether it is disabled at ${BOT_PAGE}.`;
  return new Complaint(`Discord refuses to register commands in ${where}`, { act: 'admin', cause: error });
}
