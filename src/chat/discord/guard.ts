import { type Client, Events, Routes, SimpleShardingStrategy } from 'discord.js';
import { messageOf } from '../../core/complaint.ts';
import { isObject } from '../../core/json.ts';
import type { Log } from '../../core/log.ts';

/*
 * Keeps what the gateway sends from ending the process. discord.js builds its structures while it reads a frame, and
 * calls its own asynchronous methods without waiting for them, so an event of a shape it does not expect (an
 * interaction whose message has `thread: null`, a frame without a body) is thrown where no 'error' listener hears it:
 * an unhandled rejection. Here known shapes are mended, and the doors through which all frames come are held.
 */

/** The methods of discord.js that nobody waits for: an unhandled rejection each, were they to fail. */
const UNATTENDED = ['onMessage', 'onClose', 'internalConnect', 'heartbeat'] as const;

type Shard = Record<(typeof UNATTENDED)[number], (...args: unknown[]) => Promise<unknown>>;
type Packet = { t?: unknown; d?: unknown };

/** One shard after another, as discord.js does by itself, with nothing that can fail unheard. */
export class HeldShards extends SimpleShardingStrategy {
  readonly #log: Log;
  #closed = false;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], log: Log) {
    super(manager);
    this.#log = log;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    this.#closed = false;
    await super.spawn(shardIds);
    const shards = Reflect.get(this, 'shards') as ReadonlyMap<number, Shard>;
    for (const shard of shards.values()) for (const method of UNATTENDED) this.#hold(shard, method);
  }

  override async destroy(options?: Parameters<SimpleShardingStrategy['destroy']>[0]): Promise<void> {
    this.#closed = true;
    await super.destroy(options);
  }

  #hold(shard: Shard, method: keyof Shard): void {
    const original = shard[method].bind(shard);
    shard[method] = async (...args) => {
      // A shard that was about to connect again goes on trying for ever after it was destroyed.
      if (method === 'internalConnect' && this.#closed) return this.#log.debug({}, 'a closed connection stays closed');
      try {
        return await original(...args);
      } catch (thrown) {
        this.#log.warn({ err: thrown }, `Discord sent what could not be read: ${messageOf(thrown)}`);
      }
    };
  }
}

type Apology = (locale: unknown) => object;

/** Mends and holds what comes in by the events of a client. `apology`, in a language, goes to whoever asked what could not be read. */
export function holdPackets(client: Client, log: Log, apology: Apology): void {
  client.on(Events.Raw as never, (packet: Packet) => mend(packet));
  const manager = client.ws as unknown as { handlePacket(packet?: Packet, shard?: unknown): boolean };
  const handle = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return handle(packet, shard);
    } catch (thrown) {
      log.warn({ event: packet?.t, err: thrown }, `a Discord event was passed over: ${messageOf(thrown)}`);
      if (packet) void apologise(client, packet, apology, log);
      return false;
    }
  };
}

/** What discord.js cannot do without, or with. */
function mend({ t, d }: Packet): void {
  if (t !== 'INTERACTION_CREATE' || !isObject(d)) return;
  d.authorizing_integration_owners ??= {};
  d.entitlements ??= [];
  if (isObject(d.message) && d.message.thread === null) delete d.message.thread;
}

/** The asker of what could not be read is told, rather than "the application did not respond". */
async function apologise(client: Client, { t, d }: Packet, apology: Apology, log: Log): Promise<void> {
  if (t !== 'INTERACTION_CREATE' || !isObject(d) || typeof d.id !== 'string' || typeof d.token !== 'string') return;
  try {
    await client.rest.post(Routes.interactionCallback(d.id, d.token), { auth: false, body: apology(d.locale) });
  } catch (thrown) {
    log.warn({}, `nor could its asker be told: ${messageOf(thrown)}`);
  }
}
