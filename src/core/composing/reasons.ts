import type { Reasons } from '../command.ts';
import type { Finding } from '../finding.ts';
import { heardAs, turning, weighing } from './heard.ts';
import { type Line, type Message, message } from '../message.ts';
import { tellerOf } from '../placing/claims.ts';
import { fill, type Voice } from '../voice.ts';

/* Why a room was told: what in its leading item led to the verdict, in its own words, and which watches it satisfies. */

const SPANS_SHOWN = 8;
/** So many words a side are enough to see why. */
const WEIGHED_SHOWN = 6;

/** What in the item that leads led to the verdict, the weightiest first, and which watches the story satisfies. */
export function composeWhy({ story, lead: { item, finding }, matches, hears }: Reasons, voice: Voice): Message {
  const { say } = voice;
  const watches = matches.map(({ match, item: by }): Line => {
    const words = fill(say.watch.whyWatch, { id: match.watchId, words: match.why.join(say.comma) });
    if (by.id === item.id) return words;
    return [`${words} · ${tellerOf(by)} · `, by.url ? { text: by.title, url: by.url } : by.title];
  });
  const heard = { 'its watches': say.watch.whyNone, everything: say.watch.whyAll, nothing: say.watch.noneOff }[hears];
  return message({
    headline: fill(say.watch.why, { headline: story.headline }),
    url: item.url,
    lines: [
      fill(say.watch.whyRead, {
        action: say.actions[finding.action ?? story.action],
        score: scoreText(finding.score, voice),
      }),
      ...turning(finding)
        .slice(0, SPANS_SHOWN)
        .map((one): Line => [{ text: voice.quote(one.text), strong: true }, ` · ${heardAs(one, finding, voice)}`]),
      ...reasonLines(finding, WEIGHED_SHOWN, voice),
      ...(watches.length > 0 ? watches : [heard]),
    ],
    sources: [{ outlet: tellerOf(item), tier: say.tiers[item.tier], url: item.url, title: item.title }],
    footer: [story.id],
    language: voice.language,
  });
}

/** Never rounded up: what is just under the threshold would read as if it had reached it. */
export function scoreText(score: number, { language }: Voice): string {
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'trunc' } as const;
  return new Intl.NumberFormat(language, two).format(score);
}

/** The words that spoke for it and those that spoke against it, the heaviest first, with what was heard. */
export function reasonLines(finding: Pick<Finding, 'why' | 'order'>, most: number, voice: Voice): string[] {
  const { orders, comma } = voice.say;
  const [spokeFor, spokeAgainst] = weighing(finding, most, voice);
  return [
    ...(spokeFor.length > 0 ? [fill(orders.heard, { words: spokeFor.join(comma) })] : []),
    ...(spokeAgainst.length > 0 ? [fill(orders.against, { words: spokeAgainst.join(comma) })] : []),
  ];
}
