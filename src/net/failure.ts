import { type Act, Complaint, type FetchCode, FetchError, messageOf } from '../core/complaint.ts';

type Failure = [says: string, code: FetchCode, act: Act];

/** What undici, Node and OpenSSL call it; and in words. The first that fits is taken. */
const FAILURES: [RegExp, ...Failure][] = [
  [/^(ENOTFOUND|ENODATA)$/, 'no such host', 'dns', 'retry'],
  [
    /^(EAI_AGAIN|ECANCELED|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    'no network here, or no name server',
    'offline',
    'retry',
  ],
  [/^EAI_|^ESERVFAIL$/, 'the name server has no answer', 'dns', 'retry'],
  [/^ECONNREFUSED$/, 'the connection was refused', 'refused', 'retry'],
  [/^(EHOSTUNREACH|EHOSTDOWN|EACCES|EPERM)$/, 'the host cannot be reached', 'refused', 'retry'],
  [/^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/, 'timed out connecting', 'timeout', 'retry'],
  [/^UND_ERR_HEADERS_TIMEOUT$/, 'timed out waiting for the first byte of the answer', 'timeout', 'retry'],
  [/^UND_ERR_BODY_TIMEOUT$/, 'timed out reading', 'timeout', 'retry'],
  [/^CERT_HAS_EXPIRED$/, 'the TLS certificate has expired', 'tls', 'admin'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the TLS certificate is for another host', 'tls', 'admin'],
  [/SELF_SIGNED/, 'the TLS certificate is signed by nobody known', 'tls', 'admin'],
  [/CERT|^UNABLE_TO_|CRL|^INVALID_(CA|PURPOSE)$/, 'the TLS certificate is wrong', 'tls', 'admin'],
  [/^ERR_(SSL|TLS)_|^EPROTO$/, 'no secure connection could be made', 'tls', 'admin'],
  [/^(UND_ERR_SOCKET|ECONNRESET|EPIPE|ECONNABORTED)$/, 'the connection ended before the answer did', 'cut', 'retry'],
  [
    /^(HPE_INVALID_EOF_STATE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_BUF_ERROR)$/,
    'the answer was cut short',
    'cut',
    'retry',
  ],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/, 'the headers of the answer are too long', 'large', 'retry'],
  [/^HPE_|^HTTPParserError$/, 'the answer is not HTTP', 'garbled', 'retry'],
  [/^(Z_|ERR_ZLIB|ERR_BROTLI|ERR__ERROR)/, 'the compressed answer does not unpack', 'garbled', 'retry'],
];

/**
 * Anything thrown on the way, as an error that names the host and what happened.
 * What is one already stays as it is; what nobody foresaw is for a developer.
 */
export function failure(where: string, thrown: unknown): Complaint {
  if (thrown instanceof Complaint) return thrown;
  const code = codeOf(thrown);
  const found = FAILURES.find(([name]) => name.test(code));
  if (!found) return new Complaint(`${where}: ${messageOf(thrown)}`, { act: 'developer', cause: thrown });
  const [, says, kind, act] = found;
  return new FetchError(`${where}: ${says} (${code})`, { act, code: kind, cause: thrown });
}

/** A host with several addresses fails once for each; without IPv6 half of these only say so. */
function codeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length) {
    const codes = thrown.errors.map(codeOf);
    return codes.find((code) => code !== 'ENETUNREACH' && code !== 'EADDRNOTAVAIL') ?? codes[0]!;
  }
  const { code, name } = Object(thrown) as { code?: unknown; name?: unknown };
  return String(code ?? name); // undici gives some errors of its parser a name only.
}
