import type { z } from 'zod';
import { Refusal } from '../../src/core/complaint.ts';
import { textOfBytes } from './bytes.ts';
import { isPage, notA } from './refusal.ts';

/*
 * Answers of APIs. Their shapes change without a word, and firewalls answer 200 with a page: an answer is checked
 * before it is believed, and refused with the place where it is not what it should be. One item that is odd is left out;
 * where all of them are, the shape has changed, and that is no empty list.
 */

/** @throws Refusal `blocked` for a challenge to bots, `parse` for anything else that is no JSON */
export function parseJson(body: Uint8Array, charset: string | null = null): unknown {
  const source = textOfBytes(body, charset);
  if (source.trim() === '') throw new Refusal('is empty, not JSON', { act: 'retry', code: 'parse' });
  if (isPage(source)) throw notA('JSON', source);
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new Refusal(`is not JSON: “${beginning(source)}”`, { act: 'admin', code: 'parse', cause });
  }
}

const LONGEST_SHOWN = 80;
/** How an answer begins, on one line, to be recognised by. */
export const beginning = (source: string): string =>
  source
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_SHOWN)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .toWellFormed();

/** @param of what it should be: "an answer of the X API". @throws Refusal that names the field */
export function shaped<T extends z.ZodType>(value: unknown, shape: T, of: string): z.output<T> {
  const { success, data, error } = shape.safeParse(value);
  if (success) return data;
  throw new Refusal(`is not ${of}: ${issueOf(error)}`, { act: 'developer', code: 'parse' });
}

/** The items that are as they should be. @throws Refusal where there are some and none is */
export function shapedAll<T extends z.ZodType>(values: readonly unknown[], shape: T, of: string): z.output<T>[] {
  const read = values.map((value) => shape.safeParse(value));
  const good = read.flatMap(({ success, data }) => (success ? [data] : []));
  const wrong = read.find(({ success }) => !success);
  if (good.length === 0 && wrong?.error)
    throw new Refusal(`holds nothing that is ${of}: ${issueOf(wrong.error)}`, { act: 'developer', code: 'parse' });
  return good;
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : error.message;
}
