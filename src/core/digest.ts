import { pageButtons, pageFooter, pagesAt, type Turning } from './composing/pages.ts';
import type { Coverage } from './sources/coverage.ts';
import { fill, type Manner, type Voice, voiceOf } from './voice.ts';
import { fitsList, lengthOf, type Line, LIST_LONGEST, listed, type Message, message, type Row } from './message.ts';
import type { Gathered } from './notice.ts';
import type { Story } from './story.ts';
import { clip } from './text/clean.ts';
import { compare } from './time.ts';

/*
 * Many stories in one message: by country and where they stand, those with an official source first. Each has a number,
 * and the button of that number shows its card, with all that an alert of its own would let people do. A digest also says
 * what was watched and what could not be read: silence must not look like calm.
 */

/** A phone shows about so many before nobody scrolls further; the next page has more. */
const SHOWN = 20;
const FAILING_SHOWN = 8;

/** A story that was told in the message and became part of another since; `url` of the room's own message about that. */
interface Gone {
  id: string;
  into: string;
  url: string | null;
}

/**
 * @param coverage null where it is not said: what was held is no digest
 * @param turning where there are more than one message holds
 * @param gone stands under the story that it became part of
 */
export function composeGathered(
  gathered: Pick<Gathered, 'why' | 'since'>,
  stories: readonly Story[],
  manner: Manner,
  coverage: Coverage | null,
  { page, to }: Turning,
  gone: readonly Gone[] = [],
): Message {
  const voice = voiceOf(manner);
  const { say, count, when } = voice;
  const since = when(gathered.since);
  const now = Math.min(page, Math.max(1, Math.ceil(stories.length / SHOWN)));
  const from = (now - 1) * SHOWN;
  const pages = pagesAt(now, stories.length > from + SHOWN, to);
  const { lines, buttons } = listed(storyRows(grouped(stories, voice).slice(from, from + SHOWN), from, gone, voice));
  return message({
    headline:
      stories.length === 0
        ? fill(say.digest.nothing, { since })
        : count(say.digest.gathered[gathered.why], stories.length, { since }),
    lines,
    footer: [
      ...pageFooter(pages, voice),
      ...(stories.length > 0 ? [say.digest.open] : []),
      ...(coverage ? coverageWords(coverage, voice) : []),
    ],
    buttons: [...buttons, ...pageButtons(pages, voice)],
    language: voice.language,
  });
}

interface Placed {
  heading: string;
  story: Story;
}

/** Groups with an official source first, then the larger ones; within a group likewise, then the latest. */
function grouped(stories: readonly Story[], voice: Voice): Placed[] {
  const groups = Map.groupBy(stories, (story) => headingOf(story, voice));
  const officials = (some: readonly Story[]) => some.filter(({ official }) => official).length;
  return [...groups]
    .sort(
      ([a, some], [b, others]) =>
        officials(others) - officials(some) || others.length - some.length || a.localeCompare(b, voice.language),
    )
    .flatMap(([heading, some]) =>
      [...some]
        .sort((a, b) => Number(b.official) - Number(a.official) || compare(b.lastSeenAt, a.lastSeenAt))
        .map((story) => ({ heading, story })),
    );
}

function headingOf({ facts, action }: Story, { say, country }: Voice): string {
  const place = facts.country ? country(facts.country) : say.digest.noCountry;
  return `${place} · ${facts.status ? say.statuses[facts.status] : say.actions[action]}`;
}

/**
 * Each with what opens it, the first of a group under its heading; where all of that is too long, cut and without links.
 * @param before how many stand on earlier pages
 */
function storyRows(placed: readonly Placed[], before: number, gone: readonly Gone[], voice: Voice): Row<Line>[] {
  const rows = (shown: (story: Story) => Pick<Story, 'headline' | 'url'>) =>
    placed.map(({ story, heading }, at): Row<Line> => {
      const headed = heading === placed[at - 1]?.heading ? [] : [[{ text: heading, strong: true }]];
      return {
        lines: [
          ...headed,
          storyLine({ ...story, ...shown(story) }, before + at + 1, voice),
          ...gone.filter(({ into }) => into === story.id).map((one) => goneLine(one, story, voice)),
        ],
        buttons: [{ label: voice.number(before + at + 1), id: `ask:orders show id:${story.id}` }],
      };
    });
  const whole = rows((story) => story);
  if (fitsList(whole)) return whole;
  const around = rows(() => ({ headline: '', url: null })).flatMap(({ lines }) => lines);
  const share = Math.floor((LIST_LONGEST - lengthOf(around)) / placed.length);
  return rows(({ headline }) => ({ headline: clip(headline, Math.max(HEADLINE_SHORTEST, share)), url: null }));
}
const HEADLINE_SHORTEST = 40;

function storyLine({ id, headline, url, tellings, official }: Story, n: number, { say, count, number }: Voice): Line {
  const outlets = new Set(tellings.map(({ outlet }) => outlet)).size;
  return [
    { text: `${number(n)}.`, strong: true },
    ' ',
    url ? { text: headline, url } : headline,
    ` · ${official ? say.card.official : count(say.outlets, outlets)} · ${id}`,
  ];
}

/** Where a story that was told here went, with a link to it where the room has a message of that. */
function goneLine({ id, into, url }: Gone, { absorbed = [] }: Story, { say, quote }: Voice): Line {
  const headline = absorbed.find((one) => one.id === id)?.headline;
  const from = headline ? `${id} ${quote(clip(headline, GONE_SHOWN))}` : id;
  const text = `— ${fill(say.orders.merged, { from, id: into })}`;
  return url ? [{ text, url }] : [text];
}
const GONE_SHOWN = 100;

function coverageWords({ watched, failing }: Coverage, { say, count, number }: Voice): string[] {
  const named = failing.slice(0, FAILING_SHOWN);
  const more = failing.length > named.length ? ` ${fill(say.more, { n: number(failing.length - named.length) })}` : '';
  return [
    count(say.digest.watched, watched),
    ...(failing.length > 0
      ? [count(say.digest.failed, failing.length, { names: named.join(say.comma) + more }), say.digest.failing]
      : []),
  ];
}
