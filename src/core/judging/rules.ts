/**
 * Who does what to whom, said as rules over a sentence: each proposes an action and how strongly. A particular act (a
 * ruling, a restoration) outweighs the block that it is about.
 */
import type { Concept } from '../../words/listen.ts';
import type { Action } from '../finding.ts';
import { namesSum } from './numbers.ts';
import { STOPS } from './roles.ts';
import type { Scene } from './scene.ts';
import { isConcept } from './sentences.ts';
import { LABEL } from './whole.ts';

const PARTICULAR: Concept[] = ['video', 'post', 'content', 'song', 'url', 'app'];

/** What is cut off as a whole. */
const WHOLE: Concept[] = ['account', 'channel', 'app'];
/** Beside these a removal is only what is spoken of. */
const ASKED: Concept[] = ['block', 'sue', 'hearing', 'notice', 'charge', 'warn', 'figures', 'fine'];
/** What a court has closed. */
const CLOSED: Concept[] = ['site', 'url', 'account', 'channel'];
const NO_TAKEDOWN: Concept[] = [...WHOLE, ...ASKED];

/** A court on a shutdown: it decides, and cuts nothing itself. */
const judges = (s: Scene, any: (concepts: readonly Concept[]) => boolean): boolean =>
  s.court &&
  s.first !== 'office' &&
  !s.thing &&
  any(['order', 'rule', 'strike', 'uphold', 'stay', 'ask', 'react', 'law', 'not']) &&
  !any(['told', 'sue', 'hearing']);

/** Somebody asks for it: a word that may mean "said" as well ("کہا") does not show that. */
const asks = ({ sentence }: Scene): boolean =>
  sentence.heard.some((one) => isConcept(one, ['ask']) && !isConcept(one, ['say']));

/** A court that wants to be told why: it has decided nothing. */
const inquires = (s: Scene, any: (concepts: readonly Concept[]) => boolean): boolean =>
  s.first === 'court' && any(['notice', 'hearing']) && !s.decided && !s.back && !any(['order', 'rule']);

/** "passes a law, with fines of up to": what will be fined is not fined yet. */
function isOfLaw(s: Scene, has: (concept: Concept) => boolean): boolean {
  if (!has('law') || s.court || (s.platform && namesSum(s.sentence))) return false;
  const { heard } = s.sentence;
  const passed = heard.find((one) => isConcept(one, ['enact']));
  const fine = heard.find((one) => isConcept(one, ['fine']));
  return passed !== undefined && fine !== undefined && passed.from < fine.from;
}

type Rule = (
  scene: Scene,
  has: (concept: Concept) => boolean,
  any: (concepts: readonly Concept[]) => boolean,
) => [Action, number] | null;

