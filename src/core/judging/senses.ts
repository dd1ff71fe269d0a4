/**
 * What words mean only in their sentence: whoever ends a ban lifts it, the "down" of "took the apps down" is no
 * breakdown, a court that is told orders nothing.
 */
import type { Concept } from '../../words/listen.ts';
import { isToDo } from './doing.ts';
import { particle, particlesOf } from './particle.ts';
import { CUTS } from './roles.ts';
import type { Sense } from './vocabulary.ts';
import { alsoHear, doesItself, has, hasAny, type Heard, isConcept, means, type Sentence, unhear } from './sentences.ts';

/** Takes from the phrases of a sentence what they do not mean in it, and adds what they mean only there. */
export function settleSenses(sentence: Sentence, verbLast: boolean): void {
  withoutCourts(sentence);
  blockWithoutCourt(sentence);
  endBans(sentence, verbLast);
  tellCourts(sentence);
  takeDown(sentence);
  darken(sentence);
  measureCuts(sentence);
  banOthers(sentence);
}

const WITHOUT = particle('without');

/** "blocage sans juge": a court that has no say. */
function withoutCourts(sentence: Sentence): void {
  if (!has(sentence, 'court')) return;
  const { heard, tokens } = sentence;
  const isWithout = ({ from }: Heard): boolean => [1, 2].some((back) => WITHOUT.has(tokens[from - back]?.word ?? ''));
  unhear(
    sentence,
    heard.filter((one) => isConcept(one, ['court']) && isWithout(one)),
    ['court', 'rule'],
  );
}

/** "रोक लगाई": a court stays an order with the words by which a government blocks an app. */
function blockWithoutCourt(sentence: Sentence): void {
  if (!has(sentence, 'stay') || has(sentence, 'court')) return;
  const blocks = sentence.heard.filter((one) => isConcept(one, ['stay']) && isConcept(one, ['block']));
  unhear(sentence, blocks, ['stay']);
}

/** Tokens between what is ended and the word that ends it. */
const END_TOKENS = 5;
const ENDS_BAN: readonly Concept[] = ['halt', 'suspend', 'stay'];
const PAPERS: readonly Concept[] = ['order', 'rule'];
const ENDABLE: readonly Concept[] = [...CUTS, ...PAPERS];
const JOINED = particlesOf('and', 'or');

/**
 * "ends ban on Viber", "court suspends block", "बैन का आदेश स्थगित": whoever ends a block lifts it, and a
 * court that suspends one has not suspended what was blocked.
 */
function endBans(sentence: Sentence, verbLast: boolean): void {
  if (!hasAny(sentence, ENDABLE)) return;
  if (has(sentence, 'strike')) sentence.ended = sentence.heard.some((_, index) => topples(sentence, index));
  if (!hasAny(sentence, ENDS_BAN)) return;
  sentence.heard.forEach((end, index) => {
    if (!isConcept(end, ENDS_BAN) || isConcept(end, ['network', 'block', 'account'])) return;
    // Only a court stays; whoever else puts off a ban has not ended one.
    if (isConcept(end, ['stay']) && !has(sentence, 'court')) return;
    if (!endsNext(sentence, index) && !(verbLast ? endsLast(sentence, index) : isEnded(sentence, index))) return;
    unhear(sentence, [end], ['halt', 'suspend']);
    alsoHear(sentence, end, 'lift');
    if (has(sentence, 'court') && !isConcept(end, ['stay'])) alsoHear(sentence, end, 'stay');
    sentence.ended = true;
  });
}

/** "suspends the block", "halts magistrate's order": the verb, and then what it ends. */
function endsNext(sentence: Sentence, index: number): boolean {
  const end = sentence.heard[index]!;
  const after = sentence.heard.slice(index + 1);
  const ends = (ban: Heard | undefined, bans: readonly Concept[]): boolean =>
    ban !== undefined &&
    isConcept(ban, bans) &&
    ban.from - end.to <= END_TOKENS &&
    !isParted(sentence, end, ban) &&
    !isParticiple(sentence, ban);
  if (
    ends(
      after.find((one) => !goesBetween(one)),
      ['block'],
    )
  )
    return true;
  if (!has(sentence, 'court') || !(isConcept(end, ['stay']) || doesItself(sentence, end))) return false;
  return ends(
    after.find((one) => !isWhose(one)),
    ENDABLE,
  );
}

