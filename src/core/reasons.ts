import type { Reasons } from './command.ts';
import { type Line, type Message, message } from './message.ts';
import { fill, type Voice } from './voice.ts';

/* Why a room was told: what in the item led to the verdict, in its own words, and which watches it satisfies. */

const SPANS_SHOWN = 8;
const FACTS: Readonly<Record<string, keyof Voice['say']['facts']>> = {
  issuer: 'issuer',
  country: 'country',
  platform: 'platform',
  target: 'target',
  law: 'legalBasis',
  date: 'orderDate',
  status: 'status',
};

export function composeWhy({ story, item, finding, matches, watching }: Reasons, voice: Voice): Message {
  const { say, number } = voice;
  const watches = matches.map(({ watchId, why }) => fill(say.watch.whyWatch, { id: watchId, words: why.join(', ') }));
  return message({
    headline: fill(say.watch.why, { headline: story.headline }),
    url: item.url,
    lines: [
      fill(say.watch.whyRead, { action: say.actions[finding.action ?? story.action], score: number(finding.score) }),
      ...spans(finding.why).map(
        ({ text, says }): Line => [{ text: `“${text}”`, strong: true }, ` · ${told(says, voice)}`],
      ),
      ...(watches.length > 0 ? watches : [watching ? say.watch.whyNone : say.watch.whyAll]),
    ],
    sources: [{ outlet: item.outlet ?? item.sourceId, tier: say.tiers[item.tier], url: item.url, title: item.title }],
    footer: [story.id],
    language: voice.language,
  });
}

/** Those that moved the verdict most, each words once, in the order of the text. */
function spans(why: Reasons['finding']['why']): Reasons['finding']['why'] {
  const once = why.filter(
    (one, at) => why.findIndex(({ text, says }) => text === one.text && says === one.says) === at,
  );
  const most = [...once].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, SPANS_SHOWN);
  return once.filter((one) => most.includes(one));
}

/** "action: block" in the words of the room; what has no word there stays as the judge put it. */
function told(says: string, { say }: Voice): string {
  const [, what = '', value = ''] = /^(\w+): (.*)$/.exec(says) ?? [];
  if (what === 'action') return say.actions[value as keyof typeof say.actions] ?? says;
  const fact = FACTS[what];
  return fact ? `${say.facts[fact]}: ${value}` : says;
}
