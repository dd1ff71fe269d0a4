/*
 * A message as Slack is to show it. Slack reads `*`, `_`, `:name:`, `<!channel>` and `<url|words>` wherever text is `mrkdwn`,
 * and has no way to quote them, so whatever came from outside is made harmless here, letter by letter, before it is escaped;
 * and Slack refuses a whole message for one text that is too long, so everything is cut here, list by list, before it is sent.
 * Pure: the same message gives the same body.
 */
import type { types } from '@slack/bolt';
import { canonicalUrl } from '../../core/sources/address.ts';
import { clip, plain, unbroken } from '../../core/text/clean.ts';
import { led } from '../../core/composing/direction.ts';
import { fill, sayIn } from '../../core/voice.ts';
import { type Button, type Message, type Row, rowsOf, type Span } from '../../core/message.ts';
import { writtenPerson } from '../../core/asking/people.ts';

/** Characters of a header: https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER = 150;
/** Characters of a section's text: https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const SECTION = 3000;
/** Fields of a section, and characters of each: same page. */
export const FIELDS = 10;
export const FIELD = 2000;
/** Characters of a text in a context, as of any text object: https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const CONTEXT = 3000;
/** Buttons of a row: https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS = 25;
/** Characters of a button: https://docs.slack.dev/reference/block-kit/block-elements/button-element (an address is at most 3000 there, 2048 here). */
export const BUTTON_LABEL = 75;
export const BUTTON_VALUE = 2000;
/**
 * Of all blocks together, written as JSON. Slack documents no number: `msg_blocks_too_long` was met from about 13,200
 * characters (https://github.com/slackapi/bolt-js/issues/2509) and with 11,341 of text (…/issues/2867), so the frame is counted too.
 */
export const BLOCKS_JSON = 12_000;
/** Characters of the text beside the blocks, read out by notifications and screen readers: https://docs.slack.dev/reference/methods/chat.postMessage */
export const TEXT = 4000;

/** Blocks of a list: a message takes 50 (https://docs.slack.dev/reference/block-kit/blocks), and a dozen are for what stands around it. */
const ROW_BLOCKS = 38;

/** More are never called at once. */
const MENTIONS = 20;

/** How much of each part a reader would want, in characters, when all parts are long. */
const SHARES = { line: 1000, lines: 5000, rows: 10_000, value: 500, contested: 1500, sources: 2000, footer: 500 };
/** Room for "and 12 more" in any language. */
const MORE = 60;
/** The longest that stands between two of a list: a line break, or ` · `. */
const JOINT = 3;

/** What `chat.postMessage` takes, but for the channel. */
export interface SlackBody {
  text: string;
  blocks: types.KnownBlock[];
  unfurl_links: false;
  unfurl_media: false;
}

/**
 * The exact body that is posted. Never throws, whatever the message holds.
 * @param isPrivate only whoever asked sees it: Slack calls whoever a message names to others
 */
export function renderSlack(message: Message, isPrivate = false): SlackBody {
  const given = cleaned(message, isPrivate);
  return { text: summary(given), blocks: blocksOf(given), unfurl_links: false, unfurl_media: false };
}

type Styled = Exclude<Span, string>;
/** Every text on one clean line, none longer than a section could show; every line in spans. */
type Cleaned = Omit<Message, 'lines'> & { lines: Styled[][] };

function cleaned(message: Message, isPrivate: boolean): Cleaned {
  return {
    ...message,
    headline: short(message.headline),
    lines: message.lines.map((line) =>
      harmlessTogether(typeof line === 'string' ? [line] : line).map((span) => (isPrivate ? span : uncalled(span))),
    ),
    facts: message.facts.map(({ name, value }) => ({ name: short(name), value: short(value) })),
    contested: message.contested.map(short),
    sources: message.sources.map((source) => ({ ...source, outlet: short(source.outlet), tier: short(source.tier) })),
    footer: message.footer.map(short).filter((part) => part !== ''),
    buttons: message.buttons.map((button) => ({ ...button, label: short(button.label) })),
  };
}

const uncalled = ({ person: _, ...span }: Styled): Styled => span;

const short = (text: string): string => clip(plain(text), SECTION);

/** Takes smaller and smaller helpings of each part until all of it fits. */
function blocksOf(message: Cleaned): types.KnownBlock[] {
  for (let helping = 1; ; helping /= 1.5) {
    const blocks = layOut(message, helping);
    if (JSON.stringify(blocks).length <= BLOCKS_JSON) return blocks;
  }
}

