import type { Item } from '../item.ts';
import { read } from '../judging/reading.ts';
import { type Heard, has, isConcept, means, type Sentence, TITLE } from '../judging/sentences.ts';
import { EAR } from '../judging/shipped.ts';

/** Tokens between what a court does and the sum on which it does it: "stays Rs 50 lakh cost", "stays the fine". */
const NEAR_TOKENS = 4;

/** Whether a headline tells that a court puts a sum on hold, a fine or costs: that is no word on what is blocked. */
export const staysSum = (item: Item): boolean =>
  read(EAR, item).sentences.some((sentence) => sentence.zone === TITLE && has(sentence, 'stay') && isOnSum(sentence));

function isOnSum({ heard }: Sentence): boolean {
  const stays = heard.filter((one) => isConcept(one, ['stay']));
  return stays.every((stay) => {
    const next = heard.find((one) => one.from >= stay.to && one.from - stay.to <= NEAR_TOKENS && isThing(one));
    return next !== undefined && isSum(next);
  });
}

const isSum = (one: Heard): boolean => isConcept(one, ['money', 'fine']) || means(one, 'scale') !== undefined;

/** What a court can put on hold. */
const isThing = (one: Heard): boolean =>
  isSum(one) || isConcept(one, ['order', 'block', 'law', 'rule', 'withhold', 'remove', 'suspend']);
