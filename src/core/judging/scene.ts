/** A sentence as the rules of action ask for it: who is named first, what is done, and how surely. */
import type { Concept } from '../../words/listen.ts';
import {
  BODY,
  doesItself,
  firstHeard,
  has,
  hasAny,
  type Heard,
  isConcept,
  LEAD,
  means,
  type Sentence,
  someHeard,
  TITLE,
} from './sentences.ts';
import { STORES } from './platforms.ts';
import { AUTHORITIES, CHANGES, CUTS, OFFICES } from './roles.ts';
import { particle } from './particle.ts';

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
      (heard) => !isAsked(sentence, heard) && !(sentence.ended && isConcept(heard, ['stay', 'strike'])),
    ),
    office: someHeard(sentence, AUTHORITIES, (heard) => !ownsAccount(sentence, heard)),
    cut: hasAny(sentence, CUTS),
    access: cutsAccess(sentence),
    back: someHeard(
      sentence,
      ['restore', 'lift'],
      (heard) => !isPurpose(sentence, heard) && !isUndone(sentence, heard) && !isConcept(heard, ['react']),
    ),
    thing,
    lawFirst: sentence.zone === TITLE && sentence.heard[0] !== undefined && isConcept(sentence.heard[0], ['law']),
    network: cutsNetwork(sentence) || (sentence.zone === TITLE && text.dark && !platform && !thing),
    first,
    hedged,
    conditional: isConditional(sentence),
    promised: sentence.zone !== BODY && first === 'office' && promises(sentence, hedged),
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
    noticedFor: !text.verbLast && isBeforeEnd(sentence, ['notice', 'charge']) && !IN_TWO.test(sentence.source),
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
    willSue: sentence.zone === TITLE && first !== 'court' && !text.verbLast && willSue(sentence),
    tellsOwn: sentence.zone === TITLE && first === 'platform' && !text.told && tellsOwn(sentence, platforms),
    spared: sentence.zone !== BODY && isSpared(sentence),
    criticised:
      sentence.zone === TITLE && sentence.from === 0 && (isCriticised(sentence, text.verbLast) || isRetort(sentence)),
    deplored: sentence.zone === LEAD && isDeplored(sentence),
    pleads: !text.verbLast && first !== 'court' && pleadsToCourt(sentence, first === 'office'),
    threatens: !text.verbLast && self && sentence.zone !== BODY && threatens(sentence),
    ownOrder: !text.verbLast && endsOwnOrder(sentence),
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

const INFINITIVE = particle('toDo');

/** "asks the court to void": what is only wished. */
const isAsked = (sentence: Sentence, act: Heard): boolean => INFINITIVE.has(sentence.tokens[act.from - 1]?.word ?? '');

const PURPOSE = particle('for');

/** "a trick to come back": what somebody has in mind. */
const isPurpose = (sentence: Sentence, act: Heard): boolean => PURPOSE.has(sentence.tokens[act.from - 1]?.word ?? '');

const AFTER = particle('after');

/**
 * "blocks X again, days after lifting the ban", "five days after access had been restored", "restored, then blocked
 * again": that it was back is over.
 */
function isUndone(sentence: Sentence, act: Heard): boolean {
  if (!has(sentence, 'again')) return false;
  const cut = firstHeard(sentence, CUTS);
  if (cut !== undefined && sentence.tokens.slice(cut.to, act.from).some(({ word }) => AFTER.has(word))) return true;
  const then = sentence.heard.filter((one) => one.from >= act.to);
  return then.some(
    (again) =>
      isConcept(again, ['again']) && then.some((one) => isConcept(one, CUTS) && isBeside(sentence, one, again)),
  );
}

/** One span, or two with nothing between. */
const isBeside = ({ source }: Sentence, a: Heard, b: Heard): boolean =>
  a === b || /^\s*$/.test(source.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));

const ANSWERS: Concept[] = ['order', 'notice', 'sue', 'uphold', 'strike', 'stay', 'refuse', 'deny', 'react'];
const ACTING: Concept[] = [...CHANGES, ...ANSWERS, 'fine'];

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

const DONE: Concept[] = [...CHANGES, 'comply', 'enact'];
const DONE_OR_TAKEN: Concept[] = [...DONE, 'react'];