function layOut(message: Cleaned, helping: number): types.KnownBlock[] {
  const of = (share: number) => Math.max(MORE * 2, Math.floor(share * helping));
  const more = moreIn(message.language);
  const begun = (line: string) => led(line, message.language);
  const lines = message.lines.map((line) => begun(lineWithin(line, of(SHARES.line))));
  const buttons = message.buttons.flatMap(buttonOf);
  const [above, ...rows] = rowsOf(lines, buttons).map((row) => ({
    ...row,
    lines: row.lines.filter((line) => line !== ''),
  }));
  const isList = buttons.some(({ row }) => row !== undefined);
  return [
    ...called(message.mentions),
    ...header(message),
    ...sections([
      ...headlineLines(message, of(SHARES.line)),
      ...(isList ? [] : listWithin(above!.lines, of(SHARES.lines), more)),
    ]),
    ...(isList ? listOf([above!, ...rows], of(SHARES.rows), more) : []),
    ...factsOf(message, of(SHARES.value), more),
    ...sections(differing(message, (one) => begun(within(one, of(SHARES.line))), of(SHARES.contested))),
    ...context(
      listWithin(
        message.sources.map((one) => sourceOf(one, of(SHARES.line))),
        of(SHARES.sources),
        more,
      ),
      message,
    ),
    ...context([within(message.footer.join(' · '), of(SHARES.footer))], message),
    ...actions(
      buttons.filter(({ row }) => row === undefined),
      Math.floor(ACTIONS * helping),
    ),
  ];
}

// ---- parts

/** Words carry the meaning; the sign only helps the eye. */
const SIGNS: Record<Message['tone'], string> = { alert: '', good: '✅ ', quiet: '', wrong: '⚠️ ' };

/** Whom the room wants to be called, by Slack's own ids: https://docs.slack.dev/messaging/formatting-message-text#mentioning-users */
function called(mentions: Message['mentions']): types.KnownBlock[] {
  const words = mentions.flatMap(({ kind, id }) => {
    if (kind === 'everyone') return ['<!channel>'];
    if (kind === 'group') return /^S[A-Z0-9]+$/.test(id) ? [`<!subteam^${id}>`] : [];
    return /^[UW][A-Z0-9]+$/.test(id) ? [`<@${id}>`] : [];
  });
  const called = words.slice(0, MENTIONS).join(' ');
  return called === '' ? [] : [{ type: 'section', text: mrkdwn(called) }];
}

const fitsHeader = ({ headline, tone }: Cleaned): boolean => escaped(headline).length <= HEADER - SIGNS[tone].length;

/** A complaint that a header cannot hold is said once, beneath: it is read to its end, or not at all. */
function header(message: Cleaned): types.KnownBlock[] {
  const { headline, tone } = message;
  if (tone === 'wrong' && !fitsHeader(message)) return [];
  const sign = SIGNS[tone];
  const text = sign + (escapeWithin(headline, HEADER - sign.length) || '—');
  return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
}

/** A header holds no link and no more than its 150 characters: what it could not hold follows it. */
function headlineLines(message: Cleaned, max: number): string[] {
  const { headline, tone } = message;
  const url = message.url && canonicalUrl(message.url);
  if (!fitsHeader(message)) {
    const text = tone === 'wrong' ? SIGNS[tone] + headline : headline;
    return [spanWithin({ text, ...(url && { url }), strong: true }, max)];
  }
  const others = [...message.buttons, ...message.lines.flat()];
  return url && !others.some((one) => one.url && canonicalUrl(one.url) === url)
    ? [spanWithin({ text: hostOf(url), url }, SECTION)]
    : [];
}

function factsOf({ facts }: Cleaned, max: number, more: (n: number) => string): types.KnownBlock[] {
  if (facts.length === 0) return [];
  const shown = facts.slice(0, facts.length > FIELDS ? FIELDS - 1 : FIELDS);
  const fields = shown.map(({ name, value }) => `*${within(name, BUTTON_LABEL) || '—'}*\n${within(value, max) || '—'}`);
  if (shown.length < facts.length) fields.push(more(facts.length - shown.length));
  return [{ type: 'section', fields: fields.map(mrkdwn) }];
}

/** Values that cannot all be true, under words that say so. */
function differing({ contested, language }: Cleaned, shown: (one: string) => string, max: number): string[] {
  const rows = contested.map(shown).filter((row) => row !== '');
  return rows.length === 0 ? [] : [`*${sayIn(language).card.differ}*`, ...listWithin(rows, max, moreIn(language))];
}

