/** Whose word a sentence is: what a platform tells, what critics say, who speaks before a colon. */
import type { Concept } from '../../words/listen.ts';
import { firstHeard, has, hasAny, type Heard, isBefore, isConcept, means, type Sentence, TITLE } from './sentences.ts';
import { AUTHORITIES, CUTS, OFFICES } from './roles.ts';
import { particle } from './particle.ts';
import { BY, isDone, ownsAccount, WHOLE_THINGS } from './doing.ts';
import { MANDATES } from './unsure.ts';

const OCCASION = particle('occasion');
/** Tokens between "over" and the block that is spoken of: "over planned Kenyan block". */
const OCCASION_TOKENS = 4;

/** "Wire says it was not asked before Kenya's block", "Sorry, says Durov as Peru pulls plug": that something is said, and then the occasion. */
export function saysOf(sentence: Sentence): boolean {
  const said = firstHeard(sentence, ['say', 'react']);
  const act = said && sentence.heard.find((one) => one.from >= said.to && isConcept(one, CUTS));
  if (!act || hasAny(sentence, ['order', 'court', 'restore', 'lift'])) return false;
  return sentence.tokens
    .slice(Math.max(said.to, act.from - OCCASION_TOKENS), act.from)
    .some(({ word }) => OCCASION.has(word));
}

/** A platform first, that says it or to which it is said, and then who ordered what. */
export function tellsOrder(sentence: Sentence, platforms: Set<Heard>): boolean {
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
export function tellsOwn(sentence: Sentence, platforms: Set<Heard>): boolean {
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

/** "X told by Ankara", "says company": by whom, or who says so. */
const isTelling = (sentence: Sentence): boolean =>
  has(sentence, 'say') || sentence.tokens.slice(sentence.from, sentence.to).some(({ word }) => BY(sentence).has(word));

const SPEAKING: Concept[] = ['say', 'react', 'ask', 'notice', 'warn', 'strike', 'not', 'refuse', 'comply'];
/** Tokens between a critic and that he speaks. */
const SPEAKING_TOKENS = 5;

/** "rights groups say", "Lawyers: …", "… , صحافی یونین": a critic, and right beside that he says something, or a colon, or nothing more. */
export function isCriticised(sentence: Sentence, verbLast: boolean): boolean {
  if (!has(sentence, 'critic') || hasAny(sentence, ['sue', 'hearing', 'uphold'])) return false;
  const back = hasAny(sentence, ['restore', 'lift']);
  if (back && !has(sentence, 'ask')) return false;
  const { heard, source, tokens, from, to } = sentence;
  if (!back && opensOnCritic(sentence)) return true;
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

/** What stands between a speaker and what is said: "IFF: …", "Access Now on the new law: …". */
const LABELLED = /^[»”"’']?(?: \p{Ll}{1,3} [^:,]{1,30})?\s?[:：]/u;

const opensOnCritic = ({ heard, source, from }: Sentence): boolean =>
  heard.some((one) => isConcept(one, ['critic']) && one.from - from <= 1 && LABELLED.test(source.slice(one.end)));

/** Tokens before the word of a lead that opens on a critic, and after the critic on whom it closes. */
const CRITIC_TOKENS = 4;

/** "CIPESA condemns …", "… must end at once, Amnesty International said": a lead that opens or closes on who finds fault. */
export function isDeplored({ heard, from, to }: Sentence): boolean {
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

/** Whether a headline is somebody's words and whose they are, and of nobody in office. */
export function isRetort({ heard, source }: Sentence): boolean {
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

const SAYS_LAST =
  /[,–—]\s*(?:(?:says?|said|tells?|vows?|vowed|pledges?|promises?)\s+[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,4}\s*$|(?:[\p{L}.'’-]+\s+){1,5}(?:says?|said|vows?|vowed|pledges?|promises?|claims?|claimed|warns?|warned|insists?|admits?)(?:\s+[\p{L}'’-]+){0,5}$)/u;
const NAME_LAST = /\p{Ll}['’”"]?\s*:\s*\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+)?$/u;

/** Somebody's word ends the headline, and it is no wire or outlet that reports somebody else's act. */
export function isAttributed({ source, heard }: Sentence, platforms: Set<Heard>): boolean {
  const said = SAYS_LAST.exec(source) ?? NAME_LAST.exec(source);
  if (!said) return false;
  const last = heard.filter((one) => one.start >= said.index);
  return last.some(
    (one) => platforms.has(one) || isConcept(one, ['company', 'state', 'ministry', 'critic']) || means(one, 'body'),
  );
}

/** One quotation of four words or more from the first sign to the last. */
export const SPEECH = /^\s*["“„«‘'「](?:[^\s"“”„«»]+\s+){3,}[^"“”„«»]+["”“»’'」][.!?]?\s*$/u;

const SPEAKERS = ['country', 'body'] as const;

/** "Viber: Chad fears free speech", "Minister o Telegramie: …": who speaks, on what, then what is said. */
export function isLabelled(sentence: Sentence, platforms: Set<Heard>): boolean {
  const [opens, next] = sentence.heard;
  if (!opens || opens.from > sentence.from + 1 || sentence.zone !== TITLE) return false;
  // "Uganda's president: …"
  const first = next && isConcept(next, AUTHORITIES) && isBefore(opens, next, 2) ? next : opens;
  const speaks =
    platforms.has(first) ||
    isConcept(first, [...AUTHORITIES, 'company']) ||
    SPEAKERS.some((kind) => means(first, kind));
  return speaks && LABELLED.test(sentence.source.slice(first.end));
}

/** "Top court: ban on TikTok went too far", "Dutch court: …": a headline that opens on a court and a colon. */
export const courtSays = ({ zone, heard, source }: Sentence): boolean => {
  const [opens, next] = heard;
  const isOnlyWhose = opens && next && SPEAKERS.some((kind) => means(opens, kind)) && isBefore(opens, next, 2);
  const speaker = isOnlyWhose && !isConcept(opens, ['court']) ? next : opens;
  return zone === TITLE && !!speaker && isConcept(speaker, ['court']) && COLON.test(source.slice(speaker.end));
};
/** Right after it, or after the word that says which court. */
const COLON = /^[»”"’']?(?: \p{L}+)?\s?[:：]/u;

/** "X says India ordered …": a platform, and right after it that it says something. */
export function saysFirst(sentence: Sentence, platforms: Set<Heard>): boolean {
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

/** A sentence that ends on a question mark. */
export const isQuestion = ({ source, tokens, to }: Sentence): boolean =>
  /^[^\p{L}\p{N}]{0,2}[?？؟]/u.test(source.slice(tokens[to - 1]?.end));