/** "the magistrate's order", "the regulator's block". */
const isWhose = (heard: Heard): boolean =>
  isConcept(heard, ['court', 'regulator', 'ministry', 'state']) ||
  (['country', 'body', 'state'] as const).some((kind) => means(heard, kind) !== undefined);

/** A law is struck down, or found unlawful. */
const OF_LAWS = /^(?:str|un|ill?eg|sets? aside)/i;

/** "derruba suspensão do Discord", "kassiert Netzsperren": a block that is undone, and no law that is struck down. */
function topples(sentence: Sentence, index: number): boolean {
  const end = sentence.heard[index]!;
  if (!isConcept(end, ['strike']) || OF_LAWS.test(sentence.source.slice(end.start, end.end))) return false;
  // "asks the court to annul the ban"
  if (isToDo(sentence, end)) return false;
  const ban = sentence.heard.slice(index + 1).find((one) => !goesBetween(one));
  if (!ban || !isConcept(ban, ['block', 'suspend']) || has(sentence, 'law')) return false;
  return ban.from - end.to <= END_TOKENS && !isParted(sentence, end, ban) && !isParticiple(sentence, ban);
}

/** "आदेश स्थगित", "yasağını durdurdu": what is ended, and right after it the verb. */
function endsLast(sentence: Sentence, index: number): boolean {
  const [end, ban] = [sentence.heard[index]!, sentence.heard[index - 1]];
  if (!ban || end.from - ban.to > 2 || isParted(sentence, ban, end)) return false;
  if (isConcept(ban, PAPERS) || isConcept(end, ['stay']))
    return sentence.heard.slice(0, index).some((one) => isConcept(one, CUTS));
  return isConcept(ban, ['block']) && end.from === ban.to;
}

/** "ban suspended", "bloqueo suspendido", "blocking order halted by court". */
function isEnded(sentence: Sentence, index: number): boolean {
  const [end, ban] = [sentence.heard[index]!, sentence.heard[index - 1]];
  if (!ban || end.from !== ban.to || !isParticiple(sentence, end) || isParted(sentence, ban, end)) return false;
  return isConcept(ban, ['block']) && !isParticiple(sentence, ban);
}

const PARTICIPLE = /(?:ed|ing|[aei]d[oa]s?|t[oa]|ausgesetzt|gestoppt|suspenso|geschorst|on hold)$/i;
const isParticiple = ({ source }: Sentence, act: Heard): boolean => PARTICIPLE.test(source.slice(act.start, act.end));

/** Written onto the word. */
const ARABIC_AND = /^و(?=\p{sc=Arabic})/u;

/** A comma, an "and" or an "or" stands between: two acts, and not one that ends the other. */
const isParted = (sentence: Sentence, one: Heard, other: Heard): boolean =>
  /[,;:،、，；：・]/.test(sentence.source.slice(one.end, other.start)) ||
  ARABIC_AND.test(sentence.source.slice(other.start, other.end)) ||
  sentence.tokens.slice(one.to, other.from).some(({ word }) => JOINED(sentence).has(word));

/** Tokens between the parts of a verb: "took the three apps down". */
const PARTED_TOKENS = 5;

/** The "down" of "took the apps down" is no breakdown. */
function takeDown(sentence: Sentence): void {
  if (!has(sentence, 'outage') || !hasAny(sentence, ['remove', 'halt'])) return;
  const { heard, source } = sentence;
  const isOfVerb = (down: Heard): boolean =>
    source.slice(down.start, down.end).toLowerCase() === 'down' &&
    heard.some(
      (act) => act.to <= down.from && down.from - act.to <= PARTED_TOKENS && isConcept(act, ['remove', 'halt']),
    );
  unhear(sentence, heard.filter(isOfVerb), ['outage']);
}

const OFFLINE = /offline/i;

/** "Eritrea goes offline": a shop or a site may break down, the networks of a country are cut. */
function darken(sentence: Sentence): void {
  const { heard, source, countries } = sentence;
  if (!countries.length || !has(sentence, 'network')) return;
  for (const dark of heard) {
    if (!isConcept(dark, ['network']) || !OFFLINE.test(source.slice(dark.start, dark.end))) continue;
    if (countries.some((one) => one.to === dark.from)) alsoHear(sentence, dark, 'halt');
  }
}

const MEASURES = particlesOf('measures');
const FAILS = particlesOf('fails');
const TO_DO = particlesOf('toDo');

/**
 * "Viber down in Gabon, scans show", "WhatsApp fails on three carriers, measurements find": what is measured to fail is
 * cut off, and no outage.
 */
