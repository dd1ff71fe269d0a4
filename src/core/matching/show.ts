import type { Count, Query, Word } from './query.ts';

/** How queries are put in one form, and written in it. */

/** All of them, or some: flat, and each once. */
export function group(kind: 'and' | 'or', of: readonly Query[]): Query {
  const flat = of.flatMap((one) => (one.kind === kind ? one.of : [one]));
  const once = [...new Map(flat.map((one) => [show(one), one])).values()];
  return once.length === 1 ? once[0]! : { kind, of: once };
}

/** De Morgan's rules: what is not (a or b) is not a and not b. */
export function negate(query: Query): Query {
  if (query.kind === 'not') return query.of;
  if (query.kind === 'and') return { kind: 'or', of: query.of.map(negate) };
  if (query.kind === 'or') return { kind: 'and', of: query.of.map(negate) };
  return { kind: 'not', of: query };
}

/** The query in canonical words: reading them gives the same query. */
export function show(query: Query): string {
  switch (query.kind) {
    case 'everything':
      return 'everything';
    case 'phrase':
      return (query.where === 'anywhere' ? '' : `${query.where}:`) + showWords(query.words, query.where === 'anywhere');
    case 'near':
      return `${inGroup(query.left)} NEAR/${query.within} ${inGroup(query.right)}`;
    case 'fact':
      return `${query.field}:${/^[\p{L}\p{N}._-]+$/u.test(query.value) ? query.value : `"${query.value}"`}`;
    case 'count':
      return `count:${showSpan(query)}`;
    case 'not':
      return query.of.kind === 'near' ? `-(${show(query.of)})` : `-${show(query.of)}`;
    case 'and':
      return query.of.map(inGroup).join(' AND ');
    case 'or':
      return query.of.map((one) => (one.kind === 'and' ? `(${show(one)})` : show(one))).join(' OR ');
  }
}

const inGroup = (query: Query): string => (query.kind === 'or' ? `(${show(query)})` : show(query));

function showWords(words: readonly Word[], isAlone: boolean): string {
  const typed = words.map(({ word, prefix }) => (prefix ? `${word}*` : word)).join(' ');
  return words.length > 1 || (isAlone && /^(and|or|not|everything)$/.test(typed)) ? `"${typed}"` : typed;
}

function showSpan({ from, to }: Count): string {
  if (to === null) return `>=${from}`;
  if (from === null) return `<=${to}`;
  return from === to ? `=${from}` : `${from}..${to}`;
}
