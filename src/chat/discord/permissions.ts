import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';

/*
 * What the bot needs in a room, by the names that Discord's own settings show.
 */

const NEEDED: readonly (readonly [bit: bigint, name: string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channel'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.EmbedLinks, 'Embed Links'],
];

/** Without these an alert still comes: replies stand in the room, pictures and exports stay away. */
const WANTED: typeof NEEDED = [
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
  [PermissionFlagsBits.CreatePublicThreads, 'Create Public Threads'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
  [PermissionFlagsBits.AttachFiles, 'Attach Files'],
];

const bitsOf = (some: typeof NEEDED): bigint => some.reduce((all, [bit]) => all | bit, 0n);
const PERMISSIONS = bitsOf(NEEDED) | bitsOf(WANTED);

/** What opens the page on which somebody adds the bot to a server, with just these permissions. */
export const invitation = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;

type Permissions = Pick<PermissionsBitField, 'has'>;

const lacking = (some: typeof NEEDED, has: Permissions): string[] =>
  some.filter(([bit]) => !has.has(bit)).map(([, name]) => name);

/** What must be there for a room to be told at all. */
export const lacksNeeded = (has: Permissions): string[] => lacking(NEEDED, has);

/** What would be good to have. */
export const lacksWanted = (has: Permissions): string[] => lacking(WANTED, has);
