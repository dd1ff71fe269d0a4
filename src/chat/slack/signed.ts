/*
 * The door for requests that Slack sends over HTTP. Everything behind it trusts a request, so it opens only to one that
 * Slack signed within five minutes (https://docs.slack.dev/authentication/verifying-requests-from-slack), and once.
 * Bolt's own receiver takes requests from the future and repeats, ends the process over a signed body that is no object,
 * and waits for open connections when it is to stop; hence this one, made of Bolt's parts.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, HTTPModuleFunctions as http, HTTPResponseAck, type Logger, type Receiver } from '@slack/bolt';
import { Complaint } from '../../core/complaint.ts';
import { isObject } from '../../core/json.ts';
import type { InstallDoor } from './install.ts';
import { EVENTS_PATH } from './manifest.ts';
import { Seen } from './seen.ts';

/** Seconds, as Slack advises. */
const CLOCK_TOLERANCE = 5 * 60;
const SIGNATURE = /^v0=[0-9a-f]{64}$/;
/** Bytes; the largest interaction that Slack sends carries a message of at most 50 blocks. */
const LARGEST_BODY = 1024 * 1024;
/** A client that sends nothing is not waited for. */
const REQUEST_TIMEOUT_MS = 10_000;
/** On stopping, answers under way are given this long. */
const LAST_ANSWERS_MS = 1000;

interface DoorSettings {
  /** None where events come over Socket Mode: then no request from Slack is taken here. */
  signingSecret: string | undefined;
  host: string;
  /** 0 takes any free one. */
  port: number;
  logger: Logger;
  /** Where browsers come to install the app. */
  installing?: InstallDoor | undefined;
}

export class SignedDoor implements Receiver {
  readonly #settings: DoorSettings;
  readonly #signatures = new Seen(2 * CLOCK_TOLERANCE * 1000);
  #app: App | null = null;
  #server: Server | null = null;

  constructor(settings: DoorSettings) {
    this.#settings = settings;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** @throws Complaint where the port cannot be had */
  async start(): Promise<AddressInfo> {
    const { host, port } = this.#settings;
    const server = createServer(
      { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
      (request, response) => {
        this.#answer(request, response).catch((thrown) => {
          this.#settings.logger.error('a request from Slack could not be answered', thrown);
          refuse(response, 500);
        });
      },
    );
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => reject(portComplaint(error, host, port)));
      server.listen(port, host, resolve);
    });
    server.on('error', (error) => this.#settings.logger.error('the HTTP server', error));
    this.#server = server;
    return server.address() as AddressInfo;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const impatience = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(impatience);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (await this.#settings.installing?.(request, response)) return;
    if (request.method !== 'POST' || request.url?.split('?')[0] !== EVENTS_PATH) return refuse(response, 404);
    const body = await this.#verified(request, response);
    if (body === null) return;
    // The one thing that Slack sends unsigned, and nothing comes of it.
    if (body.ssl_check === '1') return http.buildSSLCheckResponse(response);
    const signature = this.#stamp(request);
    if (signature === null || !this.#signatures.first(signature)) return refuse(response, 401);
    if (body.type === 'url_verification') return http.buildUrlVerificationResponse(response, body);

    // What was not answered well, Slack may send again, and within one second under the same signature.
    response.once('close', () => {
      if (response.statusCode >= 300) this.#signatures.forget(signature);
    });
    const ack = new HTTPResponseAck({
      logger: this.#settings.logger,
      processBeforeResponse: false,
      httpRequest: request,
      httpRequestBody: body,
      httpResponse: response,
    });
    const retryNum = http.extractRetryNumFromHTTPRequest(request);
    try {
      await this.#app?.processEvent({ body, ack: ack.bind(), ...(retryNum !== undefined && { retryNum }) });
      refuse(response, 404);
    } finally {
      ack.ack();
    }
  }

  /** The signature, where it and its time have the shape that Slack gives them and the time is now. */
  #stamp({ headers }: IncomingMessage): string | null {
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
    if (typeof signature !== 'string' || !SIGNATURE.test(signature)) return null;
    if (typeof timestamp !== 'string' || !/^\d{1,11}$/.test(timestamp)) return null;
    return Math.abs(Date.now() / 1000 - Number(timestamp)) <= CLOCK_TOLERANCE ? signature : null;
  }

  /** The body of a request whose signature is right; otherwise the request has been refused. */
  async #verified(request: IncomingMessage, response: ServerResponse): Promise<Record<string, unknown> | null> {
    const { signingSecret, logger } = this.#settings;
    if (signingSecret === undefined) {
      refuse(response, 404);
      return null;
    }
    let whole: Awaited<ReturnType<typeof http.parseAndVerifyHTTPRequest>>;
    try {
      whole = await http.parseAndVerifyHTTPRequest({ enabled: true, signingSecret, bodyLimit: LARGEST_BODY }, request);
    } catch (thrown) {
      const tooLarge = http.isRawBodyError(thrown) && thrown.statusCode === 413;
      logger.warn(`a request was turned away: ${tooLarge ? 'too large' : (thrown as Error).message}`);
      refuse(response, tooLarge ? 413 : 401);
      return null;
    }
    const body = parsed(whole);
    if (body === null) {
      logger.warn('a signed request was no object');
      refuse(response, 400);
    }
    return body;
  }
}

function parsed(request: Parameters<typeof http.parseHTTPRequestBody>[0]): Record<string, unknown> | null {
  try {
    const body: unknown = http.parseHTTPRequestBody(request);
    return isObject(body) ? body : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}

/** Unless it was answered. What is left of the request is not read, so the connection is of no more use. */
function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { connection: 'close' }).end();
}

function portComplaint(error: NodeJS.ErrnoException, host: string, port: number): Complaint {
  const why =
    error.code === 'EADDRINUSE'
      ? 'is in use: stop the program that holds it, or set SLACK_PORT to another'
      : `cannot be had (${error.code}): check SLACK_HOST and SLACK_PORT`;
  return new Complaint(`Port ${port} on ${host} ${why}.`, { act: 'admin', cause: error });
}
