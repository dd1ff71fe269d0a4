import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { BLOCKS_JSON, TEXT } from '../../src/chat/slack/render.ts';
import { vendorPath } from './vendors.ts';

/*
 * Slack's types for messages, forms and manifests as JSON schemas, with the published limits laid over, where they are at hand:
 * WITHHELD_SCHEMAS names their folder, or it lies in a folder `schemas` near the checkout.
 */

export const SCHEMAS = vendorPath('schemas', 'slack-messageblocks.schema.json');

type SlackSchema = 'messageblocks' | 'modal' | 'manifest.schema.1.0.0' | 'manifest.schema.2.0.0';

/** @returns what is wrong with a value, in words; nothing where the schemas are not at hand */
export function slackValidator(name: SlackSchema): (value: unknown) => string[] {
  if (!SCHEMAS) return () => [];
  const file = name.startsWith('manifest') ? `slack-${name}.json` : `slack-${name}.schema.json`;
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(join(dirname(SCHEMAS), file), 'utf8')),
  );
  return (value) =>
    valid(value) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** All that is wrong with a body that is posted: by the schema, and by the sums that it does not state. */
export function slackFaults(
  validate: (blocks: unknown) => string[],
  body: { text?: unknown; blocks?: unknown },
): string[] {
  const { text, blocks } = body;
  return [
    ...validate(blocks),
    ...(JSON.stringify(blocks).length > BLOCKS_JSON ? ['more than 12,000 characters of blocks'] : []),
    ...(typeof text === 'string' && text.length > 0 && text.length <= TEXT ? [] : ['no text, or too much of it']),
  ];
}
