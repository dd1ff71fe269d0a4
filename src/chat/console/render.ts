import { stripVTControlCharacters, styleText } from 'node:util';
import type { Command } from '../../core/command.ts';
import type { Line, Message, Span, Tone } from '../../core/message.ts';
import { fill, sayIn } from '../../core/voice.ts';
import { unbroken } from '../../core/text/clean.ts';
import { formOf, pressId, readPress } from '../../core/asking/press.ts';

const WIDTH = 100;
const COLOURS = { alert: 'red', good: 'green', quiet: 'cyan', wrong: 'yellow' } as const satisfies Record<Tone, string>;
/** So that the tone is not told by colour alone. */
const MARKS: Record<Tone, string> = { alert: '!', good: '+', quiet: '·', wrong: '?' };
const SOURCES_SHOWN = 12;

interface ConsoleStyle {
  colour: boolean;
  /** Those that can be typed: what a form of theirs asks for is shown, to be filled in. */
  commands?: readonly Command[];
}

/** A message as lines for a terminal. Text from outside is stripped of control characters, so that it cannot move the cursor. */
export function renderConsole(message: Message, { colour, commands = [] }: ConsoleStyle): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const mark = paint(COLOURS[message.tone], MARKS[message.tone]);
  const indent = (text: string | readonly string[]) =>
    wrap(typeof text === 'string' ? text.split(' ') : text, WIDTH - 4).map((line) => `    ${line}`);
  const widest = Math.max(0, ...message.facts.map(({ name }) => widthOf(name)));
  return [
    `  ${mark} ${paint('bold', safe(message.headline))}`,
    ...message.lines.flatMap((line) => indent(lineText(line))),
    ...message.facts.flatMap(({ name, value }) =>
      indent(`${safe(name)}${' '.repeat(widest - widthOf(name))}  ${safe(value)}`),
    ),
    ...message.contested.flatMap((one) => indent(`≠ ${safe(one)}`)),
    ...sources(message).flatMap((one) => indent(one)),
    ...pictured(message).flatMap((one) => indent(one)),
    ...indent(asks(message, commands))
      .filter((line) => line.trim())
      .map((line) => paint('dim', line)),
    ...(message.footer.length ? [paint('dim', `    ${safe(message.footer.join(' · '))}`)] : []),
  ].join('\n');
}

/** A press that can be typed instead. */
const TYPED = /^(?:ask|turn|form):/;

/** A terminal shows no pictures and takes no files: what they say and how large they are. */
function pictured({ picture, files, language }: Message): string[] {
  const { terminal } = sayIn(language);
  return [
    ...(picture ? [`[${safe(picture.name)}] ${safe(picture.alt)}`] : []),
    ...files.map(
      ({ name, bytes }) =>
        `[${safe(fill(terminal.file, { file: name, size: String(Math.ceil(bytes.length / 1_024)) }))}]`,
    ),
  ];
}

/** What each button would ask, to be typed. */
function asks({ buttons, language }: Message, commands: readonly Command[]): string[] {
  const { named } = sayIn(language);
  return buttons
    .filter(({ id }) => TYPED.test(id ?? ''))
    .map(({ label, id }) => fill(named, { name: label, value: filledIn(id!, commands).replace(TYPED, '') }))
    .map((typed) => `[${safe(typed)}]`);
}

/** The id of a press; where it opens a form, with what is to be typed for each that the form asks for: `term:…`. */
function filledIn(id: string, commands: readonly Command[]): string {
  const press = readPress(id, commands);
  if (press?.how !== 'form') return id;
  const { subcommand, values } = press;
  const open = formOf(press).shown.map(({ name }) => [name, '…']);
  // What only a form carries along, nobody types.
  const typed = Object.entries(values).filter(
    ([is]) => !subcommand.options.some(({ name, carried }) => carried && name === is),
  );
  return pressId('form', press.command, subcommand, { ...Object.fromEntries(open), ...Object.fromEntries(typed) });
}

function sources({ sources, language }: Message): string[] {
  const shown = sources
    .slice(0, SOURCES_SHOWN)
    .map(({ outlet, tier, url }) => `- ${safe(outlet)} (${safe(tier)})${url ? ` ${safe(url)}` : ''}`);
  const left = sources.length - SOURCES_SHOWN;
  return left > 0 ? [...shown, `- ${fill(sayIn(language).more, { n: String(left) })}`] : shown;
}

const lineText = (line: Line): string => (typeof line === 'string' ? safe(line) : line.map(spanText).join(''));

function spanText(span: Span): string {
  if (typeof span === 'string') return safe(span);
  return span.url ? `${safe(span.text)} <${safe(span.url)}>` : safe(span.text);
}

/** Columns that it takes: marks above and below a letter, as Hindi has them, take none. */
const widthOf = (text: string): number => [...safe(text).replace(/\p{Mn}/gu, '')].length;

/** One line, with nothing that a terminal would obey: C0 and C1 controls, escapes, bidi overrides and isolates. */
function safe(text: string): string {
  return unbroken(stripVTControlCharacters(text).replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' '));
}

/** @param pieces words, or what is to be copied whole */
function wrap(pieces: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && line.length + piece.length + 1 > width) {
      lines.push(line);
      line = `  ${piece}`;
    } else line = line ? `${line} ${piece}` : piece;
  }
  return [...lines, line];
}
