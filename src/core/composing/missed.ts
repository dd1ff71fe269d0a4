import { clip } from '../text/clean.ts';
import type { Read } from '../command.ts';
import { toldWhen } from './steps.ts';
import { reasonLines, scoreText } from './reasons.ts';
import { nothingOn, pageButtons, pageFooter, type Pages } from './pages.ts';
import { fitsList, type Line, LIST_LONGEST, listed, type Message, message, type Row } from '../message.ts';
import { dayOf } from '../time.ts';
import { fill, type Voice } from '../voice.ts';

/** What came near to being told, and why it was not. */

/** So many reasons a side are enough to see why; with less room, fewer. */
const REASONS = [4, 3, 2, 1];

/**
 * What came near to being told, with why it was not, and a button for each to say that it should have been.
 * @param threshold from what score the room is told
 * @param span ISO 8601 UTC; `until` is the first instant that is no longer meant
 * @param footer what else is said beneath
 */
export function composeMissed(
  missed: readonly Read[],
  threshold: number,
  span: { since: string; until: string },
  pages: Pages,
  voice: Voice,
  footer: readonly string[] = [],
): Message {
  const { say } = voice;
  const lastMeant = new Date(Date.parse(span.until) - 1).toISOString();
  const days = voice.days(dayOf(span.since), dayOf(lastMeant));
  if (missed.length === 0)
    return message({
      headline: nothingOn(pages, fill(say.orders.noneMissed, { days }), voice),
      buttons: pageButtons(pages, voice),
      language: voice.language,
    });
  const most = Math.floor(LIST_LONGEST / missed.length);
  const ways = REASONS.map((reasons) =>
    missed.map((read, n): Row<Line> => {
      const { item } = read;
      const why = whyMissed(read, threshold, reasons, voice);
      return {
        lines: [missedLine(read, n + 1, most, voice), reasons > 1 ? why : clip(why, most / 3)],
        buttons: [{ label: `${n + 1}. ${say.feedback.verdicts.missed}`, id: `ask:feedback missed item:${item.id}` }],
      };
    }),
  );
  const { lines, buttons } = listed(ways.find(fitsList) ?? ways.at(-1)!);
  return message({
    headline: fill(say.orders.missed, { days }),
    lines,
    footer: [...pageFooter(pages, voice), ...footer],
    buttons: [...buttons, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

/** Its headline, who published it and when. */
function missedLine({ item }: Read, n: number, most: number, voice: Voice): Line {
  const { url, outlet, publishedAt, seenAt } = item;
  const title = clip(item.title, most / 3);
  const isShort = url && url.length <= most / 3;
  const when = toldWhen(publishedAt ? { at: publishedAt } : { at: seenAt, undated: true }, voice);
  return [
    { text: `${n}.`, strong: true },
    ' ',
    isShort ? { text: title, url } : title,
    outlet ? ` · ${outlet}` : '',
    ` · ${when}`,
  ];
}

/** How far it was from being told, and what spoke against it before what spoke for it. */
function whyMissed({ finding }: Read, threshold: number, reasons: number, voice: Voice): string {
  const values = { score: scoreText(finding.score, voice), threshold: scoreText(threshold, voice) };
  return [fill(voice.say.orders.score, values), ...reasonLines(finding, reasons, voice).toReversed()].join(' · ');
}
