/*
 * Tokens at rest. Whoever reads the database must not be able to speak as the bot in other people's workspaces, so what is kept of
 * an installation is sealed with a key that is only in the settings: AES-256-GCM, which also notices when it was altered or moved
 * to another workspace.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Complaint } from '../../core/complaint.ts';

const CIPHER = 'aes-256-gcm';
/** Bytes: NIST SP 800-38D, 5.2.1.1 recommends 96 bits. */
const NONCE = 12;
const TAG = 16;
const VERSION = 'v1.';

/** @param keys the first seals; the others only open what was sealed before the key was changed */
export function sealer(keys: readonly string[]) {
  const secrets = keys.map((key) => Buffer.from(hkdfSync('sha256', key, '', 'withheld installations', 32)));
  return {
    /** @param about to what it belongs: it opens for nothing else */
    seal(text: string, about: string): string {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, secrets[0]!, nonce).setAAD(Buffer.from(about));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    /** @throws Complaint where none of the keys opens it */
    open(sealed: string, about: string): string {
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
      for (const secret of secrets) {
        const text = opened(bytes, secret, about);
        if (text !== null) return text;
      }
      throw new Complaint(
        `What is kept of ${about} was sealed with another key: put the former one behind the present one in INSTALLATION_KEY, parted by a comma, or install the app there again.`,
        { act: 'admin' },
      );
    },
  };
}

export type Sealer = ReturnType<typeof sealer>;

function opened(bytes: Buffer, secret: Buffer, about: string): string | null {
  try {
    const decipher = createDecipheriv(CIPHER, secret, bytes.subarray(0, NONCE), { authTagLength: TAG })
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
