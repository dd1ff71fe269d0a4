import { describe, expect, it } from 'vitest';
import { mentionsOf, personOf } from '../../src/core/asking/people.ts';

const DISCORD = 'discord:1:2';
const SLACK = 'slack:T1:C1';

describe('whom a room calls', () => {
  it.each([
    [
      DISCORD,
      '<@&123456789012345678> <@!223456789012345678>',
      [
        { kind: 'group', id: '123456789012345678' },
        { kind: 'user', id: '223456789012345678' },
      ],
    ],
    [DISCORD, '@everyone', [{ kind: 'everyone', id: 'everyone' }]],
    [
      SLACK,
      '<!subteam^S0123|@desk>, <@U0456|ana>',
      [
        { kind: 'group', id: 'S0123' },
        { kind: 'user', id: 'U0456' },
      ],
    ],
    [SLACK, '<!channel>', [{ kind: 'everyone', id: 'everyone' }]],
    [SLACK, '<@U0456> <@U0456|ana>', [{ kind: 'user', id: 'U0456' }]],
    [DISCORD, 'none', []],
    ['console', 'none', []],
  ])('%s: %s', (room, text, mentions) => {
    expect(mentionsOf(text, room)).toEqual(mentions);
  });

  it.each([
    [DISCORD, '@desk', '@desk'],
    [DISCORD, '<@U0456>', '<@U0456>'],
    [SLACK, '<@&123456789012345678>', '<@&123456789012345678>'],
    [SLACK, '<@U0456> <https://evil.example|@here>', '<https://evil.example|@here>'],
    ['console', '@everyone', '@everyone'],
  ])('%s: %s names nobody: %s', (room, text, wrong) => {
    expect(mentionsOf(text, room)).toEqual({ wrong });
  });
});

describe('who is meant', () => {
  it.each([
    [DISCORD, '<@123456789012345678>', 'discord:123456789012345678'],
    [DISCORD, '123456789012345678', 'discord:123456789012345678'],
    [SLACK, '<@U0456|ana>', 'slack:T1:U0456'],
    [SLACK, '@U0456', 'slack:T1:U0456'],
    [DISCORD, '<@&123456789012345678>', null],
    [SLACK, 'ana', null],
    ['console', 'ana', null],
    [DISCORD, '', null],
  ])('%s: %s', (room, text, by) => {
    expect(personOf(text, room)).toBe(by);
  });
});
