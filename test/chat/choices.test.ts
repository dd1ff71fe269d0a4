import { expect, it } from 'vitest';
import feedback from '../../commands/feedback.ts';
import { modalOf } from '../../src/chat/discord/form.ts';
import { formView } from '../../src/chat/slack/form.ts';
import { readPress } from '../../src/core/asking/press.ts';

/* What is chosen in a form is called as cards call it, and means the same in every language. */

const id = 'form:feedback wrong story:s-0123abcd';
const press = readPress(id, [feedback])!;

it.each([
  ['de', ['Von', 'Land', 'Plattform', 'Betroffen', 'Rechtsgrundlage', 'Datum der Anordnung', 'Stand']],
  ['pt-BR', ['Quem', 'País', 'Plataforma', 'Alvo', 'Base legal', 'Data da ordem', 'Situação']],
  ['en-US', ['By', 'Country', 'Platform', 'Targets', 'Legal basis', 'Order date', 'Status']],
])('the facts of which one is wrong, in %s', (language, names) => {
  const values = ['issuer', 'country', 'platform', 'count', 'law', 'date', 'status'];
  const modal = JSON.stringify(modalOf(id, press, language));
  const view = JSON.stringify(formView(press, { id, channel: 'C1', responseUrl: '', language }));
  for (const [n, name] of names.entries()) {
    expect(modal).toContain(JSON.stringify({ label: name, value: values[n] }).slice(0, -1));
    expect(view).toContain(
      JSON.stringify({ text: { type: 'plain_text', text: name, emoji: false }, value: values[n] }),
    );
  }
});
