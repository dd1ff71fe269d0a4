/** A sentence as the rules of action ask for it: who is named first, what is done, and how surely. */
import type { Concept } from '../../words/listen.ts';
import {
  BODY,
  doesItself,
  firstHeard,
  has,
  hasAny,
  type Heard,
  isBefore,
  isBeside,
  isConcept,
  LEAD,
  means,
  type Sentence,
  someHeard,
  TITLE,
} from './sentences.ts';
import { isFromStores, STORES } from './stores.ts';
import { AUTHORITIES, CHANGES, CUTS, STOPS } from './roles.ts';
import { particle, phrasesOf, spansOf } from './particle.ts';
import {
  ACTING,
  isBeforeEnd,
  isConditional,
  isDisowned,
  isGiven,
  isHedged,
  isNegated,
  isNotEnded,
  isOnEve,
  isPurpose,
  isRefused,
  isSpared,
  isUndone,
  MANDATES,
  onlyConsiders,
  opensProceedings,
  pleadsToCourt,
  promises,
  threatens,
  willSue,
} from './unsure.ts';
import { actsItself, isDone, isDoneBy, isTakenAfter, isToDo, isTold, ownsAccount } from './doing.ts';
import {
  courtSays,
  isAttributed,
  isCriticised,
  isDeplored,
  isLabelled,
  isQuestion,
  isRetort,
  saysFirst,
  saysOf,
  SPEECH,
  tellsOrder,
  tellsOwn,
} from './speech.ts';

export const THINGS: Concept[] = ['account', 'site', 'app', 'channel', 'platform', 'url', 'video', 'post', 'content'];

/** What is known of the whole text, whichever sentence is looked at. */
export interface Whole {
  /** The headline names a platform or a thing that may be cut off. */
  titled: boolean;
  /** Somebody tells somebody to act: what is done is not the doer's own idea. */
  told: boolean;
  /** Headline or lead says that something is only hidden in one country. */
  withheld: boolean;
  /** The lead tells of networks that are cut: a headline may leave out what it is that goes dark. */
  dark: boolean;
  /** Headline or lead speaks of figures. */
  counted: boolean;
  /** The headline says that posts or videos are to go. */
  removal: boolean;
  /** Headline or lead tells of a removal, and neither of a block. */
  removed: boolean;
  /** The lead says that providers were told. */
  carried: boolean;
  /** The headline only wants access back. */
  wanted: boolean;
  /** The headline tells of what may be done, and no letter goes out and no case is opened. */
  threatened: boolean;
  /** A court tells the government to give back: what it decides on is not its own. */
  overruled: boolean;
  /** Headline or lead says from which age on: what is closed to the young is a rule for all. */
  minors: boolean;
  /** The lead names a court: a headline may leave out who it is that turns a plea down. */
  judged: boolean;
  /** The headline opens on a name and a colon, and the lead says that it is that of somebody in office or of a company. */
  byName: boolean;
  /** The headline opens on an act and a stop: "site blocked; unions protest". */
  actsFirst: boolean;
  /** The language ends on its verb: the court that dismisses comes last. */
  verbLast: boolean;
}

