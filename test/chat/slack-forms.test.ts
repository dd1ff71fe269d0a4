import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formView } from '../../src/chat/slack/form.ts';
import { slackChat } from '../../src/chat/slack/index.ts';
import type { Answerer, Chat } from '../../src/core/chat.ts';
import type { Ask, Command } from '../../src/core/command.ts';
import { type Message, message } from '../../src/core/message.ts';
import { readPress } from '../../src/core/asking/press.ts';
import { PLATFORMS } from '../../src/words/entities/platforms.ts';
import { ALERT } from '../contracts/chat.ts';
import {
  APP_TOKEN,
  BOT_TOKEN,
  CHANNEL,
  memoryLog,
  memoryRecord,
  type SlackDouble,
  slackDouble,
  TEAM,
  USER,
} from './slack-double.ts';
import { SCHEMAS, slackValidator } from './slack-schema.ts';

/* What is pressed and filled in, what comes with an answer, and what Slack says of channels: over Socket Mode. */

const run = async () => message({ headline: '' });
const id = { name: 'id', says: 'which', type: 'text', required: true } as const;
const watch: Command = {
  name: 'watch',
  says: 'What to hear of',
  subcommands: [
    {
      name: 'list',
      says: 'all',
      options: [{ name: 'page', says: 'which page', type: 'number', min: 1, max: 99 }],
      run,
    },
    { name: 'forget', says: 'one', options: [id], run },
    {
      name: 'edit',
      says: 'change one',
      admin: true,
      options: [
        id,
        { name: 'days', says: 'how far back', type: 'number', min: 1, max: 30 },
        { name: 'as', says: 'how', type: 'choice', choices: ['alert', 'digest'] },
        { name: 'query', says: 'words', type: 'text', required: true, rest: true },
      ],
      run,
    },
  ],
};

const ROOM = `slack:${TEAM}:${CHANNEL}`;
let slack: SlackDouble;
let chat: Chat;
let asks: Ask[];
let heard: string[];
let answer: Message;
let trigger = 0;
const kept = new Map<string, string>();

const answerer: Answerer = {
  commands: [watch],
  platforms: () => PLATFORMS,
  recall: async (key) => kept.get(key) ?? null,
  async answer(ask) {
    asks.push(ask);
    return answer;
  },
  closed: async (where, why) => void heard.push(`closed ${where}: ${why}`),
  opened: async (where) => void heard.push(`opened ${where}`),
};

beforeEach(async () => {
  asks = [];
  heard = [];
  kept.clear();
  answer = message({ headline: 'Answered' });
  slack = await slackDouble();
  chat = slackChat({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    adminIds: [],
    log: memoryLog(),
    record: memoryRecord(),
  });
  await chat.start(answerer);
});
afterEach(async () => {
  await chat.stop();
  await slack.stop();
});

const press = (value: string) =>
  slack.deliver('interactive', {
    type: 'block_actions',
    user: { id: USER, team_id: TEAM },
    team: { id: TEAM },
    channel: { id: CHANNEL },
    container: { type: 'message', message_ts: '1.2', channel_id: CHANNEL },
    trigger_id: `t${++trigger}`,
    actions: [{ type: 'button', action_id: 'ask:0', block_id: 'b', value, action_ts: '1.3' }],
    response_url: slack.responseUrl,
  });

const send = (view: object, values: Record<string, object>) =>
  slack.deliver('interactive', {
    type: 'view_submission',
    user: { id: USER, team_id: TEAM },
    team: { id: TEAM },
    trigger_id: `t${++trigger}`,
    view: {
      ...view,
      state: {
        values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`option:${name}`, { value }])),
      },
    },
  });

const slash = (text: string) =>
  slack.deliver('slash_commands', {
    team_id: TEAM,
    channel_id: CHANNEL,
    user_id: USER,
    command: '/watch',
    text,
    response_url: slack.responseUrl,
    trigger_id: `t${++trigger}`,
  });

const responses = (count: number) => slack.until(() => slack.responses.length >= count && slack.responses);
const opened = () => slack.until(() => slack.called('views.open')[0]?.args.view as { blocks: { block_id: string }[] });

