import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/core/item.ts';
import { placed } from './placed.ts';
import { anItem } from './worlds.ts';

/* Each kind of item that newsrooms publish of one act, and where it lands: in its story, or in one of its own. */

let told = 0;
function telling(title: string, at: string, parts: Partial<Item> = {}): Item {
  told++;
  const outlet = parts.outlet ?? `paper-${told}.example`;
  const seenAt = `${at}:00.000Z`;
  return anItem({
    id: `i-${told}`,
    title,
    sourceId: outlet,
    url: null,
    country: null,
    publishedAt: seenAt,
    seenAt,
    ...parts,
    outlet,
  });
}
const idsOf = (...items: Item[]): string[] => placed(items).map(({ story }) => story.id);

const WIRE =
  'Kathmandu (AFP) - The communications ministry of Nepal ordered Telegram blocked on Monday over money fraud. ' +
  'Providers have until midnight, an official said, and the regulator is to report to the cabinet within a week.';
const LIVE =
  '07:40 Budget speech begins in the lower house.\n09:15 Nepal orders Telegram blocked over money fraud, ministry says.\n' +
  '10:30 Markets open higher.';
const NEPAL = 'Nepal orders Telegram blocked over money fraud';
const STATEMENT =
  'In a post the company said: "We were asked to withhold ninety accounts of reporters in Peru and disagree with that order".';

type Row = [kind: string, first: Item[], item: Item];

describe('lands in the story', () => {
  test.each<Row>([
    [
      'a wire copy under a headline of its own',
      [telling(NEPAL, '2025-07-21T08:00', { text: WIRE })],
      telling('Telegram ban in Nepal as ministry acts on scams', '2025-07-21T09:30', { text: WIRE }),
    ],
    [
      'a wire copy of which the headline tells what else is going on',
      [telling(NEPAL, '2025-07-21T08:00', { text: WIRE })],
      telling('Petitioners to challenge Telegram block in Nepal', '2025-07-21T11:00', { text: WIRE }),
    ],
    [
      'a live blog that leads with it',
      [telling(NEPAL, '2025-07-21T08:00')],
      telling('Live: Nepal orders Telegram blocked; budget speech', '2025-07-21T09:20', { text: LIVE }),
    ],
    [
      'a correction by who erred',
      [telling('Peru has X withhold 900 accounts of reporters', '2025-07-21T08:00', { outlet: 'andes.example' })],
      telling('Correction: Peru had X withhold 90 accounts, not 900', '2025-07-22T08:00', { outlet: 'andes.example' }),
    ],
    [
      'a correction by another, who has the right number now',
      [telling('Peru has X withhold 213 accounts of reporters', '2025-07-21T08:00')],
      telling('Correction: a figure in our report on pages of reporters', '2025-07-27T08:00', {
        text: 'Our report on the order of Peru to X said that 231 pages were listed. The list has 213.',
      }),
    ],
    [
      'a quotation of one statement',
      [telling('Peru has X withhold 90 accounts of reporters', '2025-07-21T08:00', { text: STATEMENT })],
      telling('X disagrees with order in Peru to withhold accounts', '2025-07-21T15:00', { text: STATEMENT }),
    ],
    [
      'what another country is misheard in, where the right one is named',
      [telling('Vietnam orders Telegram blocked over fraud', '2025-07-21T08:00')],
      telling('Vietnam to shut out Telegram, telecom department document shows', '2025-07-21T11:00'),
    ],
  ])('%s', (_, first, item) => {
    const ids = idsOf(...first, item);
    expect(ids.at(-1)).toBe(ids[0]);
  });

  test('an edited headline, though it says more', () => {
    const early = telling(NEPAL, '2025-07-21T08:00');
    const edited = { ...early, title: 'Nepal has Telegram blocked; users turn to VPNs', edited: true };
    const [first, second] = placed([early, edited]);
    expect(second!.story.id).toBe(first!.story.id);
    expect(second!.story.tellings.map(({ title }) => title)).toEqual([edited.title]);
  });
});

