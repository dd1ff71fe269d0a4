import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf } from '../../src/config.ts';

function envFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'withheld-')), '.env');
  writeFileSync(path, content);
  return path;
}

const complaintsOf = (content: string, environment = {}): string[] => {
  const reading = readConfig(environment, envFile(content));
  return 'complaints' in reading ? reading.complaints : [];
};

describe('settings', () => {
  it('are all optional: with none, the console is the chat and SQLite the memory', () => {
    const reading = readConfig({}, '/nowhere/.env');
    expect(reading).toMatchObject({
      config: { console: true, discord: null, slack: null, databaseUrl: 'sqlite:data/withheld.db', maxAgeDays: 3 },
    });
  });

  it('complain all at once, each by its name', () => {
    const said = complaintsOf(
      'DISCORD_TOKEN=abc\nSLACK_BOT_TOKEN=xoxb-1\nTHRESHOLD=7\nTIME_ZONE=Mars/Olympus\nDATABASE_URL=mysql://root:hunter2@db/x\nLOG_LEVEL=loud\nADMIN_ROOM=here\n',
    );
    for (const name of [
      'DISCORD_TOKEN',
      'SLACK_BOT_TOKEN',
      'THRESHOLD',
      'TIME_ZONE',
      'DATABASE_URL',
      'LOG_LEVEL',
      'ADMIN_ROOM',
    ]) {
      expect(
        said.some((line) => line.startsWith(name)),
        name,
      ).toBe(true);
    }
  });

  it('never repeat a value, which may be a secret', () => {
    expect(
      complaintsOf('DISCORD_TOKEN=hunter2\nDATABASE_URL=mysql://root:hunter2@db/x\nSLACK_APP_TOKEN=hunter2').join(),
    ).not.toContain('hunter2');
  });

  it('name the line that is no setting, and the name that is misspelt', () => {
    const said = complaintsOf('# fine\n\nDISCORD_TOKEN\nSLACK_BOT_TOKN=xoxb-1\nexport CONTACT="two\nlines"\n');
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('line 3');
    expect(said[1]).toContain('did you mean SLACK_BOT_TOKEN?');
  });

  it('of the environment win over those of the file, and an empty one is none', () => {
    const reading = readConfig({ LANGUAGE: 'hi', CONTACT: '' }, envFile('LANGUAGE=en\nCONTACT=desk@example.org'));
    expect(reading).toMatchObject({ config: { language: 'hi', contact: 'no contact set' } });
  });

  it('of an app for many Slack workspaces stand together, and not beside the token of one', () => {
    expect(complaintsOf('SLACK_CLIENT_ID=1.2\nSLACK_CLIENT_SECRET=x\nINSTALLATION_KEY=short')).toEqual([
      expect.stringMatching(/^INSTALLATION_KEY .*32/),
      expect.stringMatching(/^SLACK_CLIENT_ID needs SLACK_STATE_SECRET/),
      expect.stringMatching(/^SLACK_CLIENT_ID needs PUBLIC_URL/),
      expect.stringMatching(/^SLACK_CLIENT_ID needs SLACK_APP_TOKEN or SLACK_SIGNING_SECRET/),
    ]);
    const key = 'k'.repeat(32);
    const whole = `SLACK_CLIENT_ID=1.2\nSLACK_CLIENT_SECRET=x\nSLACK_STATE_SECRET=${key}\nINSTALLATION_KEY=${key}, ${key}2\nPUBLIC_URL=https://b.example\nSLACK_SIGNING_SECRET=s`;
    expect(readConfig({}, envFile(whole))).toMatchObject({
      config: { console: false, slack: { oauth: { installationKeys: [key, `${key}2`] } } },
    });
    expect(complaintsOf(`${whole}\nSLACK_BOT_TOKEN=xoxb-1`).join()).toContain('keep one of them');
  });

  it('switch the console off when another chat is on', () => {
    const reading = readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, null);
    expect(reading).toMatchObject({ config: { console: false, slack: { port: 3000 } } });
  });

  it('that are secret are all struck out of the log: whoever adds one adds it here', () => {
    const [one, other] = ['k'.repeat(32), 'l'.repeat(32)];
    const chats = [
      'DISCORD_TOKEN=a.b.c\nSLACK_BOT_TOKEN=xoxb-1\nSLACK_APP_TOKEN=xapp-1\nSLACK_SIGNING_SECRET=signed',
      `SLACK_CLIENT_ID=1.2\nSLACK_CLIENT_SECRET=shared\nSLACK_STATE_SECRET=${one}\nINSTALLATION_KEY=${one}2,${other}\nPUBLIC_URL=https://b.example\nSLACK_SIGNING_SECRET=s`,
      'X_BEARER_TOKEN=bears\nLUMEN_TOKEN=light\nDATABASE_URL=postgres://me:pass%2Fword@db/x',
    ];
    const struck = chats.flatMap((content) => {
      const reading = readConfig({}, envFile(content));
      return 'config' in reading ? secretsOf(reading.config) : reading.complaints;
    });
    expect(struck).toEqual([
      ...['a.b.c', 'xoxb-1', 'xapp-1', 'signed'],
      ...['s', 'shared', one, `${one}2`, other],
      ...['bears', 'light', 'pass%2Fword', 'pass/word'],
    ]);
  });
});
