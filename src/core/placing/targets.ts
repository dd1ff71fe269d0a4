import type { Qualifier, Target, TargetKind } from '../finding.ts';

/**
 * A target as the words that the ledger knows it by, and back: a claim is told from another by its words, and so are
 * changes and corrections, long after whoever claimed it has taken it back.
 */

const QUALIFIERS: Record<Qualifier, string> = { exact: '', 'at-least': 'over ', about: 'about ', 'at-most': 'up to ' };
const UNITS: Record<TargetKind, string> = {
  account: 'account',
  post: 'post',
  url: 'URL',
  site: 'site',
  app: 'app',
  channel: 'channel',
  video: 'video',
  song: 'song',
  other: 'item',
};

/** "over 8,000 accounts", "257 posts and accounts". */
export function targetWords({ kind, count, qualifier, of }: Target): string {
  const units = (of ?? [kind]).map((one) => `${UNITS[one]}${count === 1 ? '' : 's'}`);
  return `${QUALIFIERS[qualifier]}${count.toLocaleString('en')} ${units.join(' and ')}`;
}

/** The target of these words, which may be claimed by nobody any more; null where they are none of ours. */
export function targetOf(words: string): Target | null {
  const [, said = '', count, units = ''] = /^(\D*)([\d,]+) (.+)$/.exec(words) ?? [];
  const kinds = units.split(' and ').map((unit) => keyOf(UNITS, unit.replace(/s$/, '')));
  const qualifier = keyOf(QUALIFIERS, said);
  if (!count || !qualifier || !kinds.every((kind) => kind !== undefined)) return null;
  const target = { count: Number(count.replaceAll(',', '')), qualifier };
  return kinds.length > 1 ? { kind: 'other', ...target, of: kinds } : { kind: kinds[0]!, ...target };
}

function keyOf<K extends string>(names: Record<K, string>, name: string): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === name);
}