export const RULES: readonly Rule[] = [
  // Networks
  (s, has, any) =>
    s.network &&
    !s.platform &&
    (any(STOPS) || has('extend') || (has('remove') && !s.thing)) &&
    !s.counted &&
    !any(['figures', 'deny', 'site', 'url', 'parliament']) &&
    !(s.title && (s.refused || inquires(s, any))) &&
    !(s.title && has('react') && !s.done) &&
    !judges(s, any)
      ? ['shutdown', s.back && !has('extend') ? 1.2 : s.court ? 1.5 : has('platform') ? 2 : 3]
      : null,
  (s, has) => (s.network && !s.platform && s.back && !has('extend') && !s.wanted ? ['restore', 2] : null),
  (s) => (s.title && s.wanted ? ['statement', 3] : null),
  // Courts decide
  (s, _, any) => (s.network && judges(s, any) && !inquires(s, any) ? ['ruling', 3.2] : null),
  // "High Court asks state to explain internet cut"
  (s, _, any) => (s.title && s.network && inquires(s, any) ? ['challenge', 3.2] : null),
  (s, has, any) =>
    s.court && !has('told') && s.decided && !s.pleads && !s.ownOrder && !(s.appeals && !any(['strike']))
      ? ['ruling', 3]
      : null,
  (s, has, any) =>
    s.court &&
    (s.first !== 'platform' || s.verbLast) &&
    !has('told') &&
    !s.ownOrder &&
    s.back &&
    !s.sentence.ended &&
    !s.suedFor &&
    !s.givesBack &&
    any(['order', 'ask', 'rule', 'enact'])
      ? ['ruling', 2.5]
      : null,
  (s, has) => (s.court && s.cut && has('police') && !has('told') ? ['ruling', 2.6] : null),
  // "Court suspends block on Telegram": what was cut off is back, or about to be
  (s, has) => (s.sentence.ended && s.court && s.front && !has('law') && !has('told') ? ['restore', 5] : null),
  (s) => (s.spared ? ['restore', 4] : null),
  // "Judge declines to ban"
  (s) => (s.refused && s.first === 'court' && !s.back ? ['ruling', 3.5] : null),
  // "Judge declines to prolong the order": it lapses
  (s, has) =>
    s.title && s.first === 'court' && has('extend') && (has('not') || has('refuse')) && !s.sues
      ? ['ruling', 3.5]
      : null,
  // "Top court: ban went too far"
  (s, has, any) =>
    s.courtSays && !any(['hearing', 'sue', 'order', 'isp']) && !(has('remove') && !s.back) ? ['ruling', 2.5] : null,
  // "Watchdog loses appeal", and the lead says before whom
  (s, has) =>
    s.title && !s.court && s.judged && !s.verbLast && has('uphold') && !s.sues && !has('deny') ? ['ruling', 2] : null,
  // A court that only threatens has decided nothing yet
  (s, _, any) =>
    s.title && s.court && s.cut && (s.hedged || any(['warn'])) && !any(['uphold', 'strike', 'stay', 'sue', 'order'])
      ? ['statement', 2.5]
      : null,
  (s, has, any) =>
    s.court &&
    has('rule') &&
    !s.ownOrder &&
    !s.sentence.ended &&
    !any(['told', 'sue', 'may']) &&
    !(s.cut && has('order') && !s.back)
      ? ['ruling', 1.5]
      : null,
  (_, has, any) => (any(['uphold', 'strike']) && has('law') ? ['ruling', 1] : null),
  // "plea dismissed": only a court does that
  (s, has) => (s.title && s.verbLast && s.platform && has('uphold') && !has('deny') ? ['ruling', 2] : null),
  (s, _, any) =>
    s.court &&
    s.cut &&
    !s.removed &&
    any(['order', 'ask']) &&
    !s.back &&
    !s.refused &&
    !any(['uphold', 'strike', 'sue', 'stay'])
      ? ['block', 2.5]
      : null,
  // "Court: providers must block 40 sites"
  (s, has) =>
    s.title && s.first === 'court' && s.cut && has('isp') && !s.back && !s.decided && !has('not') ? ['block', 3] : null,
  // "Moraes frees six accounts": the court gives back itself
  (s, has, any) =>
    s.title &&
    s.first === 'court' &&
    has('restore') &&
    s.thing &&
    !s.decided &&
    !any(['state', 'ministry', 'order', 'ask'])
      ? ['restore', 3.5]
      : null,
  // "High Court blocks 40 sites"
  (s, has, any) =>
    s.title && s.first === 'court' && has('block') && any(CLOSED) && !s.back && !s.decided && !any(['law', 'sue'])
      ? ['block', 2.5]
      : null,
  // "Takedown order quashed": only a court does that
  (s, has, any) =>
    s.title &&
    !s.court &&
    !s.criticised &&
    s.decided &&
    has('strike') &&
    any(['order', ...STOPS]) &&
    !any(['sue', 'react', 'deny'])
      ? ['ruling', 2.5]
      : null,
  (s, has, any) =>
    has('remove') && (s.court || has('order')) && !s.decided && !any(NO_TAKEDOWN) && !(s.title && has('react'))
      ? ['takedown', 2]
      : null,
  (s) => (s.fromStores && !s.sues ? ['takedown', 2.5] : null),
  // "Court orders TikTok to delete 43 profiles"
  (s, has, any) =>
    s.removed &&
    has('remove') &&
    any(['account', 'channel', 'site', 'url']) &&
    (s.court || any(['order', 'ask'])) &&
    !s.decided &&
    !s.refused &&
    !any(ASKED)
      ? ['takedown', 3]
      : null,
  // "Telegram obeys by half": the lead says what is to be removed
  (s, has) => (s.removed && s.title && s.platform && has('comply') && !s.refused ? ['takedown', 2.5] : null),
  // "Ministry warns Meta: delete 300 posts"
  (s, _, any) => (s.title && s.particular && any(['notice', 'warn']) ? ['takedown', 4] : null),
  (s, has, any) =>
    s.court && has('remove') && any(PARTICULAR) && !s.decided && (has('order') || !any(['sue', 'hearing']))
      ? ['takedown', 2]
      : null,
  // Someone goes to court
  (s, has) =>
    s.sues && !s.decided && !s.sentence.ended && !s.willSue
      ? [
          'challenge',
          s.done && s.first === 'platform' && has('remove')
            ? 1
            : s.court || s.first === 'platform' || s.first === 'company'
              ? 2.5
              : s.title && s.platform && !s.access
                ? 2
                : 1,
        ]
      : null,
  (s, has) => (s.appeals && has('uphold') && !s.willSue ? ['challenge', 2] : null),
  (s) => (s.willSue ? ['statement', 3.5] : null),
  (s, has, any) =>
    has('hearing') && s.court && !any(['uphold', 'strike']) && !(s.done && s.cut) && !s.eve ? ['challenge', 2.5] : null,
  (s, _, any) => (s.pleads && any([...STOPS, 'strike', 'lift', 'order']) ? ['challenge', 3] : null),
  (s, has) => (s.back && s.overruled && !has('told') && (s.title || s.court) ? ['ruling', 3.5] : null),
  // It ends
  (s, has) =>
    s.back &&
    !s.overruled &&
    !(s.court && !has('told')) &&
    (s.platform || s.thing || s.country || s.titled) &&
    !has('may') &&
    !has('extend')
      ? [
          'restore',
          (has('ask') && !has('order') && !s.given) || s.wanted || s.suedFor || s.noticedFor || (s.title && has('deny'))
            ? 1
            : 3,
        ]
      : null,
  (s, has) => (s.back && has('told') ? ['restore', 1.5] : null),
  (s) => (s.ownOrder && s.court ? ['restore', 3.5] : null),
  // "Tribunal undoes order against Viber": of all that is done it gives back first
  (s) => (s.givesBack ? ['restore', 3.5] : null),
  (s, has, any) =>
    s.back && s.court && !s.overruled && !s.suedFor && !has('told') && (s.platform || s.thing)
      ? [
          'restore',
          (s.first === 'platform' && !s.verbLast) || !any(['order', 'ask', 'rule', 'law', 'strike', 'uphold'])
            ? 2.5
            : 0.7,
        ]
      : null,
  (s, has) => (s.back && has('ask') && !has('order') && !s.court && !s.given ? ['statement', 2] : null),
  // Money, law, letters
  (s, has, any) =>
    has('fine') &&
    (s.title || s.fined || namesSum(s.sentence)) &&
    !any(['uphold', 'sue', 'strike', 'warn', 'may']) &&
    !isOfLaw(s, has)
      ? [
          'fine',
          (s.title && has('react') && !s.fined) || s.criticised ? 0.8 : s.fined ? 4 : s.court ? 0.8 : s.cut ? 1.6 : 3,
        ]
      : null,
  (s, has, any) =>
    has('enact') &&
    has('law') &&
    !s.promised &&
    !(has('fine') && s.platform && namesSum(s.sentence)) &&
    !(s.court && any(['strike', 'uphold', 'stay']))
      ? ['rule', 2]
      : null,
  // "New IT rules give platforms three hours"
  (s, _, any) => (s.lawFirst && !s.court && !any(['sue', 'react', 'uphold', 'strike', 'fine']) ? ['rule', 1.5] : null),
  // "Senate votes to keep pupils off networks"
  (s, has) => (s.title && has('enact') && has('block') && s.done && !s.court && !has('order') ? ['rule', 2.5] : null),
  (s, has) => (s.title && has('law') && !s.court && !s.cut ? ['rule', 0.6] : null),
  (s, has, any) =>
    any(['notice', 'charge']) && !(s.court && any(['hearing', 'sue']))
      ? [
          'notice',
          s.title && !s.platform && !s.thing && !has('company')
            ? 1.2
            : s.access ||
                s.first === 'court' ||
                (s.title && (has('figures') || (has('react') && s.first === 'platform')))
              ? 0.9
              : s.particular
                ? 0.5
                : has('remove')
                  ? 2.5
                  : 2.2,
        ]
      : null,
  // "asks to ban": one phrase, and the act only asked for
  (s) =>
    s.sentence.heard.some((heard) => isConcept(heard, ['notice']) && isConcept(heard, ['block']))
      ? ['notice', 3]
      : null,
  (s) => (s.opened ? ['notice', 4] : null),
  // "warned that they will be shut down if they do not register"
  (s, _, any) =>
    s.conditional && any(['warn', 'notice', 'ask', 'order', 'say']) && s.first !== 'platform'
      ? ['notice', s.threatened ? 1 : 2.5]
      : null,
  // "told a court that the demands are unlawful"
  (s, has) =>
    has('told') && (s.first === 'platform' || s.first === 'company') && !s.back && !s.decided
      ? ['challenge', 2.5]
      : null,
  (s, has) => (s.title && s.first === 'office' && has('warn') && !has('react') ? ['notice', 1.9] : null),
  (s) => (s.threatens ? ['statement', s.title ? 3 : 2] : null),
  (s, has) =>
    has('warn') && !has('react') && !s.threatens
      ? ['notice', s.access ? 0.8 : s.particular ? 1 : has('remove') ? 2.2 : 1.2]
      : null,
  // Counted, said
  (s, has) => (has('figures') ? ['report', s.front ? 2.2 : 1.4] : null),
  (_, has) => (has('parliament') && !has('enact') ? ['report', 3.2] : null),
  (s, has) =>
    has('react') ? ['statement', s.title && !s.done && !(s.actsFirst && s.sentence.from > 0) ? 2.5 : 1] : null,
  (_, has) => (has('deny') ? ['statement', 2.2] : null),
  (s, has) =>
    s.title && s.attributed && !s.back && !s.tellsOrder
      ? ['statement', has('figures') ? 0.5 : s.hedged || has('warn') ? 3 : 2]
      : null,
  (s, has) => (s.promised && !has('order') && !has('ask') ? ['statement', s.title ? 3.5 : 2] : null),
  (s, has, any) =>
    s.negated &&
    (s.labelled || s.first === 'office' || LABEL.test(s.sentence.source)) &&
    !s.court &&
    !any(['order', 'fine', 'sue', 'refuse'])
      ? ['statement', has('say') || s.labelled ? 3.5 : 2.5]
      : null,
  (s) => (s.labelled && !s.court ? ['statement', s.first === 'platform' ? 2.4 : 1.6] : null),
  // "will not suspend", "refuses to remove"
  (s, _, any) =>
    s.refused && !s.spared && s.first !== 'court' && !s.court && !s.back && !any(['fine', 'sue', 'law', 'comply'])
      ? ['statement', s.title ? 3 : 1.5]
      : null,
  (s, has) => (s.title && (has('deny') || s.disowned) && !has('sue') ? ['statement', s.back ? 3 : 4] : null),
  (s, has) => (s.criticised && !s.tellsOrder && !has('figures') ? ['statement', 4] : null),
  (s, _, any) => (s.deplored && !s.court && !any(['sue', 'figures']) ? ['statement', 4] : null),
  // "X says India ordered it to block"
  (s, has, any) =>
    s.tellsOrder && !s.back ? [has('remove') && any(['content', 'post', 'video']) ? 'takedown' : 'block', 4] : null,
  (s) => (s.spoken || s.saidOf ? ['statement', 3] : null),
  (s) => (s.sentence.quoted ? ['statement', s.title ? 2.2 : 0.5] : null),
  (s) => (s.hedged && s.cut && !s.court && !asks(s) ? ['statement', s.title ? (s.threatened ? 2.5 : 1.8) : 1] : null),
  (s, has) => (s.front && s.speaks && has('refuse') ? ['statement', s.title ? 2.2 : 1.5] : null),
  (s, has) => (s.hedged && s.cut && s.front && !has('say') ? ['notice', has('ask') ? 1.8 : 0.7] : null),
  (s, has) =>
    s.front &&
    (s.first === 'platform' || s.first === 'company') &&
    has('say') &&
    !s.back &&
    !s.tellsOrder &&
    !s.tellsOwn
      ? ['statement', s.title && s.speaks && !has('withhold') ? 1.6 : 0.7]
      : null,
  // The platform by its own rules
  // "Senator banned from Twitter": who is kept out is kept out by the platform
  (s) => (s.keptOut && !s.court ? ['suspend', 2.5] : null),
  (s) => (s.tellsOwn ? ['suspend', 3] : null),
  (s, _, any) =>
    s.acts && !s.told && !s.refused && !any(['may', 'deny', 'not']) && !any(PARTICULAR) ? ['suspend', 2.2] : null,
  (_, has) => (has('house') ? ['suspend', 1.2] : null),
  (s, has, any) =>
    s.first === 'platform' && has('remove') && !s.withheld && any(['post', 'content', 'video', 'app'])
      ? ['takedown', 3]
      : null,
  (s, has) => (s.tells && has('remove') ? ['takedown', 3] : null),
  // What is "restricted on networks" is so by whoever is over the networks
  (s, has) =>
    s.cut && s.first === 'platform' && !s.refused && !s.office && !s.court && !s.country && !s.verbLast && !has('isp')
      ? ['suspend', !s.told && (has('suspend') || has('block')) ? 1.2 : 0.3]
      : null,
  (s, has) =>
    has('suspend') && has('account') && !s.refused && !s.office && !s.court && !s.country
      ? ['suspend', s.told ? 0.5 : 1.5]
      : null,
  // Told to, it withholds
  (s, _, any) => (s.acts && s.told && !any(PARTICULAR) ? ['block', 1.2] : null),
  (_, has, any) =>
    has('remove') && any(PARTICULAR) && !has('block')
      ? ['takedown', any(['post', 'content', 'video']) ? 2 : 1.2]
      : null,
  // "Ban on social media for under-16s takes effect"
  (s, has, any) =>
    s.minors &&
    s.front &&
    any(['block', 'law', 'enact']) &&
    !s.court &&
    !s.promised &&
    !any(['sue', 'react', 'figures'])
      ? ['rule', s.hedged || has('may') || has('say') ? 1 : 2.5]
      : null,
  // Access is cut
  (s, _, any) =>
    s.title &&
    s.first === 'office' &&
    s.access &&
    !s.removed &&
    !s.back &&
    s.platform &&
    !s.opened &&
    !s.conditional &&
    !s.refused &&
    !s.disowned &&
    !s.criticised &&
    !any(['may', 'sue', 'fine', 'react', 'deny'])
      ? ['block', 1]
      : null,
  (s, has) =>
    s.access && !s.removed && !s.back && (s.office || s.country)
      ? [
          'block',
          s.opened || (s.title && (s.refused || s.disowned || s.criticised || has('deny')))
            ? 0.3
            : s.hedged || s.conditional || s.speaks || (s.acts && !s.told && !s.office)
              ? 0.8
              : 1.7,
        ]
      : null,
  (s, has) => (has('block') && s.platform && !s.back ? ['block', s.speaks || s.refused ? 0.3 : 0.6] : null),
  (s, has) =>
    s.access && !s.removed && has('order') && !s.court
      ? ['block', s.speaks || s.disowned || s.refused ? 0.3 : s.title && s.verbLast && !s.back ? 1.5 : 0.7]
      : null,
  // "Watchdog asks for block", and the lead says that providers were written to
  (s, has, any) =>
    s.title && s.carried && s.first === 'office' && has('block') && any(['ask', 'order']) && !s.hedged && !s.back
      ? ['block', 3]
      : null,
  // "Providers told to cut off twelve casinos"
  (s, has) =>
    s.cut && has('isp')
      ? ['block', s.title && s.access && has('order') && !s.back && !s.refused && !s.court ? 2.5 : 1]
      : null,
  (_, has) => (has('withhold') ? ['block', 1.4] : null),
  (s) => (s.withheld && s.title && s.cut && s.first === 'platform' && !s.speaks ? ['block', 2.5] : null),
];
