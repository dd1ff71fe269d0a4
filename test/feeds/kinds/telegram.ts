import telegram from '../../../feeds/kinds/telegram.ts';
import type { KindCase, News } from '../../contracts/kind.ts';

let views = 0;
const message = ({ number, text, at }: News): string =>
  `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message"><div class="tgme_widget_message_bubble">
  <a class="tgme_widget_message_owner_name" href="https://t.me/examplewatch"><span dir="auto">Example Watch</span></a>
  <div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>
  <div class="tgme_widget_message_info"><span class="tgme_widget_message_views">${++views}</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/examplewatch/${number}"><time datetime="${at}" class="time">09:15</time></a></span></div></div></div></div>`;

/** Its server, for the contract. */
export default {
  kind: telegram,
  source: (origin) => ({ url: `${origin}/s/examplewatch` }),
  serve({ query }, held) {
    const before = Number(query.get('before') ?? Number.MAX_SAFE_INTEGER);
    const shown = held
      .filter(({ number }) => number < before)
      .slice(0, 20)
      .reverse();
    return {
      body: `<html><body><div class="tgme_channel_info_header_title">Example Watch</div><section class="tgme_channel_history">${shown.map(message).join('')}</section></body></html>`,
    };
  },
  wrong: [
    [
      'a channel without preview',
      { body: '<html><body><div class="tgme_page"><div class="tgme_page_title">Example</div></div></body></html>' },
      'has no public preview',
    ],
    ['a challenge', { body: '<html><title>Just a moment...</title></html>' }, 'a bot challenge of Cloudflare'],
    [
      'another page',
      { body: '<html><title>Hello</title></html>' },
      'is an HTML page, not the preview of a Telegram channel: “Hello”',
    ],
  ],
  mostRequests: 5,
  html: true,
} satisfies KindCase;
