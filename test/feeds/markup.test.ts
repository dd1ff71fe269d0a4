import { describe, expect, it } from 'vitest';
import { looksLikeMarkup, wordsOf } from '../../feeds/reading/markup.ts';

const words = (markup: string): string => wordsOf(markup).replace(/\s+/g, ' ').trim();

describe('wordsOf', () => {
  it.each([
    ['blocks part words', '<p>One</p><p>two<br>three</p><li>four', 'One two three four'],
    ['inline elements do not', '<b>with</b>held <span>in</span>dia', 'withheld india'],
    ['scripts and styles are no words', 'a<script>var x = "</p>"; if (a<b) {}</script><style>p{}</style>b', 'a b'],
    ['entities are decoded once', '&amp;lt; caf&eacute; &#8220;x&#8221; &nbsp;&hellip;', '&lt; café “x” …'],
    ['addresses in prose keep their parameters', 'see ?page=1&copy=2', 'see ?page=1&copy=2'],
    ['comments are no words', 'a<!-- <p>b</p> -->c', 'ac'],
    ['prefixes do not matter', '<xhtml:p>a</xhtml:p><xhtml:p>b</xhtml:p>', 'a b'],
    ['text stays', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
  ])('%s', (_, markup, text) => expect(words(markup)).toBe(text));
});

describe('looksLikeMarkup', () => {
  it.each(['<p>a', 'a<br/>b', 'x</b>', 'AT&amp;T', '&#8217;', '<a href="x">y'])('says so of %s', (text) =>
    expect(looksLikeMarkup(text)).toBe(true),
  );
  it.each(['a < b', 'AT&T', 'A<B', '3 <4> 5', '<blocked> by order', 'R&D; more'])('does not of %s', (text) =>
    expect(looksLikeMarkup(text)).toBe(false),
  );
});