describe('opens a story of its own', () => {
  test.each<Row>([
    [
      'a round-up of several countries',
      [telling(NEPAL, '2025-07-21T08:00')],
      telling('The week in bans: Telegram in Nepal, Viber in Russia, Rumble in Brazil', '2025-07-22T08:00'),
    ],
    [
      'a suit against the ban of the day before',
      [telling(NEPAL, '2025-07-21T08:00')],
      telling('Telegram sues Nepal over block', '2025-07-22T10:00'),
    ],
    [
      'the stay that follows the suit within two days',
      [telling('Telegram sues Nepal over block in Supreme Court', '2025-07-22T10:00')],
      telling('Supreme Court of Nepal stays order blocking Telegram', '2025-07-23T09:00'),
    ],
    [
      'the stay of the same evening',
      [telling('Telegram sues Nepal over block in Supreme Court', '2025-07-22T10:00')],
      telling('Supreme Court of Nepal stays order blocking Telegram', '2025-07-22T19:00'),
    ],
    [
      'a judgement on the ban of the day before',
      [telling('Kenya orders Telegram blocked over exams', '2025-07-21T08:00')],
      telling('High Court upholds order to block Telegram in Kenya over exams', '2025-07-22T18:00'),
    ],
    [
      'a fine days after the ban',
      [telling('Court in Brazil suspends Rumble', '2025-07-21T08:00')],
      telling('Court in Brazil fines Rumble 2 million reais', '2025-07-24T08:00'),
    ],
    [
      'the same news a year later',
      [telling('Iraq shuts down internet for school exams', '2024-07-21T08:00')],
      telling('Iraq shuts down internet for school exams', '2025-07-21T08:00'),
    ],
    [
      'the same platform in another country on the same day',
      [telling('Kyrgyzstan blocks TikTok to protect minors', '2025-07-21T08:00')],
      telling('Uganda blocks TikTok to protect minors', '2025-07-21T09:00'),
    ],
    [
      'the same platform in another country, whose critics are heard while the ban of the first is told beside it',
      [telling('Kyrgyzstan blocks TikTok', '2025-07-21T08:00')],
      telling('Uganda blocks TikTok, opposition condemns it', '2025-07-21T09:00', {
        text: 'Uganda blocked TikTok on Monday. Kyrgyzstan, too, has blocked the app.',
      }),
    ],
    [
      'a second order of one issuer a week later',
      [telling('IT ministry orders X to block 312 accounts under Section 69A', '2025-07-21T08:00')],
      telling('IT ministry orders X to block 1,140 accounts under Section 69A', '2025-07-28T08:00'),
    ],
    [
      'a ban that is imposed again',
      [
        telling('Tanzania blocks X over explicit content', '2025-07-01T08:00'),
        telling('Tanzania lifts block on X', '2025-07-12T08:00'),
      ],
      telling('Tanzania blocks X again', '2025-07-16T08:00'),
    ],
    [
      'a ban of whole platforms beside one of accounts',
      [telling('Turkey orders X to block 126 accounts of protesters', '2025-07-21T08:00')],
      telling('Turkey slows down X, Instagram and YouTube', '2025-07-21T20:00'),
    ],
    [
      'a block that carries out the warning of the day',
      [telling('Kenya warns Telegram, gives it six hours', '2025-07-21T08:00')],
      telling('Kenya blocks Telegram', '2025-07-21T18:00'),
    ],
    [
      'access that is back after a judgement',
      [telling('Constitutional Court of Turkey strikes down Wikipedia ban', '2025-07-21T08:00')],
      telling('Wikipedia accessible again in Turkey', '2025-07-22T16:00'),
    ],
  ])('%s', (_, first, item) => {
    const ids = idsOf(...first, item);
    expect(ids.slice(0, -1)).not.toContain(ids.at(-1));
  });

  test('a text that comes each week in the same words', () => {
    const text =
      'The PTA has had access to unlawful pages removed, it said in its weekly report to the cabinet of Pakistan.';
    const weekly = (count: number, at: string) =>
      telling(`PTA blocks ${count} Facebook pages in Pakistan`, at, { text });
    expect(new Set(idsOf(weekly(61, '2025-07-07T08:00'), weekly(88, '2025-07-14T08:00'))).size).toBe(2);
  });
});
