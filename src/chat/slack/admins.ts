import type { webApi } from '@slack/bolt';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { MINUTE_MS } from '../../core/time.ts';

/** A right that was taken away may be used this much longer. */
const REMEMBER_MS = 5 * MINUTE_MS;

/** What Slack knows of somebody. */
export interface Asker {
  admin: boolean;
  /** BCP 47 */
  language: string | null;
  /** As they call themselves; null where Slack did not say. */
  name: string | null;
}

/**
 * Who may do what: the admins and owners of the workspace, and those who are named.
 * A guest from another workspace, in a shared channel, is an admin only there; where Slack cannot be asked, only those named are.
 */
export function admins(named: readonly string[], log: Log) {
  const known = new Map<string, { asker: Asker; until: number }>();
  return async (client: webApi.WebClient, team: string, user: string): Promise<Asker> => {
    const now = performance.now();
    for (const [old, { until }] of known) {
      if (until > now) break;
      known.delete(old);
    }
    const key = `${team}:${user}`;
    const remembered = known.get(key);
    if (remembered) return remembered.asker;
    const isNamed = named.includes(user) || named.includes(`slack:${key}`);
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      const ownTeam = found?.team_id === undefined || found.team_id === team;
      const right = Boolean(found?.is_admin || found?.is_owner) && ownTeam && !found?.is_stranger;
      const asker = { admin: isNamed || right, language: found?.locale ?? null, name: nameOf(found) };
      known.set(key, { asker, until: now + REMEMBER_MS });
      return asker;
    } catch (thrown) {
      log.warn({ user }, `Slack did not say who somebody is: ${messageOf(thrown)}`);
      return { admin: isNamed, language: null, name: null };
    }
  };
}

/** A display name need not be set: https://docs.slack.dev/reference/objects/user-object */
const nameOf = (found: webApi.UsersInfoResponse['user']): string | null =>
  found?.profile?.display_name || found?.profile?.real_name || found?.real_name || found?.name || null;
