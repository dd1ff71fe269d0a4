import { led } from '../../core/composing/direction.ts';
import { type Button, type Line, type Message, rowsOf, type Span, type Tone } from '../../core/message.ts';
import { fill, sayIn } from '../../core/voice.ts';
import { writtenPerson } from '../../core/asking/people.ts';
import { attachmentsOf, type DiscordAttachment, leftBehind, pictureUrl } from './files.ts';
import { bare, escaped, isolated, isolatedBare, linkable } from './markdown.ts';
import { type AllowedMentions, calling } from './mentions.ts';

/*
 * A message as the body that Discord is sent. It is one embed and rows of buttons, not Components V2: a card with a
 * headline that is a link, named facts and small print is just what an embed is. A screen reader meets its headline as a
 * heading and its facts as name and value, where V2 has only paragraphs; a phone sets facts side by side one under the
 * other; the colours of text are the reader's theme's. It can be edited into anything later (the V2 flag can never be
 * taken off again, nor stand beside the content in which somebody is called), and every client shows it, old ones and
 * the quote above a reply too.
 * Nobody is mentioned but whom the message itself calls: what looks like a mention elsewhere is text, and
 * `allowed_mentions` says so once more. Tone is told by a colour and by a word.
 */

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits, in characters; UTF-16 code units are never fewer. */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Title, description, names and values of fields, footer and author together. */
  embeds: 6000,
  /** https://docs.discord.com/developers/resources/message#create-message */
  content: 2000,
  nonce: 25,
  /** https://docs.discord.com/developers/components/reference#action-row, #button */
  rows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  buttonUrl: 512,
} as const;

/** https://docs.discord.com/developers/resources/message#embed-object: found only in the published schema. */
const TITLE_URL = 2048;

/* Our own shares of the 6000, so that no part of a message starves another. */
const FOOTER_SHARE = 600;
const FACTS_SHARE = 1500;
const SPAN_LONGEST = 1000;
const SOURCE_TITLE_LONGEST = 120;
const OUTLET_LONGEST = 80;
/** Facts up to this long stand side by side. */
const SHORT_FACT = 40;

const COLOURS: Record<Tone, number> = { alert: 0xc0392b, good: 0x1e8449, quiet: 0x5d6d7e, wrong: 0xb9770e };
interface DiscordField {
  name: string;
  value: string;
  inline: boolean;
}

interface DiscordEmbed {
  color: number;
  author?: { name: string };
  title?: string;
  url?: string;
  description?: string;
  fields?: DiscordField[];
  image?: { url: string };
  footer?: { text: string };
}

type DiscordButton =
  | { type: 2; style: 2; label: string; custom_id: string }
  | { type: 2; style: 5; label: string; url: string };

/**
 * A body for creating or editing a message: `components` and `attachments` are there even when empty, so that an edit
 * takes away what no longer belongs.
 */
export interface DiscordBody {
  content?: string;
  embeds: DiscordEmbed[];
  components: { type: 1; components: DiscordButton[] }[];
  attachments: DiscordAttachment[];
  allowed_mentions: AllowedMentions;
}

/** The exact JSON body that is posted, beside the files of `uploadsOf`: within every limit, whatever the message holds. */
export function renderDiscord(message: Message): DiscordBody {
  const { embed, buttons } = embedOf(message);
  return {
    embeds: [embed],
    components: buttonRows(buttons),
    attachments: attachmentsOf(message),
    ...calling(message.mentions),
  };
}

/** @returns with it the buttons of what it shows: nobody is to press for what does not stand there */
function embedOf(message: Message): { embed: DiscordEmbed; buttons: Button[] } {
  const more = (n: number) => fill(sayIn(message.language).more, { n: String(n) });
  const label = labelOf(message);
  const title = escaped(message.headline, LIMITS.title);
  const url = linkable(message.url, TITLE_URL);
  const image = pictureUrl(message);
  const footer = footerOf(message, more);
  const fields = [...factFields(message, more), ...contestedField(message, more), ...sourcesField(message, more)];
  const taken = label.length + title.length + footer.length + sum(fields.map(lengthOf));
  const room = Math.min(LIMITS.description, LIMITS.embeds - taken);
  const rows = rowsOf(
    message.lines.map((line) => led(lineText(line), message.language)),
    message.buttons,
  ).filter((row) => row.lines.length > 0);
  const isList = rows.some((row) => row.buttons.length > 0);
  // A row of a list is shown as a whole, or counted among those that are left out.
  const parts = isList ? rows.map(({ lines }) => lines.join('\n')) : rows.flatMap(({ lines }) => lines);
  const { text, kept } = fitting(parts, room, '\n', more);
  const description = text.trim();
  const left = isList ? rows.slice(kept).flatMap((row) => row.buttons) : [];
  const empty = !title && !description && fields.length === 0;
  const embed = {
    color: COLOURS[message.tone],
    ...(label && { author: { name: label } }),
    ...((title || empty) && { title: title || '…' }),
    ...(title && url && { url }),
    ...(description && { description }),
    ...(fields.length > 0 && { fields }),
    ...(image && { image: { url: image } }),
    ...(footer && { footer: { text: footer } }),
  };
  return { embed, buttons: message.buttons.filter((button) => !left.includes(button)) };
}

function footerOf(message: Message, more: More): string {
  const parts = [...message.footer, ...leftBehind(message).map((name) => `${name}: > 10 MB`)];
  const shown = parts.map((part) => isolatedBare(part, FOOTER_SHARE)).filter(Boolean);
  return led(listed(shown, FOOTER_SHARE, ' · ', more), message.language);
}

