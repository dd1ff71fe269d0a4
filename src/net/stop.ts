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

  /**
   * What was asked for, unless this is given before. undici itself hears of a stop only once it is connected.
   * @param ask is handed what to call with the answer
   */
  or<T>(ask: (done: (error: Error | null, answer: T) => void) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(this.reason);
      this.once('abort', abort);
      ask((error, answer) => {
        this.off('abort', abort);
        if (error) reject(error);
        else resolve(answer);
      });
    });
  }
}