function sourceOf({ outlet, tier, url }: Message['sources'][number], max: number): string {
  const name = spanWithin({ text: outlet || '—', ...(url && { url }) }, max);
  return tier ? `${name} (${within(tier, BUTTON_LABEL)})` : name;
}

/** As few sections as hold all lines. */
function sections(lines: readonly string[]): types.KnownBlock[] {
  const texts: string[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= SECTION) texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts.map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

function context(parts: readonly string[], { language }: Cleaned): types.KnownBlock[] {
  const text = led(parts.join(' · '), language);
  return text === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }];
}

/** What Slack shows of a button, and the row of a list that it is about. */
type Made = Pick<Button, 'row'> & { made: types.Button };

function actions(buttons: readonly Made[], most: number): types.KnownBlock[] {
  const elements = buttons.slice(0, most).map(({ made }) => made);
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}

/**
 * The rows of a list with their buttons: one stands beside its row, several under it. A row that does not fit is
 * counted as a whole: half of what a press would decide on must not stand beside it.
 * https://docs.slack.dev/reference/block-kit/blocks/section-block (accessory)
 */
function listOf(rows: readonly Row<string, Made>[], max: number, more: (n: number) => string): types.KnownBlock[] {
  const shown = rows.filter(({ lines, buttons }) => lines.length + buttons.length > 0);
  const made = shown.map(({ lines, buttons }): types.KnownBlock[] => {
    const [first, ...others] = sections(lines);
    const [only, ...rest] = buttons;
    if (first?.type !== 'section' || !only || rest.length > 0)
      return [...(first ? [first] : []), ...others, ...actions(buttons, ACTIONS)];
    return [{ ...first, accessory: only.made }, ...others];
  });
  const written = made.map((row) => JSON.stringify(row));
  const fit = countWithin(written, max) === made.length ? made.length : countWithin(written, max - MORE);
  const kept = made.slice(0, fit).filter((_, n) => made.slice(0, n + 1).flat().length <= ROW_BLOCKS).length;
  return [...made.slice(0, kept).flat(), ...(kept < made.length ? sections([more(made.length - kept)]) : [])];
}

/** A button that leads nowhere, or whose state does not fit, is left out: half of it would do something else. */
function buttonOf({ label, id, url, row }: Button, at: number): Made[] {
  const address = url && canonicalUrl(url);
  const state = plain(id ?? '');
  const value = state !== '' && state.length <= BUTTON_VALUE ? state : undefined;
  if (!address && !value) return [];
  const text = escapeWithin(label, BUTTON_LABEL) || (address ? clip(hostOf(address), BUTTON_LABEL) : '—');
  const made: types.Button = {
    type: 'button',
    text: { type: 'plain_text', text, emoji: false },
    action_id: `${value ? 'ask' : 'link'}:${at}`,
    ...(address && { url: address }),
    ...(value && { value }),
  };
  return [{ made, ...(row !== undefined && { row }) }];
}

/** The message for ears and for lock screens: no links, no markup. */
function summary(message: Cleaned): string {
  const { card, named } = sayIn(message.language);
  const rows = [
    message.headline,
    ...message.lines.map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
    ...message.facts.map(({ name, value }) => fill(named, { name, value })),
    ...message.contested.map((one) => fill(named, { name: card.differ, value: one })),
    message.sources.map(({ outlet, tier }) => (tier ? `${outlet} (${tier})` : outlet)).join(' · '),
    message.footer.join(' · '),
  ];
  const lines = rows.map((row) => led(within(row, SHARES.line), message.language)).filter((row) => row !== '');
  return listWithin(lines, TEXT, moreIn(message.language)).join('\n') || '—';
}

// ---- lists

const moreIn = (language: string) => {
  const { more } = sayIn(language);
  return (n: number): string => fill(more, { n: String(n) });
};

/** The first of a list that fit in `max` characters, and how many were left. Every item is at most half of `max`. */
function listWithin(items: readonly string[], max: number, more: (n: number) => string): string[] {
  if (countWithin(items, max) === items.length) return [...items];
  const kept = countWithin(items, max - MORE);
  return [...items.slice(0, kept), more(items.length - kept)];
}

function countWithin(items: readonly string[], max: number): number {
  let left = max;
  for (const [at, item] of items.entries()) {
    left -= item.length + JOINT;
    if (left < 0) return at;
  }
  return items.length;
}

// ---- text

/** `verbatim` keeps Slack from making links of bare addresses and mentions of names. */
const mrkdwn = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true });

