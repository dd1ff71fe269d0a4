import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { OAuthSettings } from './chat/slack/index.ts';
import { RELEVANT_AT } from './core/finding.ts';
import { isTimeZone } from './core/telling/hours.ts';
import { nearest } from './core/text/near.ts';
import { SAYS } from './words/say.ts';

/*
 * The environment in; a Config out, or every complaint at once. A setting that is misspelt or malformed stops the
 * start: a bot that silently does not watch is worse than one that does not run.
 */

const text = z.string().trim().min(1, 'is empty');
const list = text.transform((value) =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean),
);
const number = (min: number, max: number) =>
  text
    .transform(Number)
    .refine((n) => Number.isFinite(n) && n >= min && n <= max, `takes a number from ${min} to ${max}`);
const http = text.refine(
  (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
  'takes an http or https address',
);

/** Characters of a secret that the admin thinks up: nobody guesses it. */
const SECRET = 32;
const secret = text.refine((value) => value.length >= SECRET, `takes at least ${SECRET} characters of your own`);

const SETTINGS = {
  DATABASE_URL: text
    .refine(
      (value) => /^(sqlite:|postgres(ql)?:\/\/)/.test(value),
      'takes sqlite:FILE or postgres://user:password@host/database',
    )
    .default('sqlite:data/withheld.db'),
  DISCORD_TOKEN: text
    .refine(
      (value) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value),
      'is not a bot token: three parts joined by dots, from the Bot page of your application',
    )
    .optional(),
  DISCORD_GUILD: text.regex(/^\d{15,20}$/, 'takes the id of a server, digits only').optional(),
  DISCORD_API_URL: http.optional(),
  SLACK_CLIENT_ID: text.regex(/^\d+\.\d+$/, 'takes two numbers joined by a dot, from Basic Information').optional(),
  SLACK_CLIENT_SECRET: text.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  SLACK_AUTHORIZE_URL: http.optional(),
  INSTALLATION_KEY: text
    .transform((value) => value.split(',').map((one) => one.trim()))
    .refine((keys) => keys.every((key) => key.length >= SECRET), `takes at least ${SECRET} characters of your own`)
    .optional(),
  SLACK_BOT_TOKEN: text.regex(/^xoxb-/, 'begins with xoxb-: the Bot User OAuth Token of your app').optional(),
  SLACK_APP_TOKEN: text.regex(/^xapp-/, 'begins with xapp-: an app-level token with connections:write').optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_PORT: number(1, 65_535).default(3000),
  SLACK_HOST: text.default('127.0.0.1'),
  SLACK_ADMINS: list.optional(),
  SLACK_API_URL: http.optional(),
  CONSOLE: z.enum(['auto', 'on', 'off'], 'takes auto, on or off').default('auto'),
  ADMIN_ROOM: text
    .regex(
      /^(discord:\d+:\d+|slack:\w+:\w+|console)$/,
      'takes a room: discord:SERVER:CHANNEL, slack:TEAM:CHANNEL or console',
    )
    .optional(),
  PUBLIC_URL: http.optional(),
  WEB_HOST: text.default('127.0.0.1'),
  WEB_PORT: number(0, 65_535).default(8787),
  CONTACT: text.default('no contact set'),
  ALLOW_HOSTS: list.optional(),
  CATALOGUE: text.optional(),
  PACKS: text.optional(),
  X_BEARER_TOKEN: text.optional(),
  X_BUDGET: number(0, 100_000).optional(),
  X_FIELDS: z.enum(['tweet', 'post'], 'takes tweet or post: what the API calls its fields').optional(),
  X_API_URL: http.optional(),
  LUMEN_TOKEN: text.optional(),
  LUMEN_API_URL: http.optional(),
  MAX_AGE_DAYS: number(0, 365).default(3),
  THRESHOLD: number(RELEVANT_AT, 1).default(RELEVANT_AT),
  LANGUAGE: z.enum(Object.keys(SAYS), `takes one of ${Object.keys(SAYS).join(', ')}`).default('en'),
  TIME_ZONE: text.refine(isTimeZone, 'takes an IANA time zone such as Asia/Kolkata').default('UTC'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'takes debug, info, warn or error').default('info'),
  LOG_FORMAT: z.enum(['text', 'json'], 'takes text or json').default('text'),
} satisfies Record<string, z.ZodType>;

