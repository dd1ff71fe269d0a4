import type { Chat, ReplyWhere } from '../../src/core/chat.ts';
import type { Message } from '../../src/core/message.ts';

/** A platform that does as it is told: each room answers a post with what stands here for it. */
export class Platform implements Chat {
  name = 'paper';
  answers = new Map<string, () => void>();
  did: { where?: string; what: string; room: string; key: string; headline: string; message: Message }[] = [];
  async start() {}
  async stop() {}
  async post(room: string, message: Message, key: string) {
    this.answers.get(room)?.();
    this.did.push({ what: 'post', room, key, headline: message.headline, message });
    return { chat: 'paper', channel: room, message: `m-${this.did.length}` };
  }
  async edit(receipt: { channel: string }, message: Message) {
    this.answers.get(receipt.channel)?.();
    this.did.push({ what: 'edit', room: receipt.channel, key: '', headline: message.headline, message });
  }
  async reply(receipt: { channel: string }, message: Message, key: string, where: ReplyWhere) {
    this.did.push({ what: 'reply', where, room: receipt.channel, key, headline: message.headline, message });
    return { chat: 'paper', channel: receipt.channel, message: `m-${this.did.length}` };
  }
}
