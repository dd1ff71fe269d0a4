/** What a court or an office made of an order: whether it stands, is gone, or only access is back. */
import type { Concept } from '../../words/listen.ts';
import type { Status } from '../finding.ts';
import { isInfinitive } from './doing.ts';
import { isSaid, type Reading } from './reading.ts';
import { OFFICES } from './roles.ts';
import { BODY, has, hasAny, type Heard, isConcept, means, type Sentence, TITLE } from './sentences.ts';

/** What became of an order that is ruled on: by the first sentence of headline and lead that tells a verdict, else by any. */
export function verdictIn(reading: Reading): Status {
  for (const sentence of reading.sentences) {
    const verdict = sentence.zone === BODY ? null : verdictOf(sentence);
    if (verdict) return verdict;
  }
  if (isSaid(reading, ['uphold'])) return 'upheld';
  const lifts = (one: Sentence): boolean => hasAny(one, ['strike', 'lift', 'restore']) && !hasAny(one, ['not', 'may']);
  return reading.sentences.some(lifts) ? 'revoked' : 'ordered';
}

const ENDS: Concept[] = ['strike', 'lift', 'restore', 'stay'];

/** Tokens between a refusal and what is refused: "refused a bid to lift". */
export const REFUSED_TOKENS = 4;

/** "upholds", "won't lift" and "rejects bid to end" leave it, "strikes down" and "refuses to extend" end it. */
function verdictOf({ heard, source }: Sentence): 'upheld' | 'revoked' | null {
  const upheld = heard.find((one) => isConcept(one, ['uphold']));
  const ended = heard.find((one) => isConcept(one, ENDS));
  const extended = heard.find((one) => isConcept(one, ['extend']) && !isConcept(one, ['uphold']));
  const isRefused = (act: Heard): boolean =>
    heard.some(
      (one) =>
        isConcept(one, ['uphold', 'refuse', 'not']) &&
        one.to <= act.from &&
        act.from - one.to < REFUSED_TOKENS &&
        !/[,:;]/.test(source.slice(one.end, act.start)),
    );
  if (extended && isRefused(extended)) return 'revoked';
  if (upheld) return ended && ended.to <= upheld.from && isConcept(ended, ['strike']) ? 'revoked' : 'upheld';
  if (!ended) return null;
  return isRefused(ended) ? 'upheld' : 'revoked';
}

/** Whether an order is gone where what is told is that access comes back. */
export const isRevoked = (front: readonly Sentence[], verbLast: boolean): boolean =>
  courtLifts(front, verbLast) || onlyOrdered(front);

/** "High Court lifts ban", "court orders regulator to restore access": what the court ends is the order, unless headline or lead has access back. */
const courtLifts = (front: readonly Sentence[], verbLast: boolean): boolean =>
  front.some(
    (sentence) =>
      has(sentence, 'court') &&
      ((hasAny(sentence, ['lift', 'stay']) && (verbLast || !isStatesLifting(sentence))) ||
        tellsToRestore(sentence, verbLast) ||
        (!verbLast && courtRestores(sentence))),
  ) &&
  !front.some(
    (sentence) => !tellsToRestore(sentence, verbLast) && !(!verbLast && courtRestores(sentence)) && isBack(sentence),
  );

/** "Turkey lifts its ban to comply with a ruling of the Constitutional Court": the state gives access back. "The Centre lifted it, the court was told" is no more than a paper. */
const isStatesLifting = ({ heard }: Sentence): boolean => {
  const [lift, court] = [
    heard.findIndex((one) => isConcept(one, ['lift'])),
    heard.findIndex((one) => isConcept(one, ['court'])),
  ];
  return (
    lift >= 0 &&
    court > lift &&
    !heard.some((one) => isConcept(one, ['told', 'hearing', 'say'])) &&
    heard.slice(0, lift).some((one) => means(one, 'country') || isConcept(one, OFFICES)) &&
    heard.slice(lift, court).some((one) => isConcept(one, ['comply', 'rule']))
  );
};

/** "TikTok restored" as a headline; in the lead, "a court lifted the ban, and the app is back". */
const isBack = ({ zone, heard }: Sentence): boolean =>
  heard.some(
    (one) =>
      isConcept(one, ['restore']) &&
      !isConcept(one, ['lift']) &&
      (zone === TITLE ||
        heard.some((act) => act.to < one.from && isConcept(act, ['lift', 'stay', 'suspend', 'strike']))),
  );

/** "Court unblocks TikTok", "judge frees accounts": the first who is named is the court, and it gives back. */
function courtRestores({ heard }: Sentence): boolean {
  if (heard.filter((one) => isConcept(one, ['restore'])).length !== 1) return false;
  const restore = heard.findIndex((one) => isConcept(one, ['restore']));
  const before = heard.slice(0, restore).filter((one) => !means(one, 'country'));
  const isTold = (one: Heard): boolean => isConcept(one, TOLD_BODIES) || means(one, 'body') !== undefined;
  return (
    before.length > 0 &&
    before.length <= 3 &&
    isConcept(before[0]!, ['court']) &&
    before.every((one) => isConcept(one, ['court']) || isTold(one))
  );
}

const TELLS: Concept[] = ['order', 'told', 'ask'];
const TOLD_BODIES: Concept[] = ['state', 'ministry', 'regulator', 'isp', 'company'];

/** "stayed a judge's order to block TikTok, and the app is back". */
const isOrderToBlock = (sentence: Sentence, order: Heard): boolean =>
  sentence.heard.some((one) => one.from === order.to + 1 && isConcept(one, ['block']) && isInfinitive(sentence, one));

/** "directed the government to unblock", "tells Centre to restore": whoever had it blocked is told to undo it. */
function tellsToRestore(sentence: Sentence, verbLast: boolean): boolean {
  const { heard } = sentence;
  const order = heard.find((one) => isConcept(one, TELLS) && !isOrderToBlock(sentence, one));
  const restore = heard.find((one) => isConcept(one, ['restore', 'lift']));
  if (!order || !restore) return false;
  if (verbLast) return restore.from < order.from;
  // "HC orders unblocking": whom, goes without saying
  if (heard.some((one) => one.to <= order.from && isConcept(one, ['court'])) && order.to <= restore.from) return true;
  return heard.some(
    (one) =>
      one.from >= order.to &&
      (isConcept(one, TOLD_BODIES) || means(one, 'body') !== undefined) &&
      !isConcept(one, ['court']),
  );
}

/** "Regulator tells carriers to unblock": the order is gone, and nobody says that access is back. */
const onlyOrdered = (front: readonly Sentence[]): boolean => {
  const ends = front.flatMap((sentence) =>
    sentence.heard.flatMap((heard) => (isConcept(heard, ['restore', 'lift']) ? [{ sentence, heard }] : [])),
  );
  return (
    ends.length > 0 &&
    ends.every(
      ({ sentence, heard }) =>
        !has(sentence, 'court') &&
        has(sentence, 'isp') &&
        sentence.heard.some((one) => one.to <= heard.from && isConcept(one, ['order', 'notice'])),
    )
  );
};