/** What a sentence holds, as the rules ask for it. */
export interface Scene extends Whole {
  sentence: Sentence;
  /** Headline or first sentence. */
  front: boolean;
  title: boolean;
  platform: boolean;
  country: boolean;
  court: boolean;
  /** Something is upheld, struck down or stayed, and not only asked to be. */
  decided: boolean;
  office: boolean;
  cut: boolean;
  /** Access to an account, a site or a service, and not a single post. */
  access: boolean;
  back: boolean;
  thing: boolean;
  network: boolean;
  /** The headline begins with a law. */
  lawFirst: boolean;
  /** Who is named first. */
  first: 'platform' | 'court' | 'office' | 'company' | null;
  /** A platform, and right after it what it does, or right before it: "Twitter suspends", "suspended by Twitter". */
  acts: boolean;
  /** A platform or its company, then that it goes to court, and only then what was decided: "Twitter appeals ruling that upheld ban". */
  appeals: boolean;
  /** Somebody tells what a platform did to it: "VPN maker says Apple removed it". */
  tells: boolean;
  /** A question: it says nothing of what is done. */
  asks: boolean;
  /** What is done is said before how others take it: "blocks Facebook as anger grows". */
  done: boolean;
  /** The fine is the act: it is said before any other, or right after who is fined. */
  fined: boolean;
  /** A letter goes out for what comes after: "notice for putting accounts back". */
  noticedFor: boolean;
  /** Somebody sues for what comes after. */
  suedFor: boolean;
  /** Something is back before anything is asked: "back after the changes that the watchdog asked for". */
  given: boolean;
  /** What is done is said not to be done or to come: "no ban on TikTok, says minister". */
  negated: boolean;
  /** Somebody refuses the act: "judge declines to ban", "Meta will not suspend". */
  refused: boolean;
  /** Somebody says not to have ordered it: "did not ask Telegram to remove". */
  disowned: boolean;
  /** A platform tells what it was ordered: "X says India ordered it to block", "X told by Delhi to block". */
  tellsOrder: boolean;
  /** Posts or videos are to go: "delete 300 posts". */
  particular: boolean;
  /** A court is only what something comes before or after: "slowed on eve of court hearing". */
  eve: boolean;
  /** Somebody goes to court, and no court of appeal is only named. */
  sues: boolean;
  /** Somebody only says that he will go to court: "Reddit to appeal". */
  willSue: boolean;
  /** A platform tells what it did by itself: "X says it has pulled 300 accounts". */
  tellsOwn: boolean;
  /** Providers need not block. */
  spared: boolean;
  /** Whoever has a say on the acts of others speaks: a rights group, a lawyer, the opposition, somebody by name. */
  criticised: boolean;
  /** The lead is the word of such a one: "… should lift the block, the Committee to Protect Journalists said". */
  deplored: boolean;
  /** Somebody asks a court for what it is to decide: "asks the court to annul". */
  pleads: boolean;
  /** A platform threatens: it is not who gets the warning. */
  threatens: boolean;
  /** Whose order it is ends it: "lifts his own order". */
  ownOrder: boolean;
  /** A court itself gives back, and tells nobody to: "Court unblocks Viber". */
  givesBack: boolean;
  /** Somebody is banned from a platform. */
  keptOut: boolean;
  /** Something is to go from the stores of apps, and not from the phones of a country. */
  fromStores: boolean;
  /** The headline ends on who says so: "…, says Pichai", "…: Palak". */
  attributed: boolean;
  /** The act comes only if something else does not: "will be shut down if they do not obey". */
  conditional: boolean;
  /** The act is only possible: "may block". */
  hedged: boolean;
  /** Somebody in office says what is to come: "minister promises ban". */
  promised: boolean;
  /** Whoever is in office only has in mind to give the order: "considers asking X to block". */
  considers: boolean;
  /** Proceedings are opened that may end in the act: "opens proceedings to block". */
  opened: boolean;
  /** A platform or somebody else speaks of the act: it refuses, denies, condemns. */
  speaks: boolean;
  /** A platform says something of an act of others: "says it was not asked before block". */
  saidOf: boolean;
  /** The headline names a speaker, then what is said. */
  labelled: boolean;
  /** The speaker is a court: what it says is decided. */
  courtSays: boolean;
  /** The headline is nothing but somebody's words. */
  spoken: boolean;
}

