const SECRET_NAMES = /token|key|secret|auth|pass|pwd|sig|session|credential|jwt|code/i;

/** A bot token stands in the path of the Telegram Bot API. https://core.telegram.org/bots/api#making-requests */
const TELEGRAM_TOKEN = /\/bot\d+:[^/]+/;

/** Addresses of aggregators run to kilobytes; a person needs the beginning. */
const SHOWN_CHARACTERS = 200;

/** An address as it may be shown: no user and password, no values of parameters that are named like a secret, not too long. */
export function showUrl(address: string | URL): string {
  const url = URL.parse(String(address));
  const isRead = url !== null && /^https?:$/.test(url.protocol);
  return shorten(isRead ? `${url.origin}${shownPath(url)}${shownQuery(url)}` : unread(String(address)));
}

const shownPath = (url: URL): string => url.pathname.replace(TELEGRAM_TOKEN, '/bot…');

function shownQuery(url: URL): string {
  const shown = [...url.searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${shownValue(name, value)}`);
  return shown.length ? `?${shown.join('&')}` : '';
}

/** A value can be an address with secrets of its own: bridges take the page to read as a parameter. */
function shownValue(name: string, value: string): string {
  if (SECRET_NAMES.test(name)) return '…';
  return encodeURIComponent(/^[a-z]+:\/\//i.test(value) ? showUrl(value) : value);
}

/** Nobody knows what is what in it, so only what stands before a query and after an @ is shown. */
function unread(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(^|\/\/)[^/]*@/, '$1')
    .replace(/[^\x21-\x7e]/g, '…');
}

function shorten(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS).replace(/%[\dA-F]?$/i, '')}…`;
}