function isDone(sentence: Sentence): boolean {
  const act = firstHeard(sentence, DONE_OR_TAKEN);
  return (
    act !== undefined &&
    isConcept(act, DONE) &&
    !isConcept(act, ['may', 'react']) &&
    (doesItself(sentence, act) || isConcept(act, ['enact']) || isThenTaken(sentence, act))
  );
}

const CUT_OFF = /(?:ed|[ai]bles?|[aei]d[oa]s?|blocked in|shut)$/iu;

/** "site unreachable in Togo, editors condemn": what is cut off, a comma, and only then how it is taken. */
const isThenTaken = ({ heard, source }: Sentence, act: Heard): boolean =>
  CUT_OFF.test(source.slice(act.start, act.end)) &&
  heard.some((one) => isConcept(one, ['react']) && /,/.test(source.slice(act.end, Math.max(act.end, one.start))));

/** "चैनल बंद; पत्रकारों की निंदा": an act, a stop, and only then how it is taken. */
function isTakenAfter({ heard, source }: Sentence): boolean {
  const act = heard.findIndex((one) => isConcept(one, CUTS));
  const taken = heard.findIndex((one) => isConcept(one, ['react', 'critic']));
  return act >= 0 && taken > act && /[,;،؛]/.test(source.slice(heard[act]!.end, heard[taken]!.start));
}

const OCCASION = particle('occasion');
/** Tokens between "over" and the block that is spoken of: "over planned Kenyan block". */
const OCCASION_TOKENS = 4;

/** "Wire says it was not asked before Kenya's block", "Sorry, says Durov as Peru pulls plug": that something is said, and then the occasion. */
function saysOf(sentence: Sentence): boolean {
  const said = firstHeard(sentence, ['say', 'react']);
  const act = said && sentence.heard.find((one) => one.from >= said.to && isConcept(one, CUTS));
  if (!act || hasAny(sentence, ['order', 'court', 'restore', 'lift'])) return false;
  return sentence.tokens
    .slice(Math.max(said.to, act.from - OCCASION_TOKENS), act.from)
    .some(({ word }) => OCCASION.has(word));
}

/** Two headlines in one: what the second tells is not what the first is about. */
const IN_TWO = /[　；;]/;

/** "sues to stop the ban", "notice for having put accounts back": what ends is only what it is about. */
function isBeforeEnd(sentence: Sentence, acts: Concept[]): boolean {
  const act = firstHeard(sentence, acts);
  const end = firstHeard(sentence, ['restore', 'lift']);
  return act !== undefined && end !== undefined && act.from < end.from;
}

/** Tokens between whoever asks and the court that is asked, and between what ends and whose order it is. */
const PLEA_TOKENS = 4;
const OWN_TOKENS = 6;

/** Tokens between "not" and what is not done. */
const NOT_TOKENS = 3;
const DENIABLE: Concept[] = ['block', 'suspend', 'restore', 'lift'];

const isNegated = (sentence: Sentence): boolean =>
  someHeard(sentence, ['not'], (not) =>
    someHeard(
      sentence,
      DENIABLE,
      (act) =>
        (isBefore(not, act, NOT_TOKENS) || isBefore(act, not, NOT_TOKENS)) &&
        !/[,;:]/.test(sentence.source.slice(Math.min(not.end, act.end), Math.max(not.start, act.start))),
    ),
  );

const MANDATES: Concept[] = ['order', 'ask'];
/** Tokens between a refusal and what is refused: "declines the ministry's request to block". */
const REFUSAL_TOKENS = 6;

