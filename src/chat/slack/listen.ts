import { App, type Receiver, type webApi } from '@slack/bolt';
import { messageOf } from '../../core/complaint.ts';
import { type Asked, pressed, typed } from './asked.ts';
import type { SlackLog } from './log.ts';
import { Seen } from './seen.ts';

/** Slack sends an event again for about six minutes. */
const REPEATS_MS = 10 * 60_000;

export interface Listening {
  identity: webApi.AuthTestResponse;
  botToken: string;
  clientOptions: webApi.WebClientOptions;
  log: SlackLog;
  /** Called once Slack has its acknowledgement; it answers in its own time, and never throws. */
  hear(asked: Asked): void;
}

/**
 * Sets Bolt behind a receiver. Every command and every button comes to one listener,
 * so that none, however old, is left without the acknowledgement that Slack wants within three seconds.
 */
export function listen(receiver: Receiver, { identity, botToken, clientOptions, log, hear }: Listening): void {
  const { user_id: botUserId, bot_id: botId } = identity;
  const app = new App({
    receiver,
    clientOptions: { ...clientOptions },
    ...(clientOptions.logger && { logger: clientOptions.logger }),
    authorize: async () => ({ botToken, ...(botId && { botId }), ...(botUserId && { botUserId }) }),
    convoStore: false,
  });
  hearOnce(app);
  app.command(/^\//, async ({ ack, body, respond }) => {
    await ack();
    hear(typed(body, respond));
  });
  app.action(/(?:)/, async ({ ack, body, respond }) => {
    await ack();
    const asked = body.type === 'block_actions' ? pressed(body, respond) : null;
    if (asked) hear(asked);
  });
  app.event('app_uninstalled', async () => {
    log.error(
      {},
      'the app was removed from the Slack workspace: nothing can be told there until it is installed again',
    );
  });
  app.event('tokens_revoked', async ({ event }) => {
    if (event.tokens.bot?.length)
      log.error({}, 'Slack took the bot token back: install the app again and set SLACK_BOT_TOKEN');
  });
  app.error(async (error) => log.error({}, `Slack: ${messageOf(error)}`));
}

/** What Slack sends again has the same id: it is acknowledged again, and done once. */
function hearOnce(app: App): void {
  const seen = new Seen(REPEATS_MS);
  app.use(async ({ body, next, ...rest }) => {
    const { event_id: event, trigger_id: trigger } = body as { event_id?: string; trigger_id?: string };
    const id = event ?? trigger;
    if (id === undefined || seen.first(id)) return next();
    if ('ack' in rest && typeof rest.ack === 'function') await rest.ack();
  });
}