/** What a sentence holds, in a text of which that is known. */
export function sceneOf(sentence: Sentence, platforms: Set<Heard>, text: Whole): Scene {
  const first = firstOf(sentence, platforms);
  const platform = sentence.heard.some((heard) => platforms.has(heard));
  const thing = hasAny(sentence, THINGS);
  const self = first === 'platform' || first === 'company';
  const tells = sentence.heard.some((heard) => platforms.has(heard) && isTold(sentence, heard));
  const saidOf = sentence.zone === TITLE && self && !text.verbLast && saysOf(sentence);
  const hedged = text.verbLast ? has(sentence, 'may') : isHedged(sentence);
  return {
    ...text,
    sentence,
    front: sentence.zone !== BODY,
    title: sentence.zone === TITLE,
    platform,
    country: sentence.countries.length > 0,
    court: has(sentence, 'court'),
    decided: someHeard(
      sentence,
      ['uphold', 'strike', 'stay'],
      (heard) => !isToDo(sentence, heard) && !(sentence.ended && isConcept(heard, ['stay', 'strike'])),
    ),
    office: someHeard(sentence, AUTHORITIES, (heard) => !ownsAccount(sentence, heard)),
    cut: hasAny(sentence, CUTS),
    access: cutsAccess(sentence),
    back: someHeard(
      sentence,
      ['restore', 'lift'],
      (heard) =>
        !isPurpose(sentence, heard) &&
        !isUndone(sentence, heard) &&
        !isConcept(heard, ['react']) &&
        !isNotEnded(sentence, heard),
    ),
    thing,
    lawFirst: sentence.zone === TITLE && sentence.heard[0] !== undefined && isConcept(sentence.heard[0], ['law']),
    network: cutsNetwork(sentence) || (sentence.zone === TITLE && text.dark && !platform && !thing),
    first,
    hedged,
    conditional: isConditional(sentence),
    promised: sentence.zone !== BODY && first === 'office' && promises(sentence, hedged),
    considers: first === 'office' && onlyConsiders(sentence),
    opened: opensProceedings(sentence),
    speaks:
      sentence.quoted ||
      saidOf ||
      (self && !tells && saysFirst(sentence, platforms)) ||
      (self && hasAny(sentence, ['refuse', 'deny'])) ||
      (sentence.zone === TITLE && has(sentence, 'react')),
    saidOf,
    done: text.verbLast ? isTakenAfter(sentence) : isDone(sentence),
    fined: !text.verbLast && isFined(sentence),
    suedFor: !text.verbLast && isBeforeEnd(sentence, ['sue']),
    noticedFor:
      !text.verbLast &&
      isBeforeEnd(sentence, ['notice', 'charge']) &&
      !IN_TWO.test(sentence.source) &&
      !isBlockLifted(sentence),
    given: !text.verbLast && isGiven(sentence),
    negated: sentence.zone === TITLE && isNegated(sentence),
    refused: sentence.zone !== BODY && isRefused(sentence, text.verbLast),
    disowned: sentence.zone !== BODY && first !== 'court' && isDisowned(sentence, text.verbLast),
    tellsOrder: sentence.zone === TITLE && first === 'platform' && tellsOrder(sentence, platforms),
    particular: text.removal || isParticular(sentence),
    eve: isOnEve(sentence),
    sues: someHeard(
      sentence,
      ['sue'],
      (heard) => !isConcept(heard, ['court']) || !APPEALS.test(sentence.source.slice(heard.start, heard.end)),
    ),
    willSue: sentence.zone === TITLE && first !== 'court' && willSue(sentence, text.verbLast),
    tellsOwn: sentence.zone === TITLE && first === 'platform' && !text.told && tellsOwn(sentence, platforms),
    spared: sentence.zone !== BODY && isSpared(sentence),
    criticised:
      sentence.zone === TITLE && sentence.from === 0 && (isCriticised(sentence, text.verbLast) || isRetort(sentence)),
    deplored: sentence.zone === LEAD && isDeplored(sentence),
    pleads: !text.verbLast && first !== 'court' && pleadsToCourt(sentence, first === 'office'),
    threatens: !text.verbLast && self && sentence.zone !== BODY && threatens(sentence),
    ownOrder: !text.verbLast && endsOwnOrder(sentence),
    givesBack: sentence.zone === TITLE && !text.verbLast && first === 'court' && givesBack(sentence),
    keptOut: sentence.zone === TITLE && !text.minors && isKeptOut(sentence, platforms),
    fromStores: isFromStores(sentence),
    spoken: sentence.zone === TITLE && SPEECH.test(sentence.source),
    attributed: sentence.zone === TITLE && isAttributed(sentence, platforms),
    labelled: isLabelled(sentence, platforms) || (sentence.zone === TITLE && text.byName),
    courtSays: courtSays(sentence),
    acts: sentence.heard.some(
      (heard) => platforms.has(heard) && (actsItself(sentence, heard) || isDoneBy(sentence, heard)),
    ),
    appeals: self && !text.verbLast && appeals(sentence, platforms),
    tells,
    asks: isQuestion(sentence),
  };
}

/** "Internet providers" carry it out: the network that is cut is named by another word. */
export const cutsNetwork = (sentence: Sentence): boolean =>
  someHeard(sentence, ['network'], (heard) => !isConcept(heard, ['isp']));

/** "appeals court" in one: nobody appeals. */
const APPEALS = /^app?e/i;

/** Tokens between "imposes" and the fine. */
const IMPOSED_TOKENS = 3;

/** "X fined for not deleting posts", "impõe multa por manter perfis bloqueados": the fine is said before whatever else is done or said. */
function isFined(sentence: Sentence): boolean {
  if (!has(sentence, 'fine')) return false;
  const [act, next] = sentence.heard.filter((heard) => isConcept(heard, ACTING));
  const isFine = (one: Heard | undefined): boolean =>
    one !== undefined && isConcept(one, ['fine']) && !isConcept(one, CHANGES);
  return isFine(act) || (isConcept(act!, ['order']) && isFine(next) && isBefore(act!, next!, IMPOSED_TOKENS));
}

/** Two headlines in one: what the second tells is not what the first is about. */
const IN_TWO = /[　；;]/;
/** "网站封锁解除", "block lifted": who says right behind a block that it ends tells that, and not what a letter is about. */
const isBlockLifted = (sentence: Sentence): boolean =>
  someHeard(sentence, ['block'], (block) =>
    sentence.heard.some(
      (end) => end.from === block.to && isBeside(sentence, block, end) && isConcept(end, ['lift', 'restore']),
    ),
  );

/** Tokens between what ends and whose order it is. */
const OWN_TOKENS = 6;

const POSTS: Concept[] = ['content', 'post', 'video', 'song'];

