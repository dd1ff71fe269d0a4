/*
 * What Slack says when it refuses, in our words. The names are those of https://docs.slack.dev/reference/methods/chat.postMessage,
 * chat.update and auth.test; a name that is not known here is taken for trouble on Slack's side and tried again.
 */
import { webApi } from '@slack/bolt';
import { ChatError, type Refusal } from '../../core/chat.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import { HOUR_MS } from '../../core/time.ts';

const NAMES: Record<Exclude<Refusal, 'later'>, readonly string[]> = {
  room: [
    'channel_not_found',
    'is_archived',
    'not_in_channel',
    'no_permission',
    'restricted_action',
    'restricted_action_read_only_channel',
    'restricted_action_thread_only_channel',
    'restricted_action_non_threadable_channel',
    'cannot_reply_to_message',
    'channel_is_archived',
    'messages_tab_disabled',
    'user_not_found',
  ],
  chat: [
    'not_authed',
    'invalid_auth',
    'token_revoked',
    'token_expired',
    'account_inactive',
    'missing_scope',
    'not_allowed_token_type',
    'org_login_required',
    'team_access_not_granted',
    'ekm_access_denied',
    'two_factor_setup_required',
    'access_denied',
  ],
  message: [
    'invalid_blocks',
    'invalid_blocks_format',
    'msg_too_long',
    'msg_blocks_too_long',
    'no_text',
    'invalid_arguments',
    'invalid_metadata_format',
    'metadata_too_large',
    'cant_update_message',
    'edit_window_closed',
    'restricted_action_thread_locked',
  ],
  gone: ['message_not_found', 'thread_not_found'],
};

/** Whatever Slack says, somebody should look again after this long. */
const LONGEST_WAIT_MS = HOUR_MS;

const refusalOf = (name: string): Refusal =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((refusal) => NAMES[refusal].includes(name)) ?? 'later';

/** Anything that the Web API client throws, as what is to be done about it. */
export function chatError(thrown: unknown): ChatError {
  if (thrown instanceof ChatError) return thrown;
  if (thrown instanceof webApi.WebAPIRateLimitedError) {
    const retryAfterMs = Math.min(Math.max(0, thrown.retryAfter) * 1000, LONGEST_WAIT_MS);
    return new ChatError(`Slack asks to wait ${thrown.retryAfter} s`, {
      refusal: 'later',
      retryAfterMs,
      cause: thrown,
    });
  }
  return new ChatError(reasonOf(thrown), { refusal: refusalOf(nameOf(thrown) ?? ''), cause: thrown });
}

/** The name of the error in Slack's own answer, such as `channel_not_found`. */
function nameOf(thrown: unknown): string | null {
  return thrown instanceof webApi.WebAPIPlatformError ? String(thrown.data.error) : null;
}

/** On one line and short: where something else than Slack answers, the client hands on its whole page. */
function reasonOf(thrown: unknown): string {
  const name = nameOf(thrown);
  if (name !== null) return /^\w{1,80}$/.test(name) ? `Slack refuses: ${name}` : 'something else than Slack answered';
  if (thrown instanceof webApi.WebAPIHTTPError) return `Slack answered with status ${thrown.statusCode}`;
  if (thrown instanceof webApi.WebAPIRequestError) return `Slack could not be reached: ${causeOf(thrown.original)}`;
  return `Slack could not be asked: ${messageOf(thrown)}`;
}

/** Node says "fetch failed" and keeps the reason underneath. */
const causeOf = (error: Error): string =>
  messageOf((error.cause as { code?: string } | undefined)?.code ?? error.cause ?? error);

/** The same at the start, where a person reads it and can mend it. */
export function startComplaint(thrown: unknown, remedy: string): Complaint {
  if (thrown instanceof Complaint) return thrown;
  const refused = nameOf(thrown) !== null && chatError(thrown).refusal !== 'later';
  return refused
    ? new Complaint(`${reasonOf(thrown)}. ${remedy}`, { act: 'admin', cause: thrown })
    : new Complaint(`${reasonOf(thrown)}. Check the network and any proxy between this machine and slack.com.`, {
        act: 'retry',
        cause: thrown,
      });
}
