/**
 * Addresses as identity: the same page must come out the same, whoever links to it and however,
 * and what comes out is safe to show and to follow. Nothing here asks the network;
 * where a rule could break an address, the address is left as it is.
 */

/** In characters; longer ones are refused (a common limit of servers, and of the buttons of chats). */
export const LONGEST_ADDRESS = 2048;
/** Not even looked at. */
const LONGEST_RAW = 16_384;

/** Parameters that say how a reader came, never what is read. Lower case. */
const TRACKING_PREFIXES = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_', 'at_', '__hs', 'oly_', 'vero_', 'stm_'];
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid tblci li_fat_id igshid igsh mc_cid mc_eid ' +
    'mkt_tok _hsenc _hsmi _ga _gl ga_source ga_medium ga_term ga_content ga_campaign spm scid sr_share s_cid s_kwcid ' +
    'cmpid cmp ncid ocid ito icid rss_id feedtype feedname ref_src ref_url refsrc referrer smid smtyp smprod soc_src soc_trk ' +
    'taid trk trkcampaign wt_mc wt_zmc xtor xtref ns_mchannel ns_source ns_campaign ns_linkname wprov guccounter ' +
    'guce_referrer guce_referrer_sig phpsessid jsessionid sessionid amp amp_js_v amp_gsa usqp outputtype __twitter_impression ' +
    '_branch_match_id _openstat echobox gaa_at gaa_n gaa_sig gaa_ts rb_clickid sc_campaign sc_channel sc_content sc_medium ' +
    'srsltid cvid mibextid sfnsn partner_id share_id'
  ).split(' '),
);

/** Addresses that only carry another: by host and path, the parameters that hold it. */
const WRAPPERS: { host: RegExp; path: RegExp; parameters: readonly string[] }[] = [
  { host: /^(www\.)?google\.[a-z.]+$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^lm?\.(facebook|instagram)\.com$/, path: /^\/(l\.php)?$/, parameters: ['u'] },
];
/** AMP caches, whose path is `/c/s/host/path`, `s` for https. */
const AMP_CACHE = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[acvwr]\/|(?:www\.)?google\.[a-z.]+\/amp\/)(s\/)?(.+)$/i;

/**
 * The one spelling of an address, or null where it may not be followed: no http(s), no host, or too long.
 * Credentials, fragments (but for `#!` routes), tracking, default ports and AMP or mobile forms are taken off;
 * parameters are sorted; a host in another script is punycode.
 * @param base what a relative address is relative to
 */
export function canonicalUrl(raw: string, base?: string | null): string | null {
  if (raw.length > LONGEST_RAW) return null;
  let url = parse(raw, base);
  for (let layers = 0; url && layers < 3; layers++) {
    const inner = unwrap(url);
    if (!inner) break;
    url = inner;
  }
  if (!url) return null;
  const host = homeHost(url.hostname);
  const port = url.port ? `:${url.port}` : '';
  const hash = url.hash.startsWith('#!') ? url.hash : '';
  const canonical = `${url.protocol}//${host}${port}${path(url.pathname)}${query(url.search)}${hash}`;
  return host && canonical.length <= LONGEST_ADDRESS && URL.canParse(canonical) ? canonical : null;
}

function parse(raw: string, base?: string | null): URL | null {
  const url = URL.parse(raw.trim(), base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function unwrap(url: URL): URL | null {
  const cached = AMP_CACHE.exec(url.href);
  if (cached) return parse(`${cached[1] ? 'https' : 'http'}://${cached[2]}`);
  const wrapper = WRAPPERS.find((one) => one.host.test(url.hostname) && one.path.test(url.pathname));
  for (const name of wrapper?.parameters ?? []) {
    const inner = parse(url.searchParams.get(name) ?? '');
    if (inner) return inner;
  }
  return null;
}

/** `m.`, `mobile.` and `amp.` are doors to the same house, in front (m.example.org) or inside (en.m.example.org). */
function homeHost(hostname: string): string {
  const labels = hostname.replace(/\.$/, '').split('.');
  while (labels.length > 2 && /^(m|mobile|amp)$/.test(labels[0]!)) labels.shift();
  while (labels.length > 3 && labels[1] === 'm') labels.splice(1, 1);
  return labels.join('.');
}

function path(pathname: string): string {
  let bare = normalEscapes(pathname).replace(/;jsessionid=[^/;]*/gi, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = withoutEnd(bare, '/').replace(/\/amp$|\.amp(?=(?:\.html)?$)/i, '');
  }
  return bare || '/';
}

function withoutEnd(text: string, character: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === character) end--;
  return text.slice(0, end);
}

function query(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !tracks(one))
    .map(normalEscapes)
    .map((one) => ({ one, name: nameOf(one) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length ? `?${kept.map(({ one }) => one).join('&')}` : '';
}

const nameOf = (parameter: string): string => parameter.split('=', 1)[0]!;

function tracks(parameter: string): boolean {
  const name = nameOf(parameter).toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Escapes in upper case, and none for letters, digits, `-`, `.`, `_` and `~` (RFC 3986 §6.2.2). */
function normalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : escaped.toUpperCase();
  });
}

/** The publisher, as a host name without its doors (`www.`, `m.`, `amp.`), or the fallback where there is no address. */
export function outletOf(url: string | null, fallback: string): string;
export function outletOf(url: string | null, fallback: null): string | null;
export function outletOf(url: string | null, fallback: string | null): string | null {
  const host = url ? URL.parse(url)?.hostname : undefined;
  return host ? homeHost(host).replace(/^www\d?\.(?=[^.]+\.)/, '') : fallback;
}
