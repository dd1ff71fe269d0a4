import { expect, it } from 'vitest';
import feedback from '../../commands/feedback.ts';
import orders from '../../commands/orders.ts';
import room from '../../commands/room.ts';
import { modalOf } from '../../src/chat/discord/form.ts';
import { registration } from '../../src/chat/discord/commands.ts';
import { formView } from '../../src/chat/slack/form.ts';
import { parseWords } from '../../src/core/ask.ts';
import { readPress } from '../../src/core/asking/press.ts';
import type { Command } from '../../src/core/command.ts';

/* What is chosen, in a form or of a command, is called as cards call it, and means the same in every language. */

const id = 'form:feedback wrong story:s-0123abcd';
const press = readPress(id, [feedback])!;

it.each([
  ['de', ['Angeordnet von', 'Land', 'Plattform', 'Betroffen', 'Rechtsgrundlage', 'Datum der Anordnung', 'Stand']],
  ['pt-BR', ['Ordenado por', 'País', 'Plataforma', 'Alvo', 'Base legal', 'Data da ordem', 'Situação']],
  ['en-US', ['Ordered by', 'Country', 'Platform', 'Targets', 'Legal basis', 'Order date', 'Status']],
])('the facts of which one is wrong, in %s', (language, names) => {
  const values = ['issuer', 'country', 'platform', 'targets', 'law', 'date', 'status'];
  const modal = JSON.stringify(modalOf(id, press, language));
  const view = JSON.stringify(formView(press, { id, channel: 'C1', responseUrl: '', language }));
  for (const [n, name] of names.entries()) {
    expect(modal).toContain(JSON.stringify({ label: name, value: values[n] }).slice(0, -1));
    expect(view).toContain(
      JSON.stringify({ text: { type: 'plain_text', text: name, emoji: false }, value: values[n] }),
    );
  }
});

it.each([
  [feedback, 'wrong', 'fact', 'targets', { name: 'Targets', de: 'Betroffen', ru: 'Что затронуто', ar: 'المستهدف' }],
  [orders, 'latest', 'status', 'refused', { name: 'refused by the platform', fr: 'refusé par la plateforme' }],
  [orders, 'latest', 'action', 'takedown', { name: 'Takedown', de: 'Löschung' }],
  [orders, 'fix', 'status', 'none', { name: 'none', de: 'none' }],
  [room, 'set', 'language', 'de', { name: 'Deutsch', fr: 'Deutsch' }],
  [orders, 'stats', 'by', 'month', { name: 'Month', 'es-ES': 'Mes' }],
])('$name is offered on Discord as cards call it', (command: Command, part, option, value, { name, ...names }) => {
  const [body] = registration([command], 'global');
  const subcommand = body!.options!.find((one) => one.name === part) as {
    options: { name: string; choices: object[] }[];
  };
  expect(subcommand.options.find((one) => one.name === option)!.choices).toContainEqual({
    name,
    value,
    name_localizations: expect.objectContaining(names),
  });
});

it.each([
  [feedback, 'wrong s-1 Targets 12 accounts', { story: 's-1', fact: 'targets', value: '12 accounts' }],
  [feedback, 'wrong s-1 Datum der Anordnung 2021-02-04', { story: 's-1', fact: 'date', value: '2021-02-04' }],
  [feedback, 'wrong s-1 fact:Base légale value:Art. 4', { story: 's-1', fact: 'law', value: 'Art. 4' }],
  [feedback, 'wrong s-1 12 accounts', { story: 's-1', value: '12 accounts' }],
  // As buttons have it that were posted when it was called so.
  [feedback, 'wrong s-1 fact:count', { story: 's-1', fact: 'targets' }],
  [orders, 'fix o-1 count:"12 accounts"', { id: 'o-1', targets: '12 accounts' }],
  [orders, 'fix o-1 Targets:"12 accounts" Legal basis: "Rule 9"', { id: 'o-1', targets: '12 accounts', law: 'Rule 9' }],
  [orders, 'fix o-1 Date de l’ordre : 2021-02-04 État:rétabli', { id: 'o-1', date: '2021-02-04', status: 'restored' }],
  [orders, 'fix o-1 Angeordnet von:"High Court"', { id: 'o-1', issuer: 'High Court' }],
  [orders, 'latest teilweise befolgt Indien 3', { status: 'partly-complied', country: 'Indien', count: 3 }],
  [orders, 'latest status:teilweise befolgt X', { status: 'partly-complied', platform: 'X' }],
  [orders, 'latest wiederhergestellt', { status: 'restored' }],
  [orders, 'latest restored', { status: 'restored' }],
  [orders, 'latest restore', { action: 'restore' }],
  [orders, 'latest Takedown', { action: 'takedown' }],
  [orders, 'stats Rechtsgrundlage', { by: 'law' }],
  [room, 'set language:Deutsch', { language: 'de' }],
  [room, 'set language:हिन्दी', { language: 'hi' }],
  [orders, 'stats Legal basis 30d', { by: 'law', since: '30d' }],
])('%o is typed as it stands on a card: %s', (command, words, values) => {
  expect(parseWords(command as Command, words).values).toEqual(values);
});
