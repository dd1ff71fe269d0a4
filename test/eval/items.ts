/** The labelled items, ordinary news of our own, and the scorer, for evaluation and training. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Action, OrderFacts } from '../../src/core/finding.ts';
import type { Text } from '../../src/core/item.ts';

export interface Labelled {
  id: string;
  title?: string;
  summary?: string;
  text?: string;
  outlet?: string;
  lang?: string | null;
  published?: string | null;
  relevant: boolean;
  action: Action | null;
  order: OrderFacts | null;
  story: string | null;
  hard?: string;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** @param path a file of labelled items, one a line: see GUIDE.md */
export const readItems = (path: string): Labelled[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

const read = (name: string): Labelled[] => readItems(here(name));

export const labelled = (): Labelled[] => read('dev.jsonl');

/** Real and likely events told in our own words, labelled as the others are. */
export const ownFacts = (): Labelled[] => read('own-facts.jsonl');

/** Those of them whose events are labelled, each set by itself: two sets may tell one event under two labels. */
export function ownStories(): { name: string; lines: Labelled[] }[] {
  const sets = Map.groupBy(ownFacts(), ({ id }) => id.slice(0, id.lastIndexOf('-')));
  return [...sets]
    .filter(([, lines]) => lines.some(({ story }) => story !== null))
    .map(([name, lines]) => ({ name, lines }));
}

/** Labelled likewise by hands that had not seen the rules: never learned from, and best not looked into. */
export const held = (): Labelled[] => read(HELD);

/** Fresh streams from all parts of the world, kept aside likewise, and six sets (`d2-`, `d4-`, `d7-`, `d15-`, `d22-`, `d25-`) of real events, most without their day. */
export const heldStreams = (): Labelled[] => read(HELD_STREAMS);

/** Invented sagas in many languages, as a live stream brings them: wire copies, live blogs, corrections, denials. */
export const streamed = (): Labelled[] => read('stream.jsonl');

/** Sagas whose headlines name nothing plainly: nicknames, places and persons stand for platforms, states and courts. */
export const sagas = (): Labelled[] => read('sagas.jsonl');

/** Fresh streams by hands that had seen neither the rules nor the other items, and more sets (`d1-` and on) of real events, most without their day. */
export const streams = (): Labelled[] => read('streams.jsonl');

/** Each of them by itself. */
export const eachStream = (all = streams()): Labelled[][] => [
  ...Map.groupBy(all, ({ id }) => id.split('-')[0]).values(),
];

/**
 * BCubed over the relevant items, as the scorer counts it: precision, recall and F1 of the stories they were placed in.
 * @param placedFor how all were placed by whoever is asked about this one
 */
export function bcubed(lines: Labelled[], placedFor: (line: Labelled) => ReadonlyMap<string, string>): string {
  const asked = lines.filter((line) => line.relevant && !/borderline/i.test(line.hard ?? ''));
  const want = (line: Labelled): string => line.story ?? `alone:${line.id}`;
  let [p, r] = [0, 0];
  for (const one of asked) {
    const placed = placedFor(one);
    const got = (line: Labelled): string => placed.get(line.id) ?? `none:${line.id}`;
    const sameGot = asked.filter((other) => got(other) === got(one));
    const both = sameGot.filter((other) => want(other) === want(one)).length;
    p += both / sameGot.length / asked.length;
    r += both / asked.filter((other) => want(other) === want(one)).length / asked.length;
  }
  return `P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${((200 * p * r) / (p + r)).toFixed(1)}`;
}

/** Ordinary headlines, a line each, written for this set: none is our kind of news. */
export const ordinary = (): Labelled[] =>
  readFileSync(here('ordinary.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line, index) => {
      const [title = '', text = ''] = line.split(' | ');
      return {
        id: `ordinary-${index}`,
        title,
        text,
        lang: null,
        relevant: false,
        action: null,
        order: null,
        story: null,
      };
    });

/** Our kind of news, invented for training: action, headline and text, a line each. */
export const ownCases = (): Labelled[] =>
  readFileSync(here('own.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line, index) => {
      const [action = '', title = '', text = ''] = line.split(' | ');
      return {
        id: `own-${index}`,
        title,
        text,
        lang: null,
        relevant: true,
        action: action as Action,
        order: null,
        story: null,
      };
    });

export const textOf = (item: Labelled): Text => ({
  title: item.title ?? '',
  summary: item.summary ?? '',
  text: item.text ?? '',
  language: item.lang ?? null,
  publishedAt: item.published ?? null,
  outlet: item.outlet ?? null,
  country: null,
});

export const DEV = 'dev.jsonl';
export const OWN = 'own-facts.jsonl';
export const HELD = 'held.jsonl';
export const STREAMS = 'streams.jsonl';
export const HELD_STREAMS = 'held-streams.jsonl';

/** A file of labels that answers can be scored by. */
export type Gold = typeof DEV | typeof OWN | typeof STREAMS | typeof HELD | typeof HELD_STREAMS;

/** Runs the scorer over answers to the items of a file and returns what it prints. */
export function score(answers: object[], flags: string[], gold: Gold = DEV): string {
  const folder = mkdtempSync(join(tmpdir(), 'withheld-eval-'));
  try {
    const path = join(folder, 'answers.jsonl');
    writeFileSync(path, answers.map((answer) => JSON.stringify(answer)).join('\n'));
    return execFileSync(process.execPath, [here('score.mjs'), here(gold), path, ...flags], {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BANDS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

interface Band {
  from: number;
  to: number;
  items: number;
  relevant: number;
}

/** How honest the scores are: of the items scored so, how many are relevant. @param lines where all of them are labelled */
export function bandsOf(answers: { id: string; score: number }[], lines: readonly Labelled[]): Band[] {
  const gold = new Map(lines.map((item) => [item.id, item.relevant]));
  return BANDS.slice(1).map((top, index) => {
    const from = BANDS[index]!;
    const within = answers.filter(({ score }) => score >= from && score < top).map(({ id }) => gold.get(id) ?? false);
    return { from, to: Math.min(top, 1), items: within.length, relevant: within.filter(Boolean).length };
  });
}

/** The bands as a line to read. */
export function curve(answers: { id: string; score: number }[], lines: readonly Labelled[]): string {
  const said = bandsOf(answers, lines).map(({ from, to, items, relevant }) => {
    const share = items ? `${Math.round((100 * relevant) / items)} %` : 'none';
    return `${from}-${to}: ${share} of ${items}`;
  });
  return `curve      ${said.join(', ')}`;
}