function measureCuts(sentence: Sentence): void {
  const { heard, tokens, from, to } = sentence;
  const [measures, fails] = [MEASURES(sentence), FAILS(sentence)];
  if (!tokens.slice(from, to).some(({ word }) => measures.has(word))) return;
  // Who "fails to" do something is cut off from nothing.
  const isFailing = (at: number): boolean =>
    fails.has(tokens[at]!.word) && !TO_DO(sentence).has(tokens[at + 1]?.word ?? '');
  for (let at = from; at < to; at++) {
    if (!isFailing(at)) continue;
    const said = heard.find((one) => one.from <= at && one.to > at) ?? unnamed(sentence, at);
    unhear(sentence, [said], ['outage']);
    alsoHear(sentence, said, 'block');
  }
}

/** A token that nothing is heard in, put among what is. */
function unnamed({ heard, tokens }: Sentence, at: number): Heard {
  const { start, end } = tokens[at]!;
  const one: Heard = { senses: [], from: at, to: at + 1, start, end };
  heard.splice(heard.findLastIndex(({ from }) => from < at) + 1, 0, one);
  return one;
}

/** Tokens between "told" and the court that is told: "told the Karnataka High Court". */
const TOLD_TOKENS = 3;
const TELLS = /^(?:told|tells|tell|informs|informed)$/i;

/** "The company told the Karnataka High Court": a court that is told orders nothing, and whoever tells it neither. */
function tellCourts(sentence: Sentence): void {
  if (!has(sentence, 'court') || !hasAny(sentence, ['order', 'say'])) return;
  const { heard, source } = sentence;
  for (const [index, told] of heard.entries()) {
    const court = heard[index + 1];
    if (!court || court.from - told.to >= TOLD_TOKENS || !isConcept(court, ['court'])) continue;
    if (!TELLS.test(source.slice(told.start, told.end))) continue;
    unhear(sentence, [told], ['order']);
    alsoHear(sentence, told, 'told');
  }
}

/** What may stand between: whose ban, on what, for how long. */
const BETWEEN_KINDS: readonly Sense['kind'][] = ['platform', 'country', 'number', 'body', 'state'];

const BETWEEN: readonly Concept[] = [
  ...(['time', 'platform', 'app', 'online', 'network', 'isp', 'site', 'account', 'channel'] as const),
  ...(['court', 'regulator', 'ministry', 'state', 'order', 'rule'] as const),
];
const goesBetween = (heard: Heard): boolean =>
  !isConcept(heard, ['block']) &&
  (isConcept(heard, BETWEEN) || BETWEEN_KINDS.some((kind) => means(heard, kind) !== undefined));

/** Tokens between what is banned and the ban. */
const BANNED_TOKENS = 5;
/** What else is banned: goods, organisations, matches, roads, flights, campaigning. */
const OTHERS: readonly Concept[] = ['sanction', 'sport', 'road', 'travel', 'medicine', 'politics'];
const BAN: readonly Concept[] = ['block', 'stay', 'withhold'];
/** Scripts of India and letters of Urdu: these languages say what is banned and right after it the ban. */
const INDIC = /[\u0900-\u0D7Fٹڈڑںے]/;

/** "पटाखों पर … रोक", "सिमी पर प्रतिबंध": a ban of something else is none of access. */
function banOthers(sentence: Sentence): void {
  const { heard, source } = sentence;
  if (!hasAny(sentence, OTHERS) || !INDIC.test(source)) return;
  heard.forEach((other, index) => {
    if (!isConcept(other, OTHERS) || isConcept(other, BAN)) return;
    const ban = heard.slice(index + 1).find((one) => !goesBefore(one));
    if (!ban || ban.from - other.to > BANNED_TOKENS || !isConcept(ban, BAN) || isConcept(ban, ['network'])) return;
    if (/[,;:]/.test(source.slice(other.end, ban.start))) return;
    unhear(sentence, [ban], BAN);
  });
}
/** What may stand before a ban beside what is banned: where, by whom, for how long. */
const BEFORE: readonly Concept[] = ['time', 'now', 'earlier', 'place', 'court', 'state', 'ministry', 'regulator'];

const goesBefore = (heard: Heard): boolean =>
  !isConcept(heard, BAN) &&
  (isConcept(heard, BEFORE) ||
    isConcept(heard, OTHERS) ||
    (['country', 'number', 'body', 'state'] as const).some((kind) => means(heard, kind) !== undefined));
