/*
 * The workspaces that the bot is installed in. One, whose token stands in the settings; or any number, each of which installed
 * the app by OAuth and may take it away again at any time.
 */
import type { webApi } from '@slack/bolt';
import { ChatError } from '../../core/chat.ts';
import { Complaint, messageOf } from '../../core/complaint.ts';
import type { Installations, Speaker } from './installations.ts';
import { startComplaint } from './refusals.ts';

/** Whose word it is that is said in a workspace, and by which client. */
interface Workspace extends Speaker {
  client: webApi.WebClient;
}

export interface Workspaces {
  /**
   * @returns where the bot speaks, for the log
   * @throws Complaint where Slack does not know the token
   */
  check(): Promise<object>;
  /**
   * @param team null where a message does not say, as it need not where there is only one
   * @throws ChatError where the app is not installed there
   */
  of(team: string | null): Promise<Workspace>;
}

const TOKEN_REMEDY =
  'Put the "Bot User OAuth Token" (xoxb-…) of your installed app into SLACK_BOT_TOKEN; if it is there, install the app again.';

type ClientWith = (token: string) => webApi.WebClient;

/** The workspace of a token, whichever is asked for. */
export function oneWorkspace(botToken: string, clientWith: ClientWith): Workspaces {
  const client = clientWith(botToken);
  let only: Workspace = { client, botToken };
  return {
    async check() {
      const { team, bot_id, user_id } = await client.auth.test().catch((thrown: unknown) => {
        throw startComplaint(thrown, TOKEN_REMEDY);
      });
      only = { client, botToken, ...(bot_id && { botId: bot_id }), ...(user_id && { botUserId: user_id }) };
      return { team, bot: bot_id };
    },
    of: async () => only,
  };
}

/** The workspaces that have installed the app, each with its own token as it is now. */
export function manyWorkspaces(installations: Installations, clientWith: ClientWith): Workspaces {
  const known = new Map<string, Workspace>();
  return {
    check: async () => ({ workspaces: (await installations.teams()).length }),
    async of(team) {
      if (team === null)
        throw new ChatError('the message does not say in which workspace it stands', { refusal: 'message' });
      const speaker = await speakerOf(team, installations);
      const before = known.get(team);
      if (before?.botToken === speaker.botToken) return before;
      const workspace = { ...speaker, client: clientWith(speaker.botToken) };
      known.set(team, workspace);
      return workspace;
    },
  };
}

async function speakerOf(team: string, installations: Installations): Promise<Speaker> {
  const speaker = await installations.speaker(team).catch((thrown: unknown) => {
    if (thrown instanceof ChatError) throw thrown;
    const refusal = thrown instanceof Complaint && thrown.act === 'admin' ? 'room' : 'later';
    throw new ChatError(messageOf(thrown), { refusal, cause: thrown });
  });
  if (!speaker) throw new ChatError('the app is not installed in that Slack workspace', { refusal: 'room' });
  return speaker;
}
