/** Room for every request of ten busy minutes. */
const MOST = 10_000;

/** What has been seen in the last while; it forgets the oldest first, and never grows without bound. */
export class Seen {
  readonly #forMs: number;
  /** In the order in which they came: by key, until when. */
  readonly #until = new Map<string, number>();

  constructor(forMs: number) {
    this.#forMs = forMs;
  }

  /** Whether this is the first time, within the while. */
  first(key: string): boolean {
    const now = performance.now();
    for (const [old, until] of this.#until) {
      if (until > now && this.#until.size < MOST) break;
      this.#until.delete(old);
    }
    if (this.#until.has(key)) return false;
    this.#until.set(key, now + this.#forMs);
    return true;
  }

  forget(key: string): void {
    this.#until.delete(key);
  }
}
