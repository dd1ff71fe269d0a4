import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { vendorPath } from './vendors.ts';

/*
 * Discord's own OpenAPI document, when it is at hand: WITHHELD_SCHEMAS names the folder that holds
 * `discord-openapi.json` (from github.com/discord/discord-api-spec), or it lies in a folder `schemas` near the checkout.
 */

const FILE = 'discord-openapi.json';
export const SCHEMA_FILE = vendorPath('schemas', FILE);

type BodyName =
  | 'MessageCreateRequest'
  | 'MessageEditRequestPartial'
  | 'IncomingWebhookUpdateRequestPartial'
  | 'ApplicationCommandUpdateRequest'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'CreateMessageInteractionCallbackRequest'
  | 'CreateTextThreadWithMessageRequest'
  | 'IncomingWebhookRequestPartial'
  | 'ModalInteractionCallbackRequest'
  | 'UpdateMessageInteractionCallbackRequest';

const CALLBACKS: Readonly<Record<number, BodyName>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

/**
 * Everything that is wrong with a request by the schema and by the limits that it does not state.
 * @param path without query and without `/api/v10`
 */
export function faultsOf(
  validate: Validate,
  { method, path, body }: { method: string; path: string; body: unknown },
): string[] {
  if (method === 'GET' || method === 'DELETE') return [];
  if (/\/commands$/.test(path))
    return (body as object[]).flatMap((one) => validate('ApplicationCommandUpdateRequest', withNumbers(one)));
  if (/^\/channels\/\d+\/messages\/\d+\/threads$/.test(path))
    return validate('CreateTextThreadWithMessageRequest', body);
  if (/\/callback$/.test(path)) {
    const { type, data } = body as { type: number; data?: object };
    const name = CALLBACKS[type];
    return name ? [...validate(name, body), ...(type === 4 ? brokenLimits(data ?? {}) : [])] : [`callback ${type}`];
  }
  const name = nameOfMessage(method, path);
  return name ? [...validate(name, body), ...brokenLimits(body as object)] : [`an unknown request: ${method} ${path}`];
}

function nameOfMessage(method: string, path: string): BodyName | null {
  if (/^\/webhooks\/\d+\/[^/]+$/.test(path)) return 'IncomingWebhookRequestPartial';
  if (/^\/webhooks\/\d+\/[^/]+\/messages\/@original$/.test(path)) return 'IncomingWebhookUpdateRequestPartial';
  if (!/^\/channels\/\d+\/messages(\/\d+)?$/.test(path)) return null;
  return method === 'POST' ? 'MessageCreateRequest' : 'MessageEditRequestPartial';
}

/** Permissions are written as text, which the schema says is a number. */
const withNumbers = (command: object): object =>
  'default_member_permissions' in command
    ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
    : command;

/** Says what is wrong with a body; an empty list when Discord's schema takes it. */
type Validate = (name: BodyName, body: unknown) => string[];

export function discordValidator(file: string): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv);
  for (const format of ['snowflake', 'nonce', 'int32', 'int64']) ajv.addFormat(format, true);
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord');
  return (name, body) => {
    const validate = ajv.getSchema(`discord#/components/schemas/${name}`)!;
    return validate(body) ? [] : [ajv.errorsText(validate.errors)];
  };
}

interface Embed {
  image?: { url: string };
  title?: string;
  url?: string;
  description?: string;
  author?: { name?: string };
  footer?: { text?: string };
  fields?: { name: string; value: string }[];
}

interface Body {
  content?: string;
  attachments?: { id: string; filename: string }[];
  embeds?: Embed[];
  components?: { components: { custom_id?: string; url?: string; label?: string }[] }[];
  allowed_mentions?: unknown;
}

