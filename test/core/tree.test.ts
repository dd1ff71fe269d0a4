import { describe, expect, test } from 'vitest';
import { NOWHERE, ROOT, Tree } from '../../src/core/judging/tree.ts';
import { random } from '../random.ts';

describe('a tree of steps', () => {
  test('leads where it was grown, however large it has become, and nowhere else', () => {
    const tree = new Tree<number>();
    const chance = random(5);
    const grown = new Map<string, number>();
    for (let n = 0; n < 20_000; n++) {
      const from = Math.floor(chance() * (1 + grown.size)) + ROOT;
      const by = Math.floor(chance() * 70_000);
      grown.set(`${from} ${by}`, tree.grow(from, by));
    }
    expect(new Set(grown.values()).size).toBe(grown.size);
    for (const [step, to] of grown) {
      const [from, by] = step.split(' ').map(Number);
      expect(tree.step(from!, by!)).toBe(to);
      if (!grown.has(`${from} ${by! + 1}`)) expect(tree.step(from!, by! + 1)).toBe(NOWHERE);
    }
  });

  test('keeps at a node what was made first', () => {
    const tree = new Tree<string>();
    const node = tree.grow(ROOT, 7);
    expect(tree.values[node]).toBeUndefined();
    expect(tree.kept(node, () => 'one')).toBe('one');
    expect(tree.kept(tree.grow(ROOT, 7), () => 'other')).toBe('one');
    expect(tree.kept(tree.make(), () => 'of no step')).toBe('of no step');
  });
});