/** The only three characters that Slack decodes, `&` first: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A delimiter counts only where a word begins or ends; a backtick is not trusted anywhere. */
const DELIMITER = /(?<![\p{L}\p{M}\p{N}])[*_~]|[*_~](?![\p{L}\p{M}\p{N}])|`/gu;
/**
 * The colon that would open `:name:`, but not one between the digits of a time, nor before the id of a workspace: the id of a
 * room is shown to be copied.
 */
const EMOJI_COLON =
  /:(?!T[A-Z0-9]{7,}:)(?:(?<!\p{N}:)(?=[\p{L}\p{M}\p{N}_+'-]+:)|(?=[\p{L}_+'-][\p{L}\p{M}\p{N}_+'-]*:))/gu;
/** Slack cannot quote its own markup, so a look-alike stands in for it. */
const LOOKALIKE: Record<string, string> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/** As long as it was. */
function harmless(text: string): string {
  return text
    .replace(DELIMITER, (mark) => LOOKALIKE[mark]!)
    .replace(EMOJI_COLON, '∶')
    .replace(/^\s*>+/, (quotes) => quotes.replaceAll('>', '›'));
}

/** Escaped text of at most `max` characters. It is cut before it is escaped, so that no `&amp;` is torn. */
function escapeWithin(text: string, max: number): string {
  const whole = unbroken(text);
  let safe = escaped(clip(whole, max));
  for (let room = max; safe.length > max && room > 0; ) {
    room -= Math.ceil((safe.length - max) / '&amp;'.length);
    safe = escaped(clip(whole, room));
  }
  return safe;
}

/** Plain text as mrkdwn that means only itself. */
const within = (text: string, max: number): string => escapeWithin(harmless(text), max);

/** Spans after one another; where they are too long, the last that fits is cut and marked. */
function lineWithin(spans: readonly Styled[], max: number): string {
  let text = '';
  for (const [at, span] of spans.entries()) {
    const room = max - text.length;
    const whole = spanWithin(span, Infinity, { before: text, after: spans[at + 1]?.text ?? '' });
    if (whole.length > room - 1) return `${text}${spanWithin(span, room - 1) || '…'}`.trim();
    text += whole;
  }
  return text.trim();
}

/** What one span begins, the next could end: they are read as one text, too. */
function harmlessTogether(spans: readonly Span[]): Styled[] {
  const styled = spans.map((span) => (typeof span === 'string' ? { text: span } : span));
  const texts = styled.map(({ text }) => spaced(text));
  const together = harmless(texts.join(''));
  let to = 0;
  return styled.map((span, at) => {
    const from = to;
    to += texts[at]!.length;
    return { ...span, text: together.slice(from, to) };
  });
}

/** Plain text that keeps one space where it began or ended with white space. */
function spaced(text: string): string {
  const words = short(text);
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}

/** One span. The space around its words stays outside of what is bold or linked. */
function spanWithin({ text, url, strong, person }: Styled, max: number, beside = { before: '', after: '' }): string {
  const written = writtenPerson(person, 'slack');
  if (written && written.length <= max) return written;
  const [, left, words, right] = /^( ?)(.*?)( ?)$/su.exec(text) as unknown as [string, string, string, string];
  if (words === '') return left;
  const bold = strong && !/[\p{L}\p{N}]$/u.test(beside.before + left) && !/^[\p{L}\p{N}]/u.test(right + beside.after);
  const room = max - left.length - right.length - (bold ? 2 : 0);
  const inner = linkWithin(words, url, room) ?? within(words, room);
  if (inner === '') return '';
  return `${left}${bold ? `*${inner}*` : inner}${right}`;
}

/** Words that lead to an address, or null where there is none, or no room for it. */
function linkWithin(words: string, url: string | undefined, max: number): string | null {
  const address = url === undefined ? null : canonicalUrl(url);
  if (address === null) return null;
  const href = escaped(address.replace(/[|<>]/g, encodeURIComponent));
  const told = masks(words, address) ? ` (${escaped(hostOf(address))})` : '';
  const room = max - href.length - '<|>'.length - told.length;
  return room < Math.min(words.length, MORE) ? null : `<${href}|${within(words, room)}>${told}`;
}

/** Whether the words name one host and the address leads to another. */
function masks(words: string, address: string): boolean {
  const named = /(?:^|[^\p{L}\p{N}])((?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,})/u.exec(words)?.[1];
  if (named === undefined) return false;
  return !`.${hostOf(address)}`.endsWith(`.${named.toLowerCase().replace(/^www\./, '')}`);
}

const hostOf = (address: string): string => new URL(address).hostname;