/** Nothing that ends a clause stands between. */
const isInClause = ({ source }: Sentence, one: Heard, other: Heard): boolean =>
  !/[,;:،、，；：–—]/.test(source.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** "refuses to block", "will not suspend", "ब्लॉक करने से इनकार": the act, and that it is not done. */
const isRefused = (sentence: Sentence, verbLast: boolean): boolean =>
  someHeard(
    sentence,
    ['refuse', 'not'],
    (no) =>
      !isConcept(no, ['comply']) &&
      // "slowed for refusing to remove": what is refused is only why
      (verbLast || !someHeard(sentence, CUTS, (act) => act.to <= no.from)) &&
      someHeard(sentence, CUTS, (act) => {
        if (!isInClause(sentence, no, act)) return false;
        const within = isConcept(no, ['refuse']) ? REFUSAL_TOKENS : NOT_TOKENS;
        return verbLast ? isBefore(act, no, within) : act === no || isBefore(no, act, within);
      }),
  );

/** "did not ask X to remove", "ब्लॉक करने का आदेश नहीं दिया". */
const isDisowned = (sentence: Sentence, verbLast: boolean): boolean =>
  hasAny(sentence, CUTS) &&
  someHeard(sentence, ['not'], (no) =>
    someHeard(
      sentence,
      MANDATES,
      (mandate) =>
        isInClause(sentence, no, mandate) &&
        (isBefore(no, mandate, NOT_TOKENS) || (verbLast && isBefore(mandate, no, NOT_TOKENS))),
    ),
  );

/** A platform first, that says it or to which it is said, and then who ordered what. */
function tellsOrder(sentence: Sentence, platforms: Set<Heard>): boolean {
  const { heard } = sentence;
  const at = heard.findIndex((one) => platforms.has(one));
  const said = heard.slice(at + 1).find((one) => !platforms.has(one));
  if (!said || heard.slice(0, at).some((one) => isConcept(one, AUTHORITIES))) return false;
  const order = heard.find((one) => one.from >= said.from && isConcept(one, MANDATES));
  const act = order && heard.find((one) => one.from >= order.from && isConcept(one, CUTS));
  if (!act || hasAny(sentence, ['not', 'refuse', 'comply', 'sue', 'deny'])) return false;
  return isConcept(said, ['say']) ? said !== order : said === order && isTelling(sentence);
}

/** "X says it has pulled 300 accounts", and nobody is named who might have wanted it. */
function tellsOwn(sentence: Sentence, platforms: Set<Heard>): boolean {
  const [first, said, act] = sentence.heard.filter(
    (one) => !isConcept(one, ['company', 'platform']) || platforms.has(one),
  );
  return (
    first !== undefined &&
    act !== undefined &&
    platforms.has(first) &&
    isConcept(said!, ['say']) &&
    isConcept(act, ['remove', 'suspend']) &&
    hasAny(sentence, WHOLE_THINGS) &&
    !hasAny(sentence, [
      'not',
      'refuse',
      'may',
      'order',
      'ask',
      'comply',
      'figures',
      'notice',
      'sue',
      'law',
      'court',
      'state',
    ])
  );
}
const WHOLE_THINGS: Concept[] = ['account', 'channel'];

/** "X told by Ankara", "says company": by whom, or who says so. */
const isTelling = (sentence: Sentence): boolean =>
  has(sentence, 'say') || sentence.tokens.slice(sentence.from, sentence.to).some(({ word }) => BY.has(word));

const POSTS: Concept[] = ['content', 'post', 'video', 'song'];

/** "delete 300 posts": the removal, and within a few words what is to go, and nobody says that it was not removed. */
export const isParticular = (sentence: Sentence): boolean =>
  !hasAny(sentence, ['not', 'refuse', 'notYet', 'fine', 'sue', 'figures', 'block', 'charge']) &&
  someHeard(sentence, ['remove'], (act) =>
    someHeard(sentence, POSTS, (one) => isBefore(act, one, PARTICULAR_TOKENS) || isBefore(one, act, PARTICULAR_TOKENS)),
  );
const PARTICULAR_TOKENS = 5;

const AROUND = particle('around');

/** Something is cut off, and then comes what is near in time. */
const isOnEve = (sentence: Sentence): boolean =>
  hasAny(sentence, CUTS) &&
  someHeard(
    sentence,
    ['court', 'hearing'],
    (court) =>
      [1, 2, 3].some((back) => AROUND.has(sentence.tokens[court.from - back]?.word ?? '')) &&
      someHeard(sentence, CUTS, (act) => act.to <= court.from),
  );

/** "Providers need not block for now": who would carry it out need not. */
const isSpared = (sentence: Sentence): boolean =>
  has(sentence, 'isp') &&
  someHeard(sentence, ['not'], (no) => someHeard(sentence, ['block'], (act) => isBefore(no, act, NOT_TOKENS)));

const SPEAKING: Concept[] = ['say', 'react', 'ask', 'notice', 'warn', 'strike', 'not', 'refuse', 'comply'];
/** Tokens between a critic and that he speaks. */
const SPEAKING_TOKENS = 5;

/** "rights groups say", "Lawyers: …", "… , صحافی یونین": a critic, and right beside that he says something, or a colon, or nothing more. */
function isCriticised(sentence: Sentence, verbLast: boolean): boolean {
  if (!has(sentence, 'critic') || hasAny(sentence, ['sue', 'hearing', 'uphold'])) return false;
  const back = hasAny(sentence, ['restore', 'lift']);
  if (back && !has(sentence, 'ask')) return false;
  const { heard, source, tokens, from, to } = sentence;
  if (heard.some((one) => isConcept(one, ['rule']) && !isConcept(one, ['strike']))) return false;
  return heard.some((critic) => {
    if (!isConcept(critic, ['critic']) || ownsAccount(sentence, critic)) return false;
    if (/^\s?[:：]/.test(source.slice(critic.end))) return true;
    const opens = critic.from - from <= 2;
    if (back && !opens) return false;
    const closes = to - critic.to <= 3;
    const speaks = heard.some(
      (one) =>
        isConcept(one, SPEAKING) &&
        (isBefore(critic, one, verbLast ? to - from : SPEAKING_TOKENS) || isBefore(one, critic, SPEAKING_TOKENS)),
    );
    if (opens) return speaks;
    const agent = heard.find((one) => isConcept(one, [...AUTHORITIES, ...CUTS]) || means(one, 'country') !== undefined);
    if (agent && !isConcept(agent, CUTS) && isDone(sentence)) return false;
    return closes && (speaks || /[,،:–—]\s*\S*$/.test(source.slice(tokens[from]!.start, critic.start).trimEnd()));
  });
}

/** Tokens before the word of a lead that opens on a critic, and after the critic on whom it closes. */
const CRITIC_TOKENS = 4;

/** "CIPESA condemns …", "… must end at once, Amnesty International said": a lead that opens or closes on who finds fault. */
function isDeplored({ heard, from, to }: Sentence): boolean {
  const faults = heard.filter((one) => isConcept(one, ['react']) && !isConcept(one, ['critic']));
  const critics = heard.filter((one) => isConcept(one, ['critic']));
  const [first] = heard.filter((one) => !critics.includes(one));
  const opens = first !== undefined && faults.includes(first) && first.from - from <= CRITIC_TOKENS;
  return opens || (faults.length > 0 && critics.some((one) => to - one.to <= CRITIC_TOKENS));
}

/** "'My shop was there': traders …", "…, Salvini attacca: «…»": somebody's words, and whose they are. */
const SPEECH_FIRST = /^\s*["“„«‘'「](?:[^\s"”»]+\s+){2,}[^"”»]{1,80}["”»’'」]\s?:\s/u;
const SPEECH_LAST = /^[^:]{0,40}:\s?["“„«‘'「]/u;
/** "Rubio says Brussels …": nobody that is known, and right after the name that he says something. */
const SOMEBODY = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?\s$/u;

function isRetort({ heard, source }: Sentence): boolean {
  const speech = SPEECH_FIRST.exec(source)?.[0].length;
  if (speech !== undefined) {
    const speaker = heard.find((one) => one.start >= speech);
    return !speaker || !(isConcept(speaker, OFFICES) || means(speaker, 'country') || means(speaker, 'body'));
  }
  const [opens] = heard;
  if (
    opens &&
    isConcept(opens, ['say']) &&
    !heard.some((one) => isConcept(one, ['order', 'court'])) &&
    SOMEBODY.test(source.slice(0, opens.start))
  )
    return true;
  return heard.some(
    (one, index) =>
      isConcept(one, ['react']) &&
      heard
        .slice(0, index)
        .some((before) => isConcept(before, ['fine', ...CUTS]) && source.slice(before.end, one.start).includes(',')) &&
      SPEECH_LAST.test(source.slice(one.end)),
  );
}

function isGiven(sentence: Sentence): boolean {
  const first = firstHeard(sentence, ['ask', 'restore', 'lift']);
  return first !== undefined && !isConcept(first, ['ask']);
}

/** "asks the court to void": somebody asks, then comes the court; of an office only what it wants struck down is a plea. */
function pleadsToCourt(sentence: Sentence, office: boolean): boolean {
  const ask = firstHeard(sentence, ['ask']);
  const court = firstHeard(sentence, ['court']);
  if (!ask || !court || !isBefore(ask, court, PLEA_TOKENS)) return false;
  return !office || someHeard(sentence, ['strike', 'lift'], (one) => one.from >= court.to);
}

/** "Musk threatens to leave": of all that is done the threat is said first, in a form that says who utters it. */
function threatens(sentence: Sentence): boolean {
  const act = has(sentence, 'warn') ? firstHeard(sentence, [...ACTING, 'warn']) : undefined;
  return act !== undefined && isConcept(act, ['warn']) && doesItself(sentence, act);
}

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

const KEEPERS = ['Apple', 'Google'];

/** "asks Google and Apple to drop the app", "asks Apple to pull it from its store", "removed from the App Store". */
function isFromStores(sentence: Sentence): boolean {
  if (!has(sentence, 'remove')) return false;
  const names = (all: readonly string[]): number =>
    all.filter((name) => sentence.heard.some((one) => means(one, 'platform', name))).length;
  const fromIts = sentence.tokens.slice(sentence.from, sentence.to).some(({ word }) => /^stores?$/.test(word));
  return (
    names(STORES) > 0 || (names(KEEPERS) > 0 && fromIts) || (has(sentence, 'app') && names(KEEPERS) === KEEPERS.length)
  );
}

const SAYS_LAST =
  /[,–—]\s*(?:(?:says?|said|tells?|vows?|vowed|pledges?|promises?)\s+[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,4}\s*$|(?:[\p{L}.'’-]+\s+){1,5}(?:says?|said|vows?|vowed|pledges?|promises?|claims?|claimed|warns?|warned|insists?|admits?)(?:\s+[\p{L}'’-]+){0,5}$)/u;
const NAME_LAST = /\p{Ll}['’”"]?\s*:\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)?$/u;

/** Somebody's word ends the headline, and it is no wire or outlet that reports somebody else's act. */
function isAttributed({ source, heard }: Sentence, platforms: Set<Heard>): boolean {
  const said = SAYS_LAST.exec(source) ?? NAME_LAST.exec(source);
  if (!said) return false;
  const last = heard.filter((one) => one.start >= said.index);
  return last.some(
    (one) => platforms.has(one) || isConcept(one, ['company', 'state', 'ministry']) || means(one, 'body'),
  );
}

/** One quotation of four words or more from the first sign to the last. */
const SPEECH = /^\s*["“„«‘'「](?:[^\s"“”„«»]+\s+){3,}[^"“”„«»]+["”“»’'」][.!?]?\s*$/u;

const SPEAKERS = ['country', 'body'] as const;

/** "WhatsApp: Russia wants to cut off millions", "Minister o Telegramie: …": who speaks, on what, then what is said. */
function isLabelled(sentence: Sentence, platforms: Set<Heard>): boolean {
  const [opens, next] = sentence.heard;
  if (!opens || opens.from > sentence.from + 1 || sentence.zone !== TITLE) return false;
  // "Uganda's president: …"
  const first = next && isConcept(next, AUTHORITIES) && isBefore(opens, next, 2) ? next : opens;
  const speaks =
    platforms.has(first) ||
    isConcept(first, [...AUTHORITIES, 'company']) ||
    SPEAKERS.some((kind) => means(first, kind));
  return speaks && /^[»”"’']?(?: \p{Ll}{1,3} [^:,]{1,30})?\s?[:：]/u.test(sentence.source.slice(first.end));
}

/** "Top court: ban on TikTok went too far", "Dutch court: …": a headline that opens on a court and a colon. */
const courtSays = ({ zone, heard, source }: Sentence): boolean => {
  const [opens, next] = heard;
  const isOnlyWhose = opens && next && SPEAKERS.some((kind) => means(opens, kind)) && isBefore(opens, next, 2);
  const speaker = isOnlyWhose && !isConcept(opens, ['court']) ? next : opens;
  return zone === TITLE && !!speaker && isConcept(speaker, ['court']) && COLON.test(source.slice(speaker.end));
};
/** Right after it, or after the word that says which court. */
const COLON = /^[»”"’']?(?: \p{L}+)?\s?[:：]/u;

/** The ages from which a child may be let in. */
const AGES = /^1[3-8](?:s|jährige|jährigen)?$/;
/** Tokens between "under" and the age, and between the age and "younger". */
const AGE_TOKENS = 2;
const LIMIT = particle('ageLimit', 'limitOrPlace');
const YOUNGER = particle('younger');

/** "under-16s", "menores de 16 años", "16 साल से कम", and not "a boy aged 14". */
export function namesMinors({ tokens, from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) {
    if (!AGES.test(tokens[at]!.word)) continue;
    if (tokens.slice(Math.max(from, at - AGE_TOKENS), at).some(({ word }) => LIMIT.has(word))) return true;
    if (tokens.slice(at + 1, Math.min(to, at + 2 + AGE_TOKENS)).some(({ word }) => YOUNGER.has(word))) return true;
  }
  return false;
}

/** "X says India ordered …": a platform, and right after it that it says something. */
function saysFirst(sentence: Sentence, platforms: Set<Heard>): boolean {
  const [first, second] = sentence.heard;
  return (
    first !== undefined &&
    second !== undefined &&
    sentence.zone === TITLE &&
    platforms.has(first) &&
    isConcept(second, ['say']) &&
    second.from - first.to < 2
  );
}

/** Tokens between "may" and what may be done, or between an act and the "maybe" after it. */
const HEDGE_TOKENS = 7;
const AFTER_TOKENS = 3;
const isMaybe = ({ source }: Sentence, act: Heard, may: Heard): boolean =>
  isBefore(act, may, AFTER_TOKENS) && !/[,;:]/.test(source.slice(act.end, may.start));
const isBefore = (one: Heard, other: Heard, within: number): boolean =>
  other.from >= one.to && other.from - one.to < within;

const isHedged = (sentence: Sentence): boolean =>
  someHeard(sentence, ['may'], (may) =>
    someHeard(sentence, CUTS, (act) => act === may || isBefore(may, act, HEDGE_TOKENS) || isMaybe(sentence, act, may)),
  );

const IF = particle('if');
const WILL = particle('will');

/** "Reddit will appeal", "minister to take Reddit to court": right after whose suit it is to be. */
const willSue = (sentence: Sentence): boolean =>
  !has(sentence, 'hearing') &&
  someHeard(sentence, ['sue'], (suit) => WILL.has(sentence.tokens[suit.from - 1]?.word ?? ''));

/** "obey or be cut off", "register or face a ban". */
const OR_ELSE = /\bor (?:be|face|get|risk) [\p{L} -]*$/iu;
const OR_ELSE_UNITS = 30;

/** "that those who do not obey will be shut down", "will be deactivated if they do not register". */
function isConditional(sentence: Sentence): boolean {
  const { tokens, from, to, source } = sentence;
  return (
    someHeard(sentence, CUTS, (act) => OR_ELSE.test(source.slice(Math.max(0, act.end - OR_ELSE_UNITS), act.end))) ||
    (someHeard(sentence, CUTS, (act) => [1, 2].some((back) => WILL.has(tokens[act.from - back]?.word ?? ''))) &&
      tokens.slice(from, to).some(({ word }) => IF.has(word)))
  );
}

/** "announces that it will ban", "promises to pass a law": what is said is still to come, and no court says it. */
function promises(sentence: Sentence, hedged: boolean): boolean {
  if (!has(sentence, 'say') || has(sentence, 'court')) return false;
  if (hedged) return true;
  return someHeard(sentence, ['may'], (may) =>
    someHeard(sentence, ['enact'], (act) => isBefore(may, act, HEDGE_TOKENS)),
  );
}

/** Tokens between proceedings and the act they may end in. */
const PROCEEDING_TOKENS = 4;

/** "opens proceedings to block", "lance une procédure de suspension": the act is where it may end, and is not done. */
const opensProceedings = (sentence: Sentence): boolean =>
  someHeard(
    sentence,
    ['charge'],
    (opening) =>
      isConcept(opening, ['notice']) &&
      someHeard(sentence, CUTS, (act) => act === opening || isBefore(opening, act, PROCEEDING_TOKENS)),
  );

/** "the minister's account", "the account of the president": somebody whose account it is, and not who acts on it. */
export function ownsAccount(sentence: Sentence, office: Heard): boolean {
  return someHeard(sentence, WHOLE_THINGS, (thing) => {
    const after = thing.from - office.to;
    const before = office.from - thing.to;
    const within = (from: number, to: number): boolean =>
      !someHeard(sentence, CUTS, (one) => one.from >= from && one.to <= to);
    return (
      (after >= 0 && after < 4 && within(office.to, thing.from)) ||
      (before >= 1 && before < 4 && within(thing.to, office.from))
    );
  });
}

/** What marks the doer of what is done, as a word after the name or at its end: "ट्विटर ने", "ट्विटरने", "ટ્વિટરે". */
const DOER = particle('doer');
const DOER_ENDING = /[\p{L}\p{M}](?:(?<=\p{sc=Devanagari})(?:ने|ले)|(?<!ન)ે)$/u;

const isDoer = ({ source, tokens }: Sentence, name: Heard): boolean =>
  DOER.has(tokens[name.to]?.word ?? '') || DOER_ENDING.test(source.slice(name.start, name.end));

const HAS = particle('has');

const BY = particle('by');

/** "barred by YouTube": the act, and who did it right after. */
const isDoneBy = ({ heard, tokens }: Sentence, name: Heard): boolean =>
  BY.has(tokens[name.from - 1]?.word ?? '') &&
  heard.some((act) => isConcept(act, CUTS) && act.to <= name.from - 1 && name.from - act.to < 3);

/** "… says Apple removed it": behind somebody's word a platform, and right after it the act. */
function isTold({ heard }: Sentence, name: Heard): boolean {
  const index = heard.indexOf(name);
  const act = heard[index + 1];
  const said = heard[index - 1];
  return (
    act !== undefined &&
    said !== undefined &&
    isConcept(said, ['say']) &&
    name.from - said.to < 2 &&
    isConcept(act, CUTS) &&
    act.from - name.to < 2
  );
}

/** A sentence that ends on a question mark. */
export const isQuestion = ({ source, tokens, to }: Sentence): boolean =>
  /^[^\p{L}\p{N}]{0,2}[?？؟]/u.test(source.slice(tokens[to - 1]?.end));

/** The word right after a name is an act on access, in a form that says who does it; or the name is marked as the doer. */
export function actsItself(sentence: Sentence, name: Heard): boolean {
  if (isDoer(sentence, name)) return hasAny(sentence, CUTS) && !hasAny(sentence, ['say', 'react', 'refuse']);
  const act = sentence.heard.find((one) => one.from >= name.to);
  if (!act || !isConcept(act, CUTS)) return false;
  // "Twitter a bloqué", and not "Twitter'a erişim"
  const next = sentence.tokens[name.to]!;
  if (act.from - name.to === 1 && HAS.has(next.word) && /\s/.test(sentence.source[next.start - 1] ?? '')) return true;
  return (
    act.from - name.to < 2 &&
    (doesItself(sentence, act) || doesInCyrillic(sentence, act) || didItself(sentence, name, act))
  );
}

/** "блокирует", "удалила", "обмежив"; a ban ("запрет") ends alike. */
const CYRILLIC_DOES = /^(?!запрет|снят|лимит)\p{L}*(?:[еиюу]т|[аяие]л[аи]?|є|[аиія]в)(?!\p{L})/iu;
const doesInCyrillic = ({ source }: Sentence, { start, end }: Heard): boolean =>
  CYRILLIC_DOES.test(source.slice(start, end));

/** What follows a past form that somebody suffers: "Twitter blocked in Nigeria", "banned by a court". */
const SUFFERED = particle('suffered');
const PAST = /^(?:\p{L}+ly )?(?:\p{L}+ed|took|hid|shut|withheld|threw|cut)(?!\p{L})/iu;

/** "Facebook banned the army": below the headline a past form right before its object says who did it. */
const didItself = (sentence: Sentence, name: Heard, act: Heard): boolean =>
  sentence.zone !== TITLE &&
  act.from === name.to &&
  PAST.test(sentence.source.slice(act.start, act.end)) &&
  act.to < sentence.to &&
  !SUFFERED.has(sentence.tokens[act.to]!.word);

/** Removing an account or a site is a block in other words; removing a post is not. */
function cutsAccess(sentence: Sentence): boolean {
  if (hasAny(sentence, ['block', 'withhold', 'suspend', 'halt'])) return true;
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
