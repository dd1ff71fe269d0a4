import { describe, expect, it } from 'vitest';
import type { SourceReport } from '../../src/core/command.ts';
import { byTrouble, coverageIn, healthOf } from '../../src/core/sources/coverage.ts';
import type { Source } from '../../src/core/item.ts';
import { aSource } from './worlds.ts';

const AT = '2021-02-08T10:00:00.000Z';

const source = aSource();

const report = (id: string, parts: Partial<Omit<SourceReport, 'source'>>, of: Partial<Source> = {}): SourceReport => ({
  source: { ...source, id, name: id, ...of },
  lastGoodAt: AT,
  failures: 0,
  lastError: null,
  dueAt: null,
  silentSince: null,
  uncovered: null,
  ...parts,
});

/** Of each the worst that could be said besides is said, too: what comes first in the list hides it. */
const REPORTS = [
  report('failing', { failures: 2, silentSince: AT }),
  report('silent', { silentSince: AT }),
  report('ended', { failures: 2 }, { ended: 'closed in 2021', on: false }),
  report('uncovered', { failures: 2, silentSince: AT, uncovered: 'wants a token' }),
  report('unread', { lastGoodAt: null }),
  report('read', {}),
  report('off', { failures: 2, uncovered: 'wants a token' }, { on: false }),
];

describe('how a source is doing', () => {
  it('is told by what matters most, and trouble comes first', () => {
    const sorted = REPORTS.toReversed().sort(byTrouble);
    expect(sorted.map(({ source }) => source.id)).toEqual(REPORTS.map(({ source }) => source.id));
    expect(REPORTS.map(healthOf)).toEqual(REPORTS.map(({ source }) => source.id));
  });

  it('counts what is read or should be, and names what fails', () => {
    expect(coverageIn(REPORTS)).toEqual({ watched: 4, failing: ['failing'] });
  });
});
