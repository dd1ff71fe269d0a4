import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, LONGEST_ADDRESS, outletOf } from '../../src/core/sources/address.ts';

describe('canonicalUrl', () => {
  it.each([
    ['hosts are lower case, default ports go', 'HTTPS://News.Example:443/A', 'https://news.example/A'],
    ['another port stays', 'http://news.example:8080/a', 'http://news.example:8080/a'],
    ['fragments go', 'https://news.example/a#comments', 'https://news.example/a'],
    ['routes in the fragment stay', 'https://news.example/#!/a/1', 'https://news.example/#!/a/1'],
    ['credentials go', 'https://me:secret@news.example/a', 'https://news.example/a'],
    ['a name in another script is punycode', 'https://समाचार.example/a', 'https://xn--61b3bh3a5ab.example/a'],
    ['a look-alike is seen to be one', 'https://exаmple.com/', 'https://xn--exmple-4nf.com/'],
    [
      'tracking goes, the rest is sorted',
      'https://news.example/a?utm_source=x&id=2&fbclid=3&b=1',
      'https://news.example/a?b=1&id=2',
    ],
    [
      'nothing is left of a query of tracking',
      'https://news.example/a?utm_medium=rss&gclid=1',
      'https://news.example/a',
    ],
    ['repeated parameters keep their order', 'https://news.example/a?t=2&t=1', 'https://news.example/a?t=2&t=1'],
    ['the slash at the end goes', 'https://news.example/a/b//', 'https://news.example/a/b'],
    ['the slash of the root stays', 'https://news.example', 'https://news.example/'],
    ['mobile hosts come home', 'https://m.news.example/a', 'https://news.example/a'],
    ['mobile labels inside come home', 'https://hi.m.wiki.example/a', 'https://hi.wiki.example/a'],
    ['a host that is only called m stays', 'https://m.example/a', 'https://m.example/a'],
    ['AMP paths come home', 'https://news.example/a/amp/', 'https://news.example/a'],
    ['AMP pages come home', 'https://news.example/a.amp.html?amp=1', 'https://news.example/a.html'],
    [
      'AMP caches come home',
      'https://news-example.cdn.ampproject.org/c/s/news.example/a/amp',
      'https://news.example/a',
    ],
    ['AMP viewers come home', 'https://www.google.com/amp/s/news.example/a', 'https://news.example/a'],
    [
      'wrapped addresses are unwrapped',
      'https://www.google.com/url?rct=j&url=https://news.example/a%3Futm_source%3Dx&ct=ga',
      'https://news.example/a',
    ],
    [
      'escapes have one spelling',
      'https://news.example/%7ea/%e0%a4%95?q=%2f',
      'https://news.example/~a/%E0%A4%95?q=%2F',
    ],
    ['sessions go', 'https://court.example/a;jsessionid=0A1B?case=7', 'https://court.example/a?case=7'],
    ['white space around and inside goes', ' https://news.example/\n a', 'https://news.example/%20a'],
  ])('%s', (_, raw, canonical) => expect(canonicalUrl(raw)).toBe(canonical));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'ftp://news.example/a',
    'mailto:desk@news.example',
    'file:///etc/passwd',
    'https://',
    '/a',
    'not an address',
    '',
    `https://news.example/${'a'.repeat(LONGEST_ADDRESS)}`,
  ])('gives null for %.40s', (raw) => expect(canonicalUrl(raw)).toBeNull());

  it('resolves what is relative', () => {
    expect(canonicalUrl('../b?x=1', 'https://news.example/feeds/rss.xml')).toBe('https://news.example/b?x=1');
    expect(canonicalUrl('//other.example/b', 'https://news.example/')).toBe('https://other.example/b');
    expect(canonicalUrl('javascript:void(0)', 'https://news.example/')).toBeNull();
  });

  it('has one spelling: a canonical address is its own', () => {
    const parts = fc.constantFrom(
      '/amp',
      '/',
      '.amp',
      '.html',
      'a',
      '%7e',
      '%2F',
      ';jsessionid=1',
      '/m',
      '?utm_a=1',
      '&b=2',
      '?a',
      '#!/x',
      '#y',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('m.', 'www.', 'amp.', 'en.m.', ''),
        fc.array(parts, { maxLength: 8 }),
        (door, rest) => {
          const once = canonicalUrl(`https://${door}news.example/${rest.join('')}`)!;
          expect(canonicalUrl(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('outletOf', () => {
  it.each([
    ['https://www.news.example/a', 'news.example'],
    ['https://m.news.example/a', 'news.example'],
    ['https://amp.news.example/a', 'news.example'],
    ['https://hindi.news.example/a', 'hindi.news.example'],
    ['https://www.example/', 'www.example'],
  ])('of %s is %s', (url, outlet) => expect(outletOf(url, null)).toBe(outlet));
  it('falls back where there is no address', () => expect(outletOf(null, 'The Desk')).toBe('The Desk'));
});
