import { factsSet } from '../composing/facts.ts';
import { countryCode } from '../text/country.ts';
import type { Decision, Feedback, Proposal } from './feedback.ts';
import type { Action } from '../finding.ts';
import { type Button, type Line, listed, type Message, message } from '../message.ts';
import { namedPerson } from '../asking/people.ts';
import { fill, type Voice } from '../voice.ts';

/* What is answered to feedback: the vote, the exact change it proposes, and who decides on it. */

const LISTED = 8;

/** The answer to a vote. @param offers what else it may wish for, as presses */
export function composeFeedback(feedback: Feedback, offers: readonly Button[], voice: Voice): Message {
  const { say, language } = voice;
  const { id, verdict, about, proposal } = feedback;
  const kept = fill(say.feedback.kept, { verdict: say.feedback.verdicts[verdict] });
  if (!proposal)
    return message({
      tone: 'good',
      headline: kept,
      lines: [about.headline, ...(offers.length > 0 ? [say.feedback.choose] : [])],
      buttons: [...offers],
      language,
    });
  return message({
    tone: 'good',
    headline: fill(say.feedback.proposed, { id }),
    lines: [about.headline, ...proposalLines(proposal, voice)],
    footer: [kept, fill(say.feedback.decides, { command: `/feedback approve ${id}` })],
    buttons: [...offers],
    language,
  });
}

/** A press for each thing that may be decided of a proposal. */
export function decidingButtons(id: string, may: readonly Decision[], voice: Voice): Button[] {
  const { feedback, buttons } = voice.say;
  const labels = {
    approve: fill(feedback.approve, { id }),
    decline: fill(feedback.decline, { id }),
    undo: voice.named(buttons.undo, id),
  };
  return may.map((how) => ({ label: labels[how], id: pressOf(how, id) }));
}

const pressOf = (how: Decision, id: string): string => `ask:feedback ${how} id:${id}`;

/** That proposals wait for whoever decides on them. */
export const waitingLine = (n: number, { say, count }: Voice): string =>
  count(say.feedback.waiting, n, { command: '/feedback list' });

/**
 * Votes with what they propose, and what decides on them; who does, where whoever reads them may not.
 * @param mayDecide what may be decided of one, by whoever reads it
 * @param counted how many they are
 */
export function composeFeedbacks(
  all: readonly Feedback[],
  state: Feedback['state'],
  mayDecide: (one: Feedback) => readonly Decision[],
  voice: Voice,
  counted = voice.count(state === 'open' ? voice.say.feedback.list : voice.say.feedback.votes, all.length),
): Message {
  const { say, language } = voice;
  if (all.length === 0) return message({ headline: state === 'open' ? say.feedback.none : counted, language });
  const shown = all.slice(0, LISTED);
  const isForOthers = state === 'open' && shown.some((one) => !mayDecide(one).includes('approve'));
  const rows = shown.map((one) => {
    const { id, at, by, verdict, about, proposal } = one;
    const said = ` · ${say.feedback.verdicts[verdict]} · `;
    const lines: Line[] = [
      [{ text: id, strong: true }, said, namedPerson(by), ` · ${voice.when(at)}`],
      about.headline,
      ...(proposal ? proposalLines(proposal, voice) : []),
    ];
    return { lines, buttons: decidingButtons(id, mayDecide(one), voice) };
  });
  return message({
    headline: counted,
    ...listed(rows),
    footer: [
      ...(all.length > rows.length ? [fill(say.more, { n: voice.number(all.length - rows.length) })] : []),
      ...(isForOthers ? [fill(say.feedback.decides, { command: '/feedback approve' })] : []),
    ],
    language,
  });
}

/**
 * What was decided; what was approved with the press that takes it back.
 * @param settled whether it had been decided before
 * @param may what whoever decided may decide of it now
 */
export function composeDecided(
  { id, state, about, proposal, decided }: Feedback,
  { how, settled, may }: { how: Decision; settled: boolean; may: readonly Decision[] },
  voice: Voice,
): Message {
  const { say, language } = voice;
  const approved = state === 'approved';
  const before = approved ? say.feedback.approvedBefore : say.feedback.declinedBefore;
  const headline =
    settled && decided
      ? fill(before, { id })
      : fill(approved ? say.feedback.approved : how === 'undo' ? say.feedback.undone : say.feedback.declined, { id });
  return message({
    tone: approved && !settled ? 'good' : 'quiet',
    headline,
    lines: [
      ...(settled && decided ? [[namedPerson(decided.by), ` · ${voice.when(decided.at)}`]] : []),
      about.headline,
      ...(proposal ? proposalLines(proposal, voice) : []),
    ],
    footer: approved && proposal?.kind === 'words' ? [say.feedback.taught] : [],
    buttons: may.includes('undo') ? [{ label: say.buttons.undo, id: pressOf('undo', id) }] : [],
    language,
  });
}

/** The change that is proposed, in words. */
export function proposalLines(proposal: Proposal, voice: Voice): string[] {
  const { feedback } = voice.say;
  switch (proposal.kind) {
    case 'exclude': {
      const { items, looked, days } = proposal.leavesOut;
      const [n, all, back] = [items, looked, days].map(voice.number) as [string, string, string];
      return [
        fill(feedback.leaveOut, { what: outWords(proposal.term, voice) }),
        ...proposal.edits.map(({ watchId, before, after }) =>
          watchId ? fill(feedback.exclude, { id: watchId, before, after }) : fill(feedback.excludeNew, { after }),
        ),
        fill(feedback.leavesOut, { n, looked: all, days: back }),
      ];
    }
    case 'merge':
      return [fill(feedback.merge, { from: proposal.gone, keep: proposal.keep }), proposal.headline];
    case 'fix': {
      const { orderId, facts, was } = proposal;
      return [fill(feedback.fix, { id: orderId, facts: factsSet(facts, voice, undefined, was).join(' · ') })];
    }
    case 'words':
      return [feedback.words, ...proposal.yaml.trimEnd().split('\n')];
  }
}

/** What a term leaves out, in words: "all from daily.example" for `-outlet:daily.example`. */
export function outWords(term: string, { say, country }: Voice): string {
  const { out } = say.feedback;
  const [, field, written] = /^-?(outlet|platform|action|country):(.+)$/.exec(term.trim()) ?? [];
  const value = (written ?? term.trim().replace(/^-/, '')).replace(/^"(.*)"$/, '$1');
  switch (field) {
    case 'action':
      return fill(out.action, { value: say.actions[value as Action] ?? value });
    case 'country':
      return fill(out.country, { value: country(countryCode(value) ?? value) });
    case 'outlet':
    case 'platform':
      return fill(out[field], { value });
    default:
      return fill(out.words, { value });
  }
}
