import { EventEmitter } from 'node:events';

/**
 * How one reading is given up. undici takes it as it takes an AbortSignal, whose listeners are what costs most in a
 * reading that brings nothing. It has no `aborted`, by which undici would take it for one.
 */
export class Stop extends EventEmitter {
  isGiven = false;
  reason: unknown;

  abort(reason: unknown): void {
    if (this.isGiven) return;
    this.isGiven = true;
    this.reason = reason;
    this.emit('abort');
  }

  /** undici itself hears of a stop only once it is connected; a request given up before is not sent after. */
  or<T>(requested: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(this.reason);
      if (this.isGiven) abort();
      else this.once('abort', abort);
      const settle = (how: () => void) => {
        this.off('abort', abort);
        how();
      };
      requested.then(
        (value) => settle(() => resolve(value)),
        (thrown) => settle(() => reject(thrown)),
      );
    });
  }
}
