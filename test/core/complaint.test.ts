import { describe, expect, it } from 'vitest';
import { Complaint, FetchError, Refusal, troubleOf } from '../../src/core/complaint.ts';

const status = (code: number) => new FetchError('answered', { act: 'retry', code: 'status', status: code });

describe('troubleOf', () => {
  it.each([
    ['a refusal, by its own word', new Refusal('is spent', { act: 'admin', code: 'budget' }), 'budget'],
    ['401', status(401), 'auth'],
    ['403', status(403), 'blocked'],
    ['410', status(410), 'gone'],
    ['429', status(429), 'rate-limited'],
    ['404', status(404), 'other'],
    ['a server that fails', status(503), 'network'],
    ['a host that is not there', new FetchError('no such host', { act: 'retry', code: 'dns' }), 'network'],
    ['an address inside this network', new FetchError('private', { act: 'admin', code: 'private' }), 'other'],
    ['anything else', new Complaint('odd', { act: 'developer' }), 'other'],
  ])('%s', (_, complaint, trouble) => expect(troubleOf(complaint)).toBe(trouble));
});
