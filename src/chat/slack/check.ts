/* Whether Slack takes what stands in the settings: asked by `doctor` and by `setup`, before the bot is started. */
import { webApi } from '@slack/bolt';
import { Complaint } from '../../core/complaint.ts';
import { SCOPES } from './manifest.ts';
import { startComplaint } from './refusals.ts';

interface SlackKeys {
  botToken?: string | undefined;
  appToken?: string | undefined;
  apiUrl?: string | undefined;
}

const WITHIN_MS = 10_000;

/**
 * Signs in with the bot's token and opens a line with the app's, where they are given.
 * @returns what Slack says, for people
 * @throws Complaint that names the setting and says what to do; never with a token in it
 */
export async function checkSlack({ botToken, appToken, apiUrl }: SlackKeys): Promise<string> {
  const options = {
    retryConfig: { retries: 0 },
    timeout: WITHIN_MS,
    slackApiUrl: apiUrl,
  };
  const said = botToken ? [await signIn(new webApi.WebClient(botToken, options))] : [];
  if (appToken) said.push(await openLine(new webApi.WebClient(appToken, options)));
  return said.join('; ');
}

async function signIn(client: webApi.WebClient): Promise<string> {
  const answer = await client.auth.test().catch((thrown: unknown) => {
    throw startComplaint(thrown, 'SLACK_BOT_TOKEN is refused: reinstall the app and copy the token (xoxb-…) anew.');
  });
  const granted = answer.response_metadata?.scopes;
  const missing = granted ? SCOPES.filter((scope) => !granted.includes(scope)) : [];
  if (missing.length > 0)
    throw new Complaint(
      `The Slack app lacks ${missing.join(', ')}: paste the manifest anew (App Manifest) and reinstall the app.`,
      { act: 'admin' },
    );
  return `signed in to ${answer.team} as ${answer.user}`;
}

async function openLine(client: webApi.WebClient): Promise<string> {
  await client.apps.connections.open().catch((thrown: unknown) => {
    throw startComplaint(
      thrown,
      'SLACK_APP_TOKEN is refused: make an app-level token (xapp-…) with connections:write, and switch Socket Mode on.',
    );
  });
  return 'Socket Mode can be opened';
}
