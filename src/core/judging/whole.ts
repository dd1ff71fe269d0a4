/** What the rules may know of a text beside the sentence at hand. */
import type { Concept } from '../../words/listen.ts';
import { particlesOf } from './particle.ts';
import type { Reading } from './reading.ts';
import { STOPS } from './roles.ts';
import { cutsNetwork, isParticular, namesMinors, THINGS, type Whole } from './scene.ts';
import { has, hasAny, type Heard, isConcept, LEAD, type Sentence, TITLE, type Zone } from './sentences.ts';

/** What a text as a whole says, for each of its sentences. */
export function wholeOf(reading: Reading, platforms: Set<Heard>): Whole {
  const { sentences, verbLast } = reading;
  const inZone = (zones: readonly Zone[], fits: (one: Sentence) => boolean): boolean =>
    sentences.some((one) => zones.includes(one.zone) && fits(one));
  const names = (one: Sentence): boolean => one.heard.some((heard) => platforms.has(heard));
  return {
    verbLast,
    told: inZone(FRONT, (one) => hasAny(one, TOLD)),
    titled: inZone([TITLE], (one) => hasAny(one, THINGS) || names(one)),
    withheld: inZone(FRONT, (one) => has(one, 'withhold')),
    dark: inZone([LEAD], (one) => cutsNetwork(one) && hasAny(one, STOPS)),
    counted: inZone(FRONT, (one) => has(one, 'figures')),
    overruled: inZone(FRONT, overrules),
    minors: inZone(FRONT, namesMinors),
    judged: inZone([LEAD], (one) => has(one, 'court')),
    byName: isByName(reading),
    removal: inZone([TITLE], isParticular),
    actsFirst: inZone([TITLE], (one) => one.from === 0 && hasAny(one, STOPS) && !hasAny(one, ['react', 'say', 'may'])),
    removed: inZone(FRONT, (one) => has(one, 'remove')) && !inZone(FRONT, (one) => hasAny(one, STOPS)),
    carried: inZone([LEAD], (one) => has(one, 'isp') && hasAny(one, ['notice', 'order'])),
    wanted: inZone([TITLE], wantsBack),
    threatened:
      inZone([TITLE], (one) => has(one, 'may') && hasAny(one, STOPS)) && !inZone(FRONT, (one) => hasAny(one, LETTERS)),
  };
}
const FRONT: readonly Zone[] = [TITLE, LEAD];

/** "Faeser: …", "Gawkowski o Groku: …": a name and a colon open the headline, and the lead says whose name it is. */
export const LABEL = /^(?:\p{Lu}[\p{L}.'’-]+ )?(\p{Lu}[\p{L}'’-]+)(?: \p{Ll}{1,4} [^:]{1,30})?\s?: /u;
const NAMED_TOKENS = 5;

function isByName({ sentences, text }: Reading): boolean {
  const name = LABEL.exec(text.title)?.[1]?.toLowerCase();
  if (!name) return false;
  return sentences.some(
    ({ zone, heard, tokens, from, to }) =>
      zone === LEAD &&
      tokens
        .slice(from, to)
        .some(
          ({ word }, at) =>
            word === name &&
            heard.some(
              (one) =>
                isConcept(one, ['state', 'ministry', 'company']) && Math.abs(one.from - from - at) <= NAMED_TOKENS,
            ),
        ),
  );
}

/** "Canada asks Facebook to bring news back": a headline that only wants it. */
function wantsBack(one: Sentence): boolean {
  if (hasAny(one, ['court', 'order'])) return false;
  if (bids(one)) return true;
  const first = one.heard.find((heard) => isConcept(heard, ['ask', 'restore', 'lift']));
  return first !== undefined && isConcept(first, ['ask']) && hasAny(one, ['restore', 'lift']);
}

const BIDS = particlesOf('bids');

/** "Benin: undo the block of radios": whoever signs the text calls on others to. */
function bids(sentence: Sentence): boolean {
  const { source, tokens, from, to, heard } = sentence;
  const end = heard.find((one) => isConcept(one, ['restore', 'lift']));
  if (end === undefined) return false;
  const at = tokens.findIndex(
    ({ start }, index) => index > from && /[:：]\s*$/u.test(source.slice(tokens[index - 1]!.end, start)),
  );
  return at > 0 && at < to && BIDS(sentence).has(tokens[at]!.word);
}

/** "the High Court told the government to withdraw its ban", "orders operators to restore access". */
const overrules = (one: Sentence): boolean =>
  has(one, 'court') &&
  !has(one, 'told') &&
  hasAny(one, ['lift', 'restore']) &&
  ((hasAny(one, ['order', 'ask', 'rule']) && hasAny(one, ['state', 'ministry'])) ||
    (one.zone === TITLE && tellsToRestore(one)));

/** An order, to whom, and then that access is to come back; who suspends or ends a block himself says that first. */
function tellsToRestore({ heard, concepts, ended }: Sentence): boolean {
  if (ended || concepts.has('stay')) return false;
  const end = heard.find((one) => isConcept(one, ['lift', 'restore']));
  const order = heard.find((one) => isConcept(one, ['order', 'ask']));
  return (
    end !== undefined &&
    order !== undefined &&
    heard.some((one) => one.from >= order.to && one.to <= end.from && isConcept(one, ['regulator', 'isp']))
  );
}

const LETTERS: Concept[] = ['notice', 'charge', 'hearing', 'court', 'figures'];

/** Words of somebody else's will. */
const TOLD: Concept[] = ['order', 'ask', 'comply', 'court', 'withhold', 'told'];
