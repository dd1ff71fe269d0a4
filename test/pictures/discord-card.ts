import { escapeUTF8 } from 'entities';
import { type DiscordBody, renderDiscord } from '../../src/chat/discord/render.ts';
import { composeStory } from '../../src/core/compose.ts';
import { follow } from '../../src/core/orders.ts';
import { place } from '../../src/core/place.ts';
import { aFinding, anItem } from '../core/worlds.ts';
import { shoot } from './shoot.ts';

/*
 * Draws docs/discord.png, the card of the README: `node test/pictures/discord-card.ts docs/discord.png`, where there is a
 * Chromium. What it draws is the body that the bot would post, laid out much as Discord lays it out.
 */

function body(): DiscordBody {
  const accounts = (count: number) => [{ kind: 'account' as const, count, qualifier: 'exact' as const }];
  const order = (count: number) => ({
    targets: accounts(count),
    legalBasis: ['Section 69A IT Act'],
    orderDate: '2021-02-04',
  });
  const daily = anItem({ title: 'IT ministry orders Twitter to block 1,178 accounts', url: 'https://daily.example/1' });
  const times = anItem({ id: 'i-2', title: daily.title, outlet: 'times.example', url: 'https://times.example/2' });
  const ministry = anItem({
    id: 'i-3',
    title: daily.title,
    outlet: 'ministry.example',
    tier: 'official',
    url: 'https://ministry.example/3',
  });
  const first = place(daily, aFinding({ order: order(1178) }), []);
  const second = place(times, aFinding({ order: order(257) }), [first.story]);
  const third = place(ministry, aFinding({ order: order(1178) }), [second.story]);
  const { story } = third;
  const told = {
    ...{ watchIds: [], notes: [], mentions: [], sentAt: daily.seenAt },
    changes: [
      { at: '2021-02-08T10:19:00.000Z', changes: second.changes },
      { at: '2021-02-08T10:47:00.000Z', changes: third.changes },
    ],
  };
  return renderDiscord(composeStory(story, follow(story, []), { language: 'en', timeZone: 'Asia/Kolkata' }, told));
}

/** The little markdown that the bot itself uses. */
const html = (text: string): string =>
  escapeUTF8(text)
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '<a>$1</a>')
    .replace(/(?<!\\)\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .replace(/^- /gm, '• ')
    .replaceAll('\n', '<br>');

function page({ embeds: [embed], components }: DiscordBody): string {
  const { author, title, description, fields = [], footer, color } = embed!;
  const field = (one: (typeof fields)[number]) =>
    `<div class="${one.inline ? 'inline' : 'whole'}"><b>${html(one.name)}</b><br>${html(one.value)}</div>`;
  const buttons = components
    .flatMap((row) => row.components)
    .map((one) => `<span>${html(one.label)}${'url' in one ? ' ↗' : ''}</span>`);
  return `<meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; width: 640px; background: #313338; color: #dbdee1; font: 15px/1.4 "DejaVu Sans", sans-serif }
    .who { margin-bottom: 8px } .who b { color: #fff } .app { background: #5865f2; color: #fff; border-radius: 3px; padding: 1px 5px; font-size: 11px }
    .card { background: #2b2d31; border-left: 4px solid #${color.toString(16).padStart(6, '0')}; border-radius: 4px; padding: 14px 16px }
    .author { font-size: 13px; font-weight: bold } .title { color: #00a8fc; font-weight: bold; font-size: 17px; margin: 6px 0 }
    .fields { display: flex; flex-wrap: wrap; gap: 10px 0; margin-top: 10px; font-size: 14px }
    .inline { width: 33% } .whole { width: 100% } a { color: #00a8fc } .footer { margin-top: 12px; font-size: 12px; color: #b5bac1 }
    .buttons { margin-top: 10px } .buttons span { display: inline-block; background: #4e5058; color: #fff; border-radius: 4px; padding: 7px 14px; margin: 0 8px 8px 0; font-size: 14px }
  </style><div class="who"><b>withheld</b> <span class="app">APP</span></div><div class="card">
    <div class="author">${html(author?.name ?? '')}</div><div class="title">${html(title ?? '')}</div>
    <div>${html(description ?? '')}</div><div class="fields">${fields.map(field).join('')}</div>
    <div class="footer">${html(footer?.text ?? '')}</div></div><div class="buttons">${buttons.join('')}</div>`;
}

const [target = 'docs/discord.png'] = process.argv.slice(2);
shoot(page(body()), target, { width: 690, height: 690 });
