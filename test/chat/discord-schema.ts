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

export type BodyName =
  | 'MessageCreateRequest'
  | 'MessageEditRequestPartial'
  | 'IncomingWebhookUpdateRequestPartial'
  | 'ApplicationCommandUpdateRequest'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'CreateMessageInteractionCallbackRequest';

/** Says what is wrong with a body; an empty list when Discord's schema takes it. */
export type Validate = (name: BodyName, body: unknown) => string[];

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
  title?: string;
  url?: string;
  description?: string;
  author?: { name?: string };
  footer?: { text?: string };
  fields?: { name: string; value: string }[];
}

interface Body {
  content?: string;
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
 */
export function obeyed(body: unknown, meant: (url: string) => boolean): string[] {
  const { embeds = [], components = [], content = '', allowed_mentions: mentions } = body as Body;
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
    ...(JSON.stringify(mentions) === '{"parse":[]}' ? [] : ['mentions are not switched off']),
    ...links.filter((url) => !meant(url)).map((url) => `link to ${url}`),
    ...[content, ...markdown].flatMap((text) => obeyedMarkdown(text, meant)),
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
    ['bare link', /\b(?:https?|discord|steam|mailto):/i],
    ['style', /[*_`~|]/],
    ['bracket', /[[\]]/],
    ['emoji name', /:\w+:/],
    ['line start', /^[\s\u2066-\u2069]*(?:#|>|[-*+]\s|-#|\d+\.)/m],
    ['invisible', /[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/],
  ];
  return [
    ...strange,
    ...tests.flatMap(([name, test]) => (test.test(rest) ? [`${name} in ${rest.slice(0, 200)}`] : [])),
  ];
}
