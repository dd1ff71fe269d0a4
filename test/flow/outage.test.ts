import { describe, expect, it } from 'vitest';
import { FetchError } from '../../src/core/complaint.ts';
import { outageWatch } from '../../src/flow/poll/outage.ts';

const DOWN = new FetchError('no such host', { act: 'retry', code: 'dns' });

function watch() {
  const said: string[] = [];
  let now = new Date('2021-02-08T10:00:00Z');
  const say = (_: object, text: string) => void said.push(text);
  const outage = outageWatch({ debug() {}, info: say, warn: say, error: say }, () => now);
  const pass = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  return { said, outage, pass };
}

describe('a network that is gone, and hosts that are down', () => {
  it('with nothing answering it is said once, and once when it is back', () => {
    const { said, outage } = watch();
    const trouble = ['a', 'b', 'c', 'd', 'e'].map((host) => outage(host, DOWN));
    expect(trouble).toEqual(['source', 'source', 'network', 'network', 'network']);
    outage('a', null);
    expect(said).toEqual([expect.stringContaining('No network'), expect.stringContaining('is back')]);
  });

  it('dead hosts beside one that answers are their own trouble', () => {
    const { said, outage, pass } = watch();
    for (let minute = 0; minute < 10; minute++) {
      outage('good', null);
      for (const host of ['a', 'b', 'c', 'd', 'e', 'f']) expect(outage(host, DOWN)).toBe('source');
      pass(1);
    }
    expect(said).toEqual([]);
  });

  it('a few dead hosts among many are no network gone, however long the others are quiet', () => {
    const { said, outage, pass } = watch();
    for (let n = 0; n < 20; n++) outage(`good-${n}`, null);
    pass(60);
    for (const host of ['a', 'b', 'c']) expect(outage(host, DOWN)).toBe('source');
    expect(said).toEqual([]);
  });
});
