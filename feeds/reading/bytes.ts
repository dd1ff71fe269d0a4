import iconv from 'iconv-lite';

/*
 * Bytes to text. Publishers and their servers disagree about character sets, so each claim is believed
 * only as far as the bytes bear it out: the bytes themselves first, then the transport, the document, and a guess.
 */

/** Where a document says what it is written in (XML 1.0 §4.3.3, HTML `meta`): its first bytes, read as ASCII. */
const DECLARED_WITHIN = 1024;
const XML_DECLARATION = /<\?xml[^>]*?\sencoding\s*=\s*["']?\s*([\w.:-]+)/i;
const META = /<meta[^>]*?\scharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** @param charset what the transport said */
export function textOfBytes(body: Uint8Array, charset?: string | null): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const shape = shapeOf(bytes);
  if (shape) return withoutMark(iconv.decode(bytes, shape));
  const named = known(charset) ?? known(declared(bytes)) ?? 'utf-8';
  return withoutMark(decode(bytes, named));
}

function decode(bytes: Buffer, named: string): string {
  if (named === 'utf-8') return utf8(bytes);
  if (named === 'ascii') return ascii(bytes);
  return iconv.encodingExists(named) ? iconv.decode(bytes, named) : new TextDecoder(named).decode(bytes);
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF+/, '');

/** What a byte order mark, or the first `<` or `{` between zero bytes, gives away (XML 1.0, appendix F). */
function shapeOf(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 4).toString('hex');
  if (head === '0000feff' || head === '0000003c' || head === '0000007b') return 'utf-32be';
  if (head === 'fffe0000' || head === '3c000000' || head === '7b000000') return 'utf-32le';
  if (head.startsWith('feff') || /^00(3c|7b|20|0a|0d)/.test(head)) return 'utf-16be';
  if (head.startsWith('fffe') || /^(3c|7b|20|0a|0d)00/.test(head)) return 'utf-16le';
  return null;
}

function declared(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, DECLARED_WITHIN).toString('latin1');
  return (XML_DECLARATION.exec(head) ?? META.exec(head))?.[1];
}

/**
 * The decoder for a name. What calls itself Latin 1 or ASCII is read as Windows-1252, its superset in use
 * (WHATWG Encoding §4.2); a UTF-16 that shows no zero bytes cannot be one.
 */
function known(name: string | null | undefined): string | null {
  const plain = name?.toLowerCase().replace(/[^a-z0-9]/g, '') ?? '';
  if (plain === '' || /^(utf|ucs)?(16|32|2)(le|be)?$/.test(plain.replace(/^(utf|ucs|iso10646ucs)/, ''))) return null;
  if (plain === 'utf8' || plain === 'unicode11utf8') return 'utf-8';
  if (/^(usascii|ascii|iso88591|latin1|l1|cp1252|windows1252|ansi)$/.test(plain)) return 'ascii';
  if (plain === 'gb2312' || plain === 'gbk') return 'gb18030';
  if (plain === 'ksc56011987' || plain === 'euckr') return 'cp949';
  if (/^(iso88598i?|iso88599|iso885911)$/.test(plain)) return LATIN_SUPERSETS[plain] ?? null;
  if (iconv.encodingExists(plain)) return plain;
  return decoderTakes(name!.trim()) ? name!.trim() : null;
}

/** What the platform knows and iconv-lite does not: ISO-2022-JP, x-mac-cyrillic (WHATWG Encoding §4.2). */
function decoderTakes(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

const LATIN_SUPERSETS: Record<string, string> = {
  iso88598: 'windows-1255',
  iso88598i: 'windows-1255',
  iso88599: 'windows-1254',
  iso885911: 'windows-874',
};

const strictly = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Buffer): string | null {
  try {
    return strictly.decode(bytes);
  } catch {
    return null;
  }
}

const utf8 = (bytes: Buffer): string => isUtf8(bytes) ?? mixed(bytes);

/** Latin 1 by name and yet UTF-8 in every byte: it is UTF-8, for no one writes that by chance. */
const ascii = (bytes: Buffer): string => isUtf8(bytes) ?? iconv.decode(bytes, 'windows-1252');

/**
 * UTF-8 with foreign bytes in it, as pasted quotes leave them: each foreign byte is read as Windows-1252,
 * and so is the whole where most are foreign.
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506 table 3-7, well-formed sequences
 */
function mixed(bytes: Buffer): string {
  const parts: string[] = [];
  let from = 0;
  let foreign = 0;
  let own = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      if (length > 1) own++;
      at += length;
      continue;
    }
    if (at > from) parts.push(bytes.toString('utf8', from, at));
    let end = at + 1;
    while (end < bytes.length && sequenceLength(bytes, end) === 0) end++;
    parts.push(iconv.decode(bytes.subarray(at, end), 'windows-1252'));
    foreign += end - at;
    from = at = end;
  }
  if (foreign > own) return iconv.decode(bytes, 'windows-1252');
  parts.push(bytes.toString('utf8', from));
  return parts.join('');
}

/** How many bytes the well-formed sequence at a place has; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return follows(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && follows(bytes[at + 2] ?? 0) ? 3 : 0;
  }
  if (first < 0xf0 || first > 0xf4) return 0;
  const low = first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xf4 ? 0x8f : 0xbf;
  const rest = follows(bytes[at + 2] ?? 0) && follows(bytes[at + 3] ?? 0);
  return second >= low && second <= high && rest ? 4 : 0;
}

const follows = (byte: number): boolean => (byte & 0xc0) === 0x80;