describe('a press in Slack', () => {
  it('is answered to whoever pressed, or turns the message that it stands on', async () => {
    await press('ask:watch list page:2');
    await press('turn:watch list page:3');
    const [first, second] = await responses(2);
    expect(first!.body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(second!.body).toMatchObject({ replace_original: true });
    expect(asks.map(({ values }) => values)).toEqual([{ page: 2 }, { page: 3 }]);
  });

  it('does not replace a message by a complaint', async () => {
    answer = message({ tone: 'wrong', headline: 'There is no such page.' });
    await press('turn:watch list page:9');
    const [only] = await responses(1);
    expect(only!.body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('finds what was too long to stand on it, and says so where it is forgotten', async () => {
    kept.set('kept:abc', 'ask:watch list page:7');
    await press('kept:abc');
    await press('kept:gone');
    const all = await responses(2);
    expect(asks).toMatchObject([{ values: { page: 7 } }]);
    expect(all.some(({ body }) => JSON.stringify(body).includes('कहीं नहीं'))).toBe(true);
  });
});

describe('a form in Slack', () => {
  it('opens filled, carries what it is about, and is answered where it was opened', async () => {
    await press('form:watch edit id:wa-1 days:7 as:digest query:"blocking order" -cricket');
    const view = await opened();
    expect(view).toMatchObject({
      title: { text: '/watch edit' },
      blocks: [
        {
          block_id: 'option:days',
          optional: true,
          label: { text: 'दिन' },
          hint: { text: 'कितने दिन पीछे' },
          element: { type: 'number_input', initial_value: '7' },
        },
        { block_id: 'option:as', element: { type: 'static_select', initial_option: { value: 'digest' } } },
        {
          block_id: 'option:query',
          optional: false,
          element: { type: 'plain_text_input', initial_value: '"blocking order" -cricket' },
        },
      ],
    });
    const ack = await send(view, {
      days: { type: 'number_input', value: '14' },
      as: { type: 'static_select', selected_option: { value: 'alert' } },
      query: { type: 'plain_text_input', value: 'takedown' },
    });
    expect(ack).not.toMatchObject({ payload: { response_action: 'errors' } });
    const [said] = await responses(1);
    expect(said!.body).toMatchObject({ response_type: 'ephemeral' });
    expect(asks).toMatchObject([
      {
        command: 'watch',
        subcommand: 'edit',
        values: { id: 'wa-1', days: 14, as: 'alert', query: 'takedown' },
        roomId: ROOM,
        admin: false,
        formed: true,
      },
    ]);
  });

  it('says beside its field what does not fit, in the language of the form, and stays open', async () => {
    await press('form:watch edit id:wa-1');
    const ack = await send(await opened(), {
      days: { type: 'number_input', value: '99' },
      query: { type: 'plain_text_input', value: null },
    });
    expect(ack).toMatchObject({
      payload: {
        response_action: 'errors',
        errors: {
          'option:days': 'days में 1 से 30 तक की संख्या चाहिए, "99" नहीं।',
          'option:query': expect.stringContaining('query नहीं दिया गया'),
        },
      },
    });
    expect(asks).toEqual([]);
  });

  it('is answered in the channel, to the asker alone, where the address of the press is used up', async () => {
    await press('form:watch edit id:wa-1');
    const view = (await opened()) as unknown as { private_metadata: string };
    const subject = { ...JSON.parse(view.private_metadata), responseUrl: `${slack.origin.replace('127', '0')}/gone` };
    await send(
      { ...view, private_metadata: JSON.stringify(subject) },
      { query: { type: 'plain_text_input', value: 'takedown' } },
    );
    const [call] = await slack.until(
      () => slack.called('chat.postEphemeral').length === 1 && slack.called('chat.postEphemeral'),
    );
    expect(call!.args).toMatchObject({ channel: CHANNEL, user: USER });
  });

  it.each(['', '{}', '{"id":"ask:watch list","channel":"C1","responseUrl":"x"}', 'not json'])(
    'that is not ours any more (%j) is closed, and asks nothing',
    async (private_metadata) => {
      expect(await send({ callback_id: 'form', private_metadata }, {})).toBeTruthy();
      expect(asks).toEqual([]);
    },
  );

  it('with nothing to fill in is no form: it is answered', async () => {
    await press('form:watch forget id:wa-1');
    await responses(1);
    expect(slack.called('views.open')).toEqual([]);
    expect(asks).toMatchObject([{ subcommand: 'forget', values: { id: 'wa-1' } }]);
  });

  it.skipIf(!SCHEMAS)('is valid by the schema of modals (skipped when WITHHELD_SCHEMAS is not there)', () => {
    const validate = slackValidator('modal');
    const long = 'शब्द & <b> '.repeat(900);
    for (const given of [
      'form:watch edit',
      'form:watch edit id:wa-1 days:7',
      `form:watch edit id:wa-1 query:${long}`,
    ]) {
      const view = formView(readPress(given, [watch])!, {
        id: 'x',
        channel: CHANNEL,
        responseUrl: 'https://e.example',
        language: 'hi',
      });
      expect(validate(view)).toEqual([]);
    }
  });
});

describe('what comes with a message in Slack', () => {
  const picture = { bytes: new Uint8Array([137, 80, 78, 71]), name: 'orders.png', alt: '12 orders in May, 3 in June' };
  const file = { bytes: new TextEncoder().encode('id,country\r\n'), name: 'orders.csv', type: 'text/csv' };
  const shared = () =>
    slack.until(
      () => slack.called('files.completeUploadExternal').length > 0 && slack.called('files.completeUploadExternal'),
    );

  it('follows an answer into its channel, with words for those who cannot see it', async () => {
    answer = message({ headline: 'Orders by month', picture, files: [file] });
    await slash('list');
    const [share] = await shared();
    expect(share!.args).toMatchObject({ channel_id: CHANNEL });
    expect(slack.called('files.getUploadURLExternal')[0]!.args).toMatchObject({
      alt_txt: picture.alt,
    });
    expect(slack.uploads.map(({ filename }) => filename)).toEqual(['orders.png', 'orders.csv']);
    expect(slack.uploads[0]!.bytes).toEqual(Buffer.from(picture.bytes));
  });

  it('goes to the asker alone where the answer was theirs alone, or the channel takes none', async () => {
    answer = message({ headline: 'Exported', files: [file] });
    await press('ask:watch list');
    expect((await shared())[0]!.args).toMatchObject({ channel_id: `D${USER}` });
    slack.failNext('files.completeUploadExternal', { error: 'not_in_channel' });
    await slash('list');
    const again = await slack.until(
      () => slack.called('files.completeUploadExternal').length === 3 && slack.called('files.completeUploadExternal'),
    );
    expect(again.slice(1).map(({ args }) => args.channel_id)).toEqual([CHANNEL, `D${USER}`]);
  });

  it('stands in the thread of what is posted', async () => {
    const receipt = await chat.post(ROOM, { ...ALERT, picture }, 'with-picture');
    expect((await shared())[0]!.args).toMatchObject({ channel_id: CHANNEL, thread_ts: receipt.message });
  });
});

describe('what Slack says of channels', () => {
  const event = (type: string, more: object) =>
    slack.deliver('events_api', {
      type: 'event_callback',
      team_id: TEAM,
      event_id: `Ev${++trigger}`,
      event: { type, ...more },
    });

  it.each([
    ['channel_archive', `closed ${ROOM}: the channel was archived`],
    ['group_archive', `closed ${ROOM}: the channel was archived`],
    ['channel_deleted', `closed ${ROOM}: the channel was deleted`],
    ['group_left', `closed ${ROOM}: the bot was removed from the channel`],
    ['channel_unarchive', `opened ${ROOM}`],
  ])('%s is told on', async (type, told) => {
    await event(type, { channel: CHANNEL });
    await slack.until(() => heard.length > 0);
    expect(heard).toEqual([told]);
  });

  it('opens a room when the bot is invited, not when others are', async () => {
    await event('member_joined_channel', { channel: CHANNEL, user: USER });
    await event('member_joined_channel', { channel: CHANNEL, user: 'U00FAKEBOT03' });
    await slack.until(() => heard.length > 0);
    expect(heard).toEqual([`opened ${ROOM}`]);
  });

  it('closes the whole workspace when the app is removed or its token is taken back', async () => {
    await event('app_uninstalled', {});
    await event('tokens_revoked', { tokens: { oauth: ['U1'] } });
    await event('tokens_revoked', { tokens: { bot: ['U2'] } });
    await slack.until(() => heard.length === 2);
    expect(heard).toEqual([
      `closed slack:${TEAM}: the app was removed from the Slack workspace`,
      `closed slack:${TEAM}: Slack took the bot token back`,
    ]);
  });
});
