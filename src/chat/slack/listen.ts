import { App, type Receiver, type RespondArguments, type webApi } from '@slack/bolt';
import type { Answerer } from '../../core/chat.ts';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { MINUTE_MS } from '../../core/time.ts';
import { type Asked, filledIn, pressed, typed } from './asked.ts';
import { FORM } from './form.ts';
import { homeOf } from './installations.ts';
import { Seen } from './seen.ts';
import type { Workspaces } from './workspaces.ts';

/** Slack sends an event again for about six minutes. */
const REPEATS_MS = 10 * MINUTE_MS;

export interface Listening {
  workspaces: Workspaces;
  clientOptions: webApi.WebClientOptions;
  answerer: Answerer;
  log: Log;
  /** Called once Slack has its acknowledgement; it answers in its own time, and never throws. */
  hear(asked: Asked): void;
  /** Says something where a form was sent from. */
  sayLater(asked: Omit<Asked, 'respond'>, said: RespondArguments): Promise<void>;
  /** The workspace took the app, or its token, away. */
  left(team: string, why: string): Promise<void>;
}

/**
 * Sets Bolt behind a receiver. Every command, every button and every form comes to one listener,
 * so that none, however old, is left without the acknowledgement that Slack wants within three seconds.
 */
export function listen(receiver: Receiver, listening: Listening): void {
  const { workspaces, clientOptions, log, hear } = listening;
  const app = new App({
    receiver,
    clientOptions: { ...clientOptions },
    ...(clientOptions.logger && { logger: clientOptions.logger }),
    authorize: async ({ teamId }) => {
      const { botToken, botId, botUserId } = await workspaces.of(teamId ?? null);
      return { botToken, ...(botId && { botId }), ...(botUserId && { botUserId }) };
    },
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
  hearForms(app, listening);
  hearChannels(app, listening);
  app.error(async (error) => log.error({}, `Slack: ${messageOf(error)}`));
}

/** What does not fit is said beside its field, and the form stays open. One that is not ours any more only closes. */
function hearForms(app: App, { answerer, hear, sayLater }: Listening): void {
  app.shortcut(/(?:)/, async ({ ack }) => ack());
  app.view(/(?:)/, async ({ ack, body }) => {
    if (body.type !== 'view_submission' || body.view.callback_id !== FORM) return ack();
    const sent = filledIn(body, answerer);
    if (sent && 'errors' in sent) return ack({ response_action: 'errors', errors: sent.errors });
    await ack();
    if (sent) hear({ ...sent, respond: (said) => sayLater(sent, said) });
  });
}

/** What becomes of channels and of the app itself: https://docs.slack.dev/reference/events */
function hearChannels(app: App, { answerer, log, workspaces, left }: Listening): void {
  const tell = async (saying: Promise<void> | undefined) => {
    await saying?.catch((thrown) => log.error({}, `what Slack said of a channel was lost: ${messageOf(thrown)}`));
  };
  const room = (team: string, channel: string) => `${homeOf(team)}:${channel}`;
  const closed = (why: string) => async (about: { body: { team_id: string }; event: { channel: string } }) =>
    tell(answerer.closed?.(room(about.body.team_id, about.event.channel), why));
  const opened = async ({ body, event }: { body: { team_id: string }; event: { channel: string } }) =>
    tell(answerer.opened?.(room(body.team_id, event.channel)));
  app.event('channel_archive', closed('the channel was archived'));
  app.event('group_archive', closed('the channel was archived'));
  app.event('channel_deleted', closed('the channel was deleted'));
  app.event('group_deleted', closed('the channel was deleted'));
  app.event('channel_left', closed('the bot was removed from the channel'));
  app.event('group_left', closed('the bot was removed from the channel'));
  app.event('channel_unarchive', opened);
  app.event('group_unarchive', opened);
  app.event('member_joined_channel', async ({ body, event }) => {
    const { botUserId } = await workspaces.of(body.team_id);
    if (event.user === botUserId) await opened({ body, event });
  });
  app.event('app_uninstalled', ({ body }) => left(body.team_id, 'the app was removed from the Slack workspace'));
  app.event('tokens_revoked', async ({ body, event }) => {
    if (event.tokens.bot?.length) await left(body.team_id, 'Slack took the bot token back');
  });
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
