import type { Reasons } from './command.ts';
import type { Finding } from './finding.ts';
import { heardAs, turning, weighing } from './heard.ts';
import { type Line, type Message, message } from './message.ts';
import { fill, type Voice } from './voice.ts';

/* Why a room was told: what in the item led to the verdict, in its own words, and which watches it satisfies. */

const SPANS_SHOWN = 8;
/** So many words a side are enough to see why. */
const WEIGHED_SHOWN = 6;

/** What led to the verdict, the weightiest first, and which watches it satisfies. */
export function composeWhy({ story, item, finding, matches, watching }: Reasons, voice: Voice): Message {
  const { say, number } = voice;
  const watches = matches.map(({ watchId, why }) => fill(say.watch.whyWatch, { id: watchId, words: why.join(', ') }));
  return message({
    headline: fill(say.watch.why, { headline: story.headline }),
    url: item.url,
    lines: [
      fill(say.watch.whyRead, { action: say.actions[finding.action ?? story.action], score: number(finding.score) }),
      ...turning(finding)
        .slice(0, SPANS_SHOWN)
        .map((one): Line => [{ text: voice.quote(one.text), strong: true }, ` · ${heardAs(one, finding, voice)}`]),
      ...reasonLines(finding, WEIGHED_SHOWN, voice),
      ...(watches.length > 0 ? watches : [watching ? say.watch.whyNone : say.watch.whyAll]),
    ],
    sources: [{ outlet: item.outlet ?? item.sourceId, tier: say.tiers[item.tier], url: item.url, title: item.title }],
    footer: [story.id],
    language: voice.language,
  });
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
