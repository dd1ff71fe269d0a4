import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { consoleChat } from '../../src/chat/console/index.ts';
import { renderConsole } from '../../src/chat/console/render.ts';
import { message } from '../../src/core/message.ts';
import { loadCommands } from '../../src/load.ts';
import { SAYS } from '../../src/words/say.ts';

it.each([true, false])(
  'a message without buttons has no empty line where they would stand (in colour: %s)',
  (colour) => {
    const shown = renderConsole(message({ headline: 'Two orders', lines: ['one', 'two'] }), { colour });
    expect(stripVTControlCharacters(shown).split('\n')).toEqual(['  · Two orders', '    one', '    two']);
  },
);

it('sets values below each other, though marks stand above and below the letters of their names', () => {
  const facts = ['देश', 'स्थिति', 'Status'].map((name) => ({ name, value: 'value' }));
  const lines = renderConsole(message({ headline: 'An order', facts }), { colour: false })
    .split('\n')
    .slice(1);
  const columns = lines.map(
    (line) => [...line.slice(0, line.indexOf('value'))].filter((one) => !/\p{Mn}/u.test(one)).length,
  );
  expect(new Set(columns).size).toBe(1);
});

it('breaks no line within what is to be typed', () => {
  const buttons = ['Why', 'Timeline', 'Mute story', 'Not relevant'].map((label) => ({
    label,
    id: `ask:watch why story:s-${label.length} and more words`,
  }));
  const shown = renderConsole(message({ headline: 'An order', buttons }), { colour: false });
  for (const { label, id } of buttons) expect(shown).toContain(`[${label}: ${id.slice('ask:'.length)}]`);
  expect(shown.split('\n').length).toBeGreaterThan(2);
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

it.each([
  ['form:feedback irrelevant story:s-1', 'feedback irrelevant story:s-1 term:…'],
  ['form:feedback missed item:i-1', 'feedback missed item:i-1 means:… name:… language:… words:…'],
  ['form:feedback wrong story:s-1 value:320 accounts', 'feedback wrong story:s-1 fact:… value:320 accounts'],
  ['form:watch edit id:wa-1 was:0123abcd as:alert query:twitter', 'watch edit id:wa-1 as:alert note:… query:twitter'],
  ['ask:feedback same story:s-1', 'feedback same story:s-1'],
])('%s says what is to be typed for each that a form asks for', async (id, typed) => {
  const buttons = [{ label: 'In words …', id }];
  const shown = renderConsole(message({ headline: 'Kept', buttons }), {
    colour: false,
    commands: await loadCommands(),
  });
  expect(shown).toContain(`[In words …: ${typed}]`);
});

it.each(Object.keys(SAYS))('says in %s what else it says of a message', async (language) => {
  const shown: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      shown.push(String(chunk));
      done();
    },
  });
  const chat = consoleChat({ output, input: null, colour: false });
  const sources = Array.from({ length: 20 }, () => ({ outlet: 'o.example', tier: 't', url: null, title: 'x' }));
  const files = [{ bytes: new Uint8Array(3_000), name: 'orders.csv', type: 'text/csv' }];
  const posted = await chat.post('console', message({ headline: 'One', sources, files, language }), 'key');
  await chat.edit(posted, message({ headline: 'Two', language }));
  await chat.reply(posted, message({ headline: 'Three', language }), 'reply', 'thread');
  const { terminal } = SAYS[language]!;
  const said = shown.join('');
  for (const words of [`# ${terminal.updated}`, `# ${terminal.followUp}`])
    expect(said.replaceAll(`#${posted.message}`, '#')).toContain(words);
  expect(said).toMatch(/\[orders\.csv.* 3 /);
  if (language !== 'en') expect(said).not.toMatch(/updated|follow-up|command line|more/);
});
