import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DiscordBody, renderDiscord } from '../../src/chat/discord/render.ts';
import { renderSlack, type SlackBody } from '../../src/chat/slack/render.ts';
import type { Message } from '../../src/core/message.ts';
import { brokenLimits, discordValidator, obeyed, SCHEMA_FILE } from './discord-schema.ts';
import { unsafeIn } from './slack-double.ts';
import { vendorPath } from './vendors.ts';
import { worstNotice } from './worst.ts';

/* A thousand of the worst notices there can be: each chat takes every one as its vendor's schema says, and obeys nothing in it. */

const MANY = 1000;
const SLACK_SCHEMA = vendorPath('schemas', 'slack-messageblocks.schema.json');
/** Undocumented: Slack refuses a message of more (bolt-js#2509). */
const SLACK_BLOCKS = 13_000;

const slackSchema = () => {
  const valid = new Ajv({ strict: false, formats: { uri: true } }).compile(
    JSON.parse(readFileSync(SLACK_SCHEMA!, 'utf8')),
  );
  return (blocks: unknown): string[] => (valid(blocks) ? [] : [JSON.stringify(valid.errors?.[0])]);
};

/** Only addresses that the notice itself has as addresses, never one out of its texts. */
const meant = (url: string) => URL.parse(url)?.host === 'news.example';

describe(`${MANY} of the worst notices`, () => {
  let notices: { name: string; message: Message; discord: DiscordBody; slack: SlackBody }[];
  beforeAll(() => {
    notices = Array.from({ length: MANY }, (_, n) => {
      const { name, message } = worstNotice(n);
      return { name, message, discord: renderDiscord(message), slack: renderSlack(message) };
    });
  }, 120_000);

  const wrongIn = (check: (notice: (typeof notices)[number]) => string[]): string[] =>
    notices.flatMap((one) => check(one).map((what) => `${one.name}: ${what}`)).slice(0, 5);

  it('are of every kind, and long', () => {
    expect(new Set(notices.map(({ name }) => name.split(/[:,] /)[1])).size).toBe(7);
    expect(notices.filter(({ message }) => message.sources.length > 100).length).toBeGreaterThan(50);
    expect(notices.filter(({ message }) => message.headline.length > 400).length).toBeGreaterThan(50);
  });

  it('break no limit of Discord, and make nothing happen there that was not meant', () => {
    expect(wrongIn(({ discord }) => [...brokenLimits(discord), ...obeyed(discord, meant)])).toEqual([]);
  });

  it.skipIf(!SCHEMA_FILE)('are valid by the schema of Discord (skipped when WITHHELD_SCHEMAS is not there)', () => {
    const validate = discordValidator(SCHEMA_FILE!);
    const all = ['MessageCreateRequest', 'MessageEditRequestPartial', 'IncomingWebhookUpdateRequestPartial'] as const;
    expect(wrongIn(({ discord }) => all.flatMap((name) => validate(name, discord)))).toEqual([]);
  });

  it('break no limit of Slack, and make nothing happen there that was not meant', () => {
    const check = ({ slack }: (typeof notices)[number]) => {
      const size = JSON.stringify(slack.blocks).length;
      const links = [...JSON.stringify(slack).matchAll(/<(https?:[^|>]*)\|/g)].map(([, url]) => url!);
      return [
        ...unsafeIn(slack),
        ...links.filter((url) => !meant(url)).map((url) => `link to ${url}`),
        ...(size > SLACK_BLOCKS ? [`blocks of ${size}`] : []),
        ...(slack.text.length > 4000 ? [`text of ${slack.text.length}`] : []),
      ];
    };
    expect(wrongIn(check)).toEqual([]);
  });

  it.skipIf(!SLACK_SCHEMA)('are valid by the schema of Slack (skipped when WITHHELD_SCHEMAS is not there)', () => {
    const validate = slackSchema();
    expect(wrongIn(({ slack }) => validate(slack.blocks))).toEqual([]);
  });
});
