/** Stores of apps, which take apps out and are not what is cut off. */
import { particle } from './particle.ts';
import type { Reading } from './reading.ts';
import { BODY, has, means, type Sentence } from './sentences.ts';

/** Who keeps which. */
export const STORE_OF: readonly [company: string, store: string][] = [
  ['Apple', 'Apple App Store'],
  ['Google', 'Google Play'],
];
const KEEPERS = STORE_OF.map(([company]) => company);
export const STORES = STORE_OF.map(([, store]) => store);

/** Whether a platform is one that takes apps out of its store, and not such an app. */
export const keepsStore = (name: string): boolean => STORES.includes(name) || KEEPERS.includes(name);

const STORE_WORDS = particle('stores');

/** Whether a sentence speaks of a store. */
export const saysStores = ({ tokens, from, to }: Sentence): boolean =>
  tokens.slice(from, to).some(({ word }) => STORE_WORDS.has(word));

/** Headline or lead say that something is taken out of a store. */
export const namesStores = ({ sentences }: Reading): boolean =>
  sentences.some((one) => one.zone !== BODY && saysStores(one));

/** "Google has blocked TikTok in its Play Store": who keeps a store is named first. */
function keeps({ heard }: Sentence): boolean {
  const first = heard.find((one) => means(one, 'platform') !== undefined);
  return first !== undefined && KEEPERS.some((name) => means(first, 'platform', name) !== undefined);
}

/** "asks Google and Apple to drop the app", "asks Apple to pull it from its store", "removed from the App Store". */
export function isFromStores(sentence: Sentence): boolean {
  const names = (all: readonly string[]): number =>
    all.filter((name) => sentence.heard.some((one) => means(one, 'platform', name))).length;
  if (!has(sentence, 'remove')) return has(sentence, 'block') && names(STORES) > 0 && keeps(sentence);
  return (
    names(STORES) > 0 ||
    (names(KEEPERS) > 0 && saysStores(sentence)) ||
    (has(sentence, 'app') && names(KEEPERS) === KEEPERS.length)
  );
}