/** The limits that the schema does not state, each broken one in words. */
export function brokenLimits(body: Body): string[] {
  const embeds = body.embeds ?? [];
  const total = embeds.flatMap(textsOf).reduce((sum, text) => sum + text.length, 0);
  const buttons = (body.components ?? []).flatMap((row) => row.components);
  const ids = buttons.map((one) => one.custom_id).filter(Boolean);
  return [
    ...((body.content?.length ?? 0) > 2000 ? ['content over 2000'] : []),
    ...(total > 6000 ? [`embeds of ${total} in all`] : []),
    ...((body.components ?? []).some((row) => row.components.length < 1 || row.components.length > 5) ? ['a row'] : []),
    ...((body.components ?? []).length > 5 ? ['more than 5 rows'] : []),
    ...embeds.flatMap(({ image }) =>
      !image || body.attachments?.some(({ filename }) => image.url === `attachment://${filename}`)
        ? []
        : [`a picture that is not there: ${image.url}`],
    ),
    ...(new Set(ids).size < ids.length ? ['custom ids are not unique'] : []),
    ...(embeds.some((embed) => textsOf(embed).some((text) => text.trim() === '')) ? ['an empty text'] : []),
    ...(embeds.some((embed) => !embed.title && !embed.description && !embed.fields?.length) ? ['an empty embed'] : []),
    ...[...embeds.flatMap(textsOf), ...buttons.map((one) => one.label ?? '')]
      .filter((text) => !text.isWellFormed())
      .map((text) => `half a character: ${text.slice(-20)}`),
  ];
}

const textsOf = ({ title, description, author, footer, fields }: Embed): string[] =>
  [title, description, author?.name, footer?.text, ...(fields ?? []).flatMap((one) => [one.name, one.value])].filter(
    (text) => text !== undefined,
  );

/**
 * What a reader's client would do with a body beyond showing text: mentions, links that the bot did not mean, styles.
 * Written from Discord's description of its markdown, apart from the code that escapes.
 * @param meant whether a link is one that the bot may make
 * @param called who may be called, and in which words; nobody if not said
 */
export function obeyed(
  body: unknown,
  meant: (url: string) => boolean,
  called: { content?: string; allowed_mentions: object } = { allowed_mentions: { parse: [] } },
): string[] {
  const { embeds = [], components = [], content, allowed_mentions: mentions } = body as Body;
  const links = [
    ...embeds.flatMap(({ url }) => url ?? []),
    ...components.flatMap((row) => row.components.flatMap(({ url }) => url ?? [])),
  ];
  const markdown = embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return [
    ...(JSON.stringify(mentions) === JSON.stringify(called.allowed_mentions) ? [] : ['others may be called']),
    ...(content === called.content ? [] : [`words that were not meant: ${content}`]),
    ...links.filter((url) => !meant(url)).map((url) => `link to ${url}`),
    ...markdown.flatMap((text) => obeyedMarkdown(text, meant)),
  ];
}

function obeyedMarkdown(text: string, meant: (url: string) => boolean): string[] {
  const strange: string[] = [];
  const rest = text
    .replace(/\\[^0-9A-Za-z\s]/g, 'x')
    .replace(/\[([^[\]]*)\]\(([^\s()]*)\)/g, (_, label: string, url: string) => {
      if (!meant(url)) strange.push(`masked link to ${url}`);
      return label;
    })
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/^- /gm, '');
  const tests: [string, RegExp][] = [
    ['mention', /<[@#/:ta]|@everyone|@here/],
    ['bare link', /\b(?:https?|discord|steam|mailto):(?=\S)/i],
    ['style', /[*_`~|]/],
    ['bracket', /[[\]]/],
    ['emoji name', /:\w+:/],
    ['line start', /^[\s\u2066-\u2069]*(?:#|>|[-*+]\s|-#|\d+\.)/m],
    ['invisible', /[\u200B\u200E\u202A-\u202E\u2060\uFEFF]|(?<!^(?:- )?)\u200F/m],
  ];
  return [
    ...strange,
    ...tests.flatMap(([name, test]) => (test.test(rest) ? [`${name} in ${rest.slice(0, 200)}`] : [])),
  ];
}