/** What the colour says, as a word. Quiet answers need none; a good answer without sources ("Watch added") says so in its headline. */
function labelOf({ tone, language, sources }: Message): string {
  if (tone === 'quiet') return '';
  if (tone === 'good') return sources.length > 0 ? sayIn(language).kinds.lifted : '';
  return sayIn(language).tones[tone];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const lengthOf = ({ name, value }: DiscordField): number => name.length + value.length;

type More = (n: number) => string;

function factFields({ facts }: Message, more: More): DiscordField[] {
  const all = facts.map(({ name, value }) => field(escaped(name, LIMITS.fieldName), escaped(value, LIMITS.fieldValue)));
  // Two fields are for what is contested and for the sources, one for saying how many facts are left out.
  const most = LIMITS.fields - 3;
  const shown = all.filter((_, at) => at < most && sum(all.slice(0, at + 1).map(lengthOf)) <= FACTS_SHARE);
  return shown.length < all.length ? [...shown, field('…', more(all.length - shown.length))] : shown;
}

function contestedField({ contested, language }: Message, more: More): DiscordField[] {
  const lines = contested.map((one) => led(isolated(one, SPAN_LONGEST), language)).filter(Boolean);
  return lines.length > 0
    ? [{ ...field(sayIn(language).card.differ, listed(lines, LIMITS.fieldValue, '\n', more)), inline: false }]
    : [];
}

function sourcesField({ sources, headline, language }: Message, more: More): DiscordField[] {
  if (sources.length === 0) return [];
  const lines = sources.map(({ outlet, tier, url, title }) => {
    const parts = [
      linked(isolated(outlet, OUTLET_LONGEST) || '…', url),
      isolated(tier, OUTLET_LONGEST),
      title === headline ? '' : isolated(title, SOURCE_TITLE_LONGEST),
    ];
    return `- ${led(parts.filter(Boolean).join(' · '), language)}`;
  });
  return [{ ...field(sayIn(language).card.sources, listed(lines, LIMITS.fieldValue, '\n', more)), inline: false }];
}

function field(name: string, value: string): DiscordField {
  return { name: name || '…', value: value || '…', inline: name.length <= SHORT_FACT && value.length <= SHORT_FACT };
}

function lineText(line: Line): string {
  return (typeof line === 'string' ? escaped(line, SPAN_LONGEST) : line.map(spanText).join('')).trim();
}

/** A run of plain text keeps the space at its ends, which parts it from the next. */
function spanText(span: Span): string {
  if (typeof span === 'string') {
    const text = isolated(span, SPAN_LONGEST);
    return text ? `${/^\s/.test(span) ? ' ' : ''}${text}${/\s$/.test(span) ? ' ' : ''}` : span && ' ';
  }
  const text = writtenPerson(span.person, 'discord') ?? linked(isolated(span.text, SPAN_LONGEST), span.url);
  return span.strong && text ? `**${text}**` : text;
}

/** An address that is too long to stand among text is left out: the text stays. */
function linked(text: string, url: string | null | undefined): string {
  const target = linkable(url, LIMITS.buttonUrl);
  return target && text ? `[${text}](${target})` : text;
}

const listed = (...given: Parameters<typeof fitting>): string => fitting(...given).text;

/** As many parts as fit, whole; those that do not are counted at the end. */
function fitting(parts: readonly string[], room: number, between: string, more: More): { text: string; kept: number } {
  const whole = parts.join(between);
  if (whole.length <= room) return { text: whole, kept: parts.length };
  const kept: string[] = [];
  for (const part of parts) {
    const ending = more(parts.length - kept.length - 1);
    if ([...kept, part, ending].join(between).length > room) break;
    kept.push(part);
  }
  return { text: [...kept, more(parts.length - kept.length)].join(between), kept: kept.length };
}

/** What is about the whole, such as the next page, is never crowded out by what is about the rows of a list. */
function buttonRows(buttons: readonly Button[]): DiscordBody['components'] {
  const all = buttons.flatMap((button) => {
    const made = buttonOf(button);
    return made ? [{ made, ofRow: button.row !== undefined }] : [];
  });
  const unique = all.filter((one, at) => all.findIndex((other) => keyOf(other.made) === keyOf(one.made)) === at);
  const most = LIMITS.rows * LIMITS.buttonsInRow;
  const others = unique.filter(({ ofRow }) => !ofRow).slice(0, most);
  const shown = [...unique.filter(({ ofRow }) => ofRow).slice(0, most - others.length), ...others].map(
    ({ made }) => made,
  );
  const rows = Array.from({ length: Math.ceil(shown.length / LIMITS.buttonsInRow) }, (_, row) =>
    shown.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  );
  return rows.map((components) => ({ type: 1, components }));
}

const keyOf = (button: DiscordButton): string => ('url' in button ? `url ${button.url}` : button.custom_id);

/** Null for a button that Discord would refuse, and with it the whole message. */
function buttonOf({ label, id, url }: Button): DiscordButton | null {
  const text = bare(label, LIMITS.buttonLabel) || '…';
  const target = linkable(url, LIMITS.buttonUrl);
  if (target) return { type: 2, style: 5, label: text, url: target };
  if (url || !id || id.length > LIMITS.customId) return null;
  return { type: 2, style: 2, label: text, custom_id: id };
}
