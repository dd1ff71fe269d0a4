import { usage } from '../../core/asking/usage.ts';
import { clip } from '../../core/text/clean.ts';
import type { Command } from '../../core/command.ts';

/** Where Slack is told to send everything. */
export const EVENTS_PATH = '/slack/events';

/** Where Slack sends the browser of whoever installs the app back to. */
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** Characters of a command's description and usage hint: schema of app manifests, version 2.0.0. */
const DESCRIPTION = 2000;
const USAGE_HINT = 1000;

/** What the bot needs and no more: to speak where it is, to answer commands, to know a room's name and who is an admin. */
export const SCOPES = [
  'chat:write',
  'chat:write.public',
  'commands',
  'channels:read',
  'groups:read',
  'users:read',
  // Charts and exports, and the message to whoever asked for one.
  'files:write',
  'im:write',
];
/** Told when a channel, or the app itself, is closed to the bot, and when it is open again. */
const EVENTS = [
  'app_uninstalled',
  'tokens_revoked',
  'channel_archive',
  'channel_unarchive',
  'channel_deleted',
  'channel_left',
  'group_archive',
  'group_unarchive',
  'group_deleted',
  'group_left',
  'member_joined_channel',
];

/** Over Socket Mode, or where Slack finds the bot: `https://bot.example.org`. */
interface ManifestSettings {
  socketMode: boolean;
  url?: string;
  /** Where browsers find the bot, for an app that any number of workspaces may install. */
  installedFrom?: string;
}

/** The manifest from which Slack makes the app (schema 2.0.0; nothing in it is newer than 1.0.0). */
export function slackManifest(
  commands: readonly Command[],
  { socketMode, url, installedFrom }: ManifestSettings,
): object {
  const address = socketMode || url === undefined ? undefined : new URL(EVENTS_PATH, url).href;
  return {
    display_information: {
      name: 'withheld',
      description: 'Orders to block, withhold or take down, and what becomes of them',
      background_color: '#22272e',
    },
    features: {
      app_home: { home_tab_enabled: false, messages_tab_enabled: false, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'withheld', always_online: true },
      slash_commands: commands.map((command) => ({
        command: `/${command.name}`,
        description: clip(command.says, DESCRIPTION),
        usage_hint: clip(hintOf(command), USAGE_HINT),
        should_escape: false,
        ...(address && { url: address }),
      })),
    },
    oauth_config: {
      ...(installedFrom && { redirect_urls: [new URL(REDIRECT_PATH, installedFrom).href] }),
      scopes: { bot: SCOPES },
    },
    settings: {
      event_subscriptions: { bot_events: EVENTS, ...(address && { request_url: address }) },
      interactivity: { is_enabled: true, ...(address && { request_url: address }) },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: installedFrom !== undefined,
    },
  };
}

/** `latest [count] | search <words>`: Slack shows the command itself before it. */
const hintOf = (command: Command): string =>
  command.subcommands.map((one) => usage(command, one).slice(command.name.length + 2)).join(' | ');
