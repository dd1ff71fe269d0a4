import { expect, it } from 'vitest';
import { remembering } from '../../src/core/once.ts';

it('makes each name once, and remembers so many at most', () => {
  const made: string[] = [];
  const of = remembering(2, (name) => {
    made.push(name);
    return { name };
  });
  expect(of('a')).toBe(of('a'));
  expect([of('b').name, of('a').name]).toEqual(['b', 'a']);
  expect(made).toEqual(['a', 'b']);
  of('c');
  of('a');
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
