/*
 * The line that Slack keeps open to us (Socket Mode): nothing listens here, so it works behind any firewall.
 * The client below it handles each message in a promise that nobody awaits, and does not come back after the network failed:
 * either would end the process or leave it deaf. So its listeners are guarded here, and coming back is done here.
 */
import { type App, type Logger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { Complaint, messageOf } from '../../core/complaint.ts';
import { startComplaint } from './refusals.ts';

const REMEDY =
  'Put an app-level token (xapp-…, scope connections:write, from "Basic Information" of your app) into SLACK_APP_TOKEN and switch Socket Mode on.';
const TRY = 'Check that the network and any proxy let WebSockets through to slack.com.';
/** Before it is tried again: doubled each time, until a line has held for a minute. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** What the other side gets to say goodbye. */
const GOODBYE_MS = 500;

interface SocketSettings {
  appToken: string;
  clientOptions: webApi.WebClientOptions;
  logger: Logger;
  /** To be connected, or to give up this attempt. */
  connectWithinMs: number;
}

export class Socket implements Receiver {
  readonly #settings: SocketSettings;
  readonly #receiver: SocketModeReceiver;
  #waitMs = FIRST_WAIT_MS;
  /** Ends the present wait at once. */
  #wake: () => void = () => {};
  /** Whether it is meant to be open, whether it is, and whether somebody is seeing to that. */
  #open = false;
  #up = false;
  #upSince = 0;
  #seeingTo = false;

  constructor(settings: SocketSettings) {
    const { appToken, logger, clientOptions } = settings;
    this.#settings = settings;
    this.#receiver = new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions },
    });
    const { client } = this.#receiver;
    this.#guard('ws_message', (data: unknown) => this.#heedGoodbye(data));
    this.#guard('slack_event');
    client.on('connected', () => {
      this.#up = true;
      this.#upSince = performance.now();
    });
    client.on('disconnected', () => {
      if (this.#up && performance.now() - this.#upSince > LONGEST_WAIT_MS) this.#waitMs = FIRST_WAIT_MS;
      this.#up = false;
      void this.#comeBack();
    });
  }

  init(app: App): void {
    this.#receiver.init(app);
  }

  /** @throws Complaint */
  async start(): Promise<void> {
    this.#open = true;
    this.#seeingTo = true;
    try {
      await this.#connect();
    } catch (thrown) {
      await this.stop();
      throw startComplaint(thrown, REMEDY);
    } finally {
      this.#seeingTo = false;
    }
    void this.#comeBack();
  }

  async stop(): Promise<void> {
    this.#open = false;
    this.#wake();
    await this.#hangUp();
  }

  async #connect(): Promise<void> {
    const { client } = this.#receiver;
    let impatience: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      const late = () => reject(new Complaint(`Slack took the call and said nothing. ${TRY}`, { act: 'retry' }));
      impatience = setTimeout(late, this.#settings.connectWithinMs);
    });
    try {
      const connected = client.start().catch((thrown) => {
        throw thrown ?? new Complaint(`Slack closed the line before it was open. ${TRY}`, { act: 'retry' });
      });
      await Promise.race([connected, tooLong]);
      if (!this.#open) await this.#hangUp();
    } finally {
      clearTimeout(impatience);
    }
  }

  /** Tries until the line is up, each time later; nothing to do where it is. */
  async #comeBack(): Promise<void> {
    if (this.#seeingTo) return;
    this.#seeingTo = true;
    while (this.#open && !this.#up) {
      await this.#wait();
      if (this.#open) await this.#tryAgain();
    }
    this.#seeingTo = false;
  }

  async #tryAgain(): Promise<void> {
    try {
      await this.#connect();
      this.#settings.logger.info('the line to Slack is up again');
    } catch (thrown) {
      this.#settings.logger.error(`the line to Slack is down: ${messageOf(startComplaint(thrown, REMEDY))}`);
      await this.#hangUp();
    }
  }

  async #wait(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      timer = setTimeout(resolve, this.#waitMs);
    });
    clearTimeout(timer);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
  }

  /** Asks twice: the first sends a close and would wait half a minute for the answer, the second does not wait. */
  async #hangUp(): Promise<void> {
    const { client } = this.#receiver;
    const gone = client.disconnect();
    const impatience = setTimeout(() => void client.disconnect(), GOODBYE_MS);
    await gone;
    clearTimeout(impatience);
  }

  /** Slack moves its connections about and says so first; then the line is worth nothing, whether or not it was closed well. */
  #heedGoodbye(data: unknown): void {
    if (typeof data === 'string' && /^\s*\{[^{]*"type"\s*:\s*"disconnect"/.test(data)) void this.#hangUp();
  }

  /** What a listener throws is logged, and the next message is heard. */
  #guard(event: string, after: (...told: unknown[]) => void = () => {}): void {
    const { client } = this.#receiver;
    const listeners = client.listeners(event) as ((...told: unknown[]) => unknown)[];
    client.removeAllListeners(event);
    client.on(event, async (...told: unknown[]) => {
      try {
        for (const listener of listeners) await listener(...told);
        after(...told);
      } catch (thrown) {
        this.#settings.logger.warn(`something from Slack could not be read: ${messageOf(thrown)}`);
      }
    });
  }
}