/** "delete 300 posts": the removal, and within a few words what is to go, and nobody says that it was not removed. */
export const isParticular = (sentence: Sentence): boolean =>
  !hasAny(sentence, ['not', 'refuse', 'notYet', 'fine', 'sue', 'figures', 'block', 'charge']) &&
  someHeard(sentence, ['remove'], (act) =>
    someHeard(sentence, POSTS, (one) => isBefore(act, one, PARTICULAR_TOKENS) || isBefore(one, act, PARTICULAR_TOKENS)),
  );
const PARTICULAR_TOKENS = 5;

/** The suit comes behind whose it is, and nothing is decided before: not so "suit against block of Telegram fails", "Telegram loses appeal". */
function appeals(sentence: Sentence, platforms: Set<Heard>): boolean {
  const suit = firstHeard(sentence, ['sue']);
  const decided = firstHeard(sentence, ['uphold']);
  const whose = sentence.heard.find((one) => platforms.has(one) || isConcept(one, ['company']));
  if (!suit || !whose || suit.from < whose.from) return false;
  return !decided || decided.from > suit.from;
}

const OWN = particle('own');

/** "deja en suspenso su propia orden": what ends is one's own order. */
const endsOwnOrder = (sentence: Sentence): boolean =>
  someHeard(
    sentence,
    ['order', 'rule', 'block'],
    (order) =>
      OWN.has(sentence.tokens[order.from - 1]?.word ?? '') &&
      someHeard(sentence, ['lift', 'stay', 'restore'], (end) => isBefore(end, order, OWN_TOKENS)),
  );

/** "Tribunal undoes order against Viber", and not "orders state to lift ban", "strikes down", "upholds lifting". */
function givesBack(sentence: Sentence): boolean {
  // An "appeals court" goes to no court.
  const act = sentence.heard.find((one) => isConcept(one, ACTING) && !isConcept(one, ['court']));
  return (
    act !== undefined &&
    isConcept(act, ['lift', 'restore']) &&
    !isConcept(act, ['strike', 'stay', 'react', ...MANDATES]) &&
    doesItself(sentence, act) &&
    !has(sentence, 'law')
  );
}

const BAN_FROM = particle('banFrom');

/** "banned from Twitter", and not "TikTok banned from app stores". */
const isKeptOut = (sentence: Sentence, platforms: Set<Heard>): boolean =>
  someHeard(sentence, ['block', 'suspend'], (act) =>
    sentence.heard.some(
      (one) =>
        platforms.has(one) &&
        one.from === act.to + 1 &&
        BAN_FROM.has(sentence.tokens[act.to]!.word) &&
        !STORES.some((store) => means(one, 'platform', store)),
    ),
  ) && !sentence.heard.slice(0, 1).some((one) => platforms.has(one));

/** The ages from which a child may be let in; "16ට" in Sinhala. */
const AGES = /^1[3-8](?:s|jährige|jährigen|ට)?$/;
/** Tokens between "under" and the age, and between the age and "younger". */
const AGE_TOKENS = 2;
const LIMITS = [phrasesOf('ageLimit'), phrasesOf('limitOrPlace')];
const YOUNGER = phrasesOf('younger');

/** "under-16s", "menores de 16 años", "16 साल से कम", "16歳未満", and not "a boy aged 14". */
export function namesMinors(sentence: Sentence): boolean {
  const { tokens, from, to } = sentence;
  for (let at = from; at < to; at++) {
    if (!AGES.test(tokens[at]!.word)) continue;
    if (LIMITS.some((limit) => spansOf(sentence, limit).some((one) => one.to <= at && at - one.to < AGE_TOKENS)))
      return true;
    if (spansOf(sentence, YOUNGER).some((one) => one.from > at && one.from - at <= 1 + AGE_TOKENS)) return true;
  }
  return false;
}

/** Removing an account or a site is a block in other words; removing a post is not. */
function cutsAccess(sentence: Sentence): boolean {
  if (hasAny(sentence, STOPS)) return true;
  if (isFromStores(sentence)) return false;
  return has(sentence, 'remove') && someHeard(sentence, CARRIERS, (heard) => !isConcept(heard, ['content']));
}

/** Pages of a network are content as well: who has one deleted blocks nobody. */
const CARRIERS: Concept[] = ['account', 'site', 'app', 'channel'];

function firstOf(sentence: Sentence, platforms: Set<Heard>): Scene['first'] {
  for (const [index, heard] of sentence.heard.entries()) {
    const next = sentence.heard[index + 1];
    if (platforms.has(heard)) return 'platform';
    // "Kenya's court", "Thai court": the country is only whose it is.
    if (isConcept(heard, ['court']) || (next && isConcept(next, ['court']) && isBefore(heard, next, 2))) return 'court';
    if (isConcept(heard, AUTHORITIES) || heard.senses.some((one) => one.kind === 'country')) return 'office';
    if (isConcept(heard, ['company'])) return 'company';
  }
  return null;
}
