import { namedPerson } from '../asking/people.ts';
import type { OrderFacts } from '../finding.ts';
import { isObject } from '../json.ts';
import type { Proposal } from './feedback.ts';
import { proposalLines } from './feedback-cards.ts';
import { type Line, type Message, message } from '../message.ts';
import type { AuditEntry } from '../store.ts';
import { clip } from '../text/clean.ts';
import type { Voice } from '../voice.ts';
import { factsSet } from '../composing/facts.ts';
import { nothingOn, pageButtons, pageFooter, type Pages } from '../composing/pages.ts';
import { settingsSet } from '../composing/roomcard.ts';
import type { Room } from '../room.ts';

/* The audit as a list: who changed what, and when. */

/** What is written to the audit, by the command that did it; each has the same name in every language. */
const DONE_BY: Readonly<Record<string, string>> = {
  'watch added': '/watch add',
  'watch changed': '/watch edit',
  'watch removed': '/watch remove',
  'story muted': '/watch mute',
  'story unmuted': '/watch unmute',
  'room set': '/room set',
  'source added': '/sources add',
  'source set': '/sources set',
  'source removed': '/sources remove',
  'orders merged': '/orders merge',
  'stories merged': '/orders merge',
  'stories joined': '/orders merge',
  'order split': '/orders split',
  'story split': '/orders split',
  'order fixed': '/orders fix',
  'order unfixed': '/orders unfix',
  'feedback approved': '/feedback approve',
  'feedback declined': '/feedback decline',
};
const DETAIL_SHOWN = 200;

/** Who changed what, and what was refused to whom: a line each, with what was said of it then. */
export function composeAudit(entries: readonly AuditEntry[], pages: Pages, voice: Voice): Message {
  const { say, when, language } = voice;
  const lines = entries.map(({ at, by, what, detail }): Line => {
    const isRefused = what === 'refused';
    const command = isRefused ? detail : (DONE_BY[what] ?? what);
    const said = isRefused ? say.room.refused : clip(detailIn(what, detail, voice), DETAIL_SHOWN);
    return [`${when(at)} · `, namedPerson(by), ' · ', { text: command, strong: true }, ` · ${said}`];
  });
  return message({
    headline: entries.length > 0 ? say.room.audit : nothingOn(pages, say.room.noAudit, voice),
    lines,
    footer: pageFooter(pages, voice),
    buttons: pageButtons(pages, voice),
    language,
  });
}

/** What was said of it then: what was set stands there as JSON, and is read aloud. */
function detailIn(what: string, detail: string, voice: Voice): string {
  const [, about = '', json = ''] = /^([^{]*)(\{.*\})/s.exec(detail) ?? [];
  const said = objectIn(json);
  if (!said) return detail;
  return `${about}${aloud(what, said, voice).join(' · ')}`;
}

function aloud(what: string, said: Record<string, unknown>, voice: Voice): string[] {
  if (what === 'order fixed') {
    const { was, ...facts } = said as Partial<OrderFacts> & { was?: Partial<OrderFacts> };
    return factsSet(facts, voice, undefined, was);
  }
  if (what === 'room set') return settingsSet(said as Partial<Room>, voice);
  if (what.startsWith('feedback ')) return proposalLines(said as unknown as Proposal, voice);
  return Object.entries(said).map(([name, value]) => `${name}:${settingIn(value, voice)}`);
}

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(json);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

function settingIn(value: unknown, { say }: Voice): string {
  if (value === null || value === false) return say.room.off;
  if (value === true) return say.room.on;
  return typeof value === 'object' ? Object.values(value).map(String).join(' ') || '—' : String(value);
}
