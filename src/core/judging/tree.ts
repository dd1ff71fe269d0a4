/** The node that a tree begins with. */
export const ROOT = 1;
/** What a step leads to that nobody took while the tree grew. */
export const NOWHERE = 0;

/** Numbers that a step takes: from which node, by what, to which node. */
const STEP = 3;
/** Places for steps in a new tree; a power of two, as they double. */
const FIRST_PLACES = 1024;

/**
 * A tree of numbered nodes, each reached from another by a number: a letter within a word, a word within a phrase.
 * All steps lie in one array, each at the place that its hash gives or at the next free one, since to read a text is to
 * jump about in a vocabulary, and what is small stays near the processor.
 */
export class Tree<Value> {
  /** What is kept at each node. */
  readonly values: (Value | undefined)[] = [undefined, undefined];
  #steps = new Int32Array(STEP * FIRST_PLACES);
  #count = 0;

  /** The node behind this one, or NOWHERE. */
  step(from: number, by: number): number {
    return this.#steps[this.#place(from, by) + 2]!;
  }

  /** The node behind this one, which is made where there is none. */
  grow(from: number, by: number): number {
    const known = this.step(from, by);
    if (known !== NOWHERE) return known;
    // Half of the places stay free, so that most steps lie where they are looked for.
    this.#count++;
    if (2 * STEP * this.#count > this.#steps.length) this.#double();
    const node = this.make();
    this.#put(from, by, node);
    return node;
  }

  /** A node that no step leads to. */
  make(): number {
    return this.values.push(undefined) - 1;
  }

  /** What is kept at a node; what is made, where there is nothing yet. */
  kept(node: number, make: () => Value): Value {
    const value = this.values[node] ?? make();
    this.values[node] = value;
    return value;
  }

  /** Where a step lies, or where it would. */
  #place(from: number, by: number): number {
    const steps = this.#steps;
    const last = steps.length / STEP - 1;
    let hash = Math.imul(from, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let at = hash & last; ; at = (at + 1) & last) {
      const place = STEP * at;
      if (steps[place + 2] === NOWHERE || (steps[place] === from && steps[place + 1] === by)) return place;
    }
  }

  #double(): void {
    const steps = this.#steps;
    this.#steps = new Int32Array(2 * steps.length);
    for (let at = 0; at < steps.length; at += STEP)
      if (steps[at + 2] !== NOWHERE) this.#put(steps[at]!, steps[at + 1]!, steps[at + 2]!);
  }

  #put(from: number, by: number, to: number): void {
    const place = this.#place(from, by);
    this.#steps[place] = from;
    this.#steps[place + 1] = by;
    this.#steps[place + 2] = to;
  }
}