const schema = z.object(SETTINGS);

/** Those that kinds of sources ask for by name, as they were written. */
const OF_KINDS = ['X_BEARER_TOKEN', 'X_BUDGET', 'X_FIELDS', 'X_API_URL', 'LUMEN_TOKEN', 'LUMEN_API_URL'] as const;

/** Settings that only make sense beside each other. */
function together(given: Record<string, string | undefined>): string[] {
  const needs = (name: string, ...others: string[]) =>
    given[name] && !others.some((other) => given[other]) ? [`${name} needs ${others.join(' or ')} beside it`] : [];
  return [
    ...needs('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'),
    ...needs('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'),
    ...needs('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'),
    ...needs('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'),
    ...needs('SLACK_CLIENT_ID', 'SLACK_STATE_SECRET'),
    ...needs('SLACK_CLIENT_ID', 'INSTALLATION_KEY'),
    ...needs('SLACK_CLIENT_ID', 'PUBLIC_URL'),
    ...needs('SLACK_CLIENT_ID', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'),
    ...(given.SLACK_CLIENT_ID && given.SLACK_BOT_TOKEN
      ? ['SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: keep one of them']
      : []),
    ...needs('DISCORD_GUILD', 'DISCORD_TOKEN'),
    ...['X_BUDGET', 'X_FIELDS', 'X_API_URL'].flatMap((name) => needs(name, 'X_BEARER_TOKEN')),
    ...needs('LUMEN_API_URL', 'LUMEN_TOKEN'),
    ...(given.CONSOLE === 'off' ? needs('CONSOLE', 'DISCORD_TOKEN', 'SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID') : []),
  ];
}

export interface Config {
  databaseUrl: string;
  discord: { token: string; guildId: string | undefined; apiUrl: string | undefined } | null;
  slack: {
    /** Of one workspace; undefined where any number may install the app. */
    botToken: string | undefined;
    oauth?: Omit<OAuthSettings, 'record'> | undefined;
    appToken: string | undefined;
    signingSecret: string | undefined;
    host: string;
    port: number;
    apiUrl: string | undefined;
    adminIds: string[];
  } | null;
  /** Whether the console is a chat: always when it is the only one. */
  console: boolean;
  /** Where hubs push what is new; null where the world cannot reach this bot. */
  web: { publicUrl: string; host: string; port: number } | null;
  /** The room that hears of trouble; null: the log only. */
  adminRoom: string | null;
  contact: string;
  allowedHosts: string[];
  /** A folder of *.json; null: the shipped one. */
  catalogue: string | null;
  /** A folder of *.yaml; null: `packs` in the working directory, if there is one. */
  packs: string | null;
  /** What kinds of sources need or take, by the name of the setting; a kind is handed its own. Tokens are among them. */
  env: Record<string, string>;
  /** Items older than this are remembered, not told. */
  maxAgeDays: number;
  /** What a new room begins with. */
  threshold: number;
  language: string;
  timeZone: string;
  log: { level: 'debug' | 'info' | 'warn' | 'error'; format: 'text' | 'json' };
}

export type Reading = { config: Config } | { complaints: string[] };

/**
 * Settings from `.env` in the working directory, overridden by the environment itself.
 * @returns every complaint at once, each beginning with the name of the variable or the line of the file; values are never repeated.
 */
export function readConfig(environment: NodeJS.ProcessEnv, envFile: string | null): Reading {
  const file = envFile === null ? { values: {}, complaints: [] } : readEnvFile(envFile);
  const given = { ...file.values, ...known(environment) };
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')));
  const complaints = [
    ...file.complaints,
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...together(given),
  ];
  return complaints.length || !parsed.data ? { complaints } : { config: configOf(parsed.data) };
}

function configOf(env: z.infer<typeof schema>): Config {
  const discord = env.DISCORD_TOKEN
    ? { token: env.DISCORD_TOKEN, guildId: env.DISCORD_GUILD, apiUrl: env.DISCORD_API_URL }
    : null;
  const oauth = env.SLACK_CLIENT_ID
    ? {
        clientId: env.SLACK_CLIENT_ID,
        clientSecret: env.SLACK_CLIENT_SECRET!,
        stateSecret: env.SLACK_STATE_SECRET!,
        installationKeys: env.INSTALLATION_KEY!,
        publicUrl: env.PUBLIC_URL!,
        authorizationUrl: env.SLACK_AUTHORIZE_URL,
      }
    : undefined;
  const slack =
    env.SLACK_BOT_TOKEN || oauth
      ? {
          botToken: env.SLACK_BOT_TOKEN,
          oauth,
          appToken: env.SLACK_APP_TOKEN,
          signingSecret: env.SLACK_SIGNING_SECRET,
          host: env.SLACK_HOST,
          port: env.SLACK_PORT,
          apiUrl: env.SLACK_API_URL,
          adminIds: env.SLACK_ADMINS ?? [],
        }
      : null;
  return {
    databaseUrl: env.DATABASE_URL,
    discord,
    slack,
    console: env.CONSOLE === 'on' || (env.CONSOLE === 'auto' && !discord && !slack),
    web: env.PUBLIC_URL ? { publicUrl: env.PUBLIC_URL, host: env.WEB_HOST, port: env.WEB_PORT } : null,
    adminRoom: env.ADMIN_ROOM ?? null,
    contact: env.CONTACT,
    allowedHosts: env.ALLOW_HOSTS ?? [],
    catalogue: env.CATALOGUE ?? null,
    packs: env.PACKS ?? null,
    env: Object.fromEntries(OF_KINDS.flatMap((name) => (env[name] === undefined ? [] : [[name, String(env[name])]]))),
    maxAgeDays: env.MAX_AGE_DAYS,
    threshold: env.THRESHOLD,
    language: env.LANGUAGE,
    timeZone: env.TIME_ZONE,
    log: { level: env.LOG_LEVEL, format: env.LOG_FORMAT },
  };
}

/** What no log and no answer may show, wherever it turns up. */
export function secretsOf({ databaseUrl, discord, slack, env }: Config): string[] {
  const password = URL.parse(databaseUrl)?.password;
  const { clientSecret, stateSecret, installationKeys = [] } = slack?.oauth ?? {};
  return [
    discord?.token,
    ...[slack?.botToken, slack?.appToken, slack?.signingSecret],
    ...[clientSecret, stateSecret, ...installationKeys],
    ...[env.X_BEARER_TOKEN, env.LUMEN_TOKEN],
    password,
    password && unescaped(password),
  ].filter((secret) => !!secret) as string[];
}

/** A password may hold a bare per cent sign; whoever opens the database says what is wrong with it. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const known = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name in SETTINGS));

/** `.env` is optional; what stands in it must be NAME=value, a comment or nothing, and each NAME a setting. */
function readEnvFile(path: string): { values: Record<string, string | undefined>; complaints: string[] } {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { values: {}, complaints: [] };
    return {
      values: {},
      complaints: [`${path} cannot be read (${(error as NodeJS.ErrnoException).code}): make it readable, or remove it`],
    };
  }
  const values = parseEnv(content);
  return {
    values: known(values),
    complaints: [...malformedLines(content, path), ...Object.keys(values).flatMap((name) => misspelt(name, path))],
  };
}

/** Lines inside a quoted value that runs over several are its own business. */
function malformedLines(content: string, path: string): string[] {
  const whole = content.replace(/=\s*(["'`])[\s\S]*?\1/g, (value) => `=${'\n'.repeat(value.split('\n').length - 1)}`);
  return whole
    .split(/\r?\n/)
    .flatMap((line, at) =>
      /^\s*(#.*|(export\s+)?[A-Za-z_]\w*\s*=.*)?$/.test(line) ? [] : [`${path} line ${at + 1} is not NAME=value`],
    );
}

function misspelt(name: string, path: string): string[] {
  if (name in SETTINGS) return [];
  const near = nearest(name.toUpperCase(), Object.keys(SETTINGS));
  return near ? [`${name} in ${path} is not a setting: did you mean ${near}?`] : [];
}
