import type { Finding, OrderFacts } from '../finding.ts';
import type { Item } from '../item.ts';
import { folded, platformName } from './names.ts';
import { figures, significantWords } from './significant.ts';

/** By which what is near is looked up, so that placing costs the same however much is remembered. */

/** Of one item. */
const MOST_KEYS = 60;
/** Of a story that many have told. */
const MOST_STORY_KEYS = 120;
const MOST_WORDS = 36;
const MOST_PLATFORMS = 8;
const MOST_COUNTS = 6;
/** Where an item has no summary, its beginning stands in. */
const BEGINNING = 320;
const MOST_FIGURES = 8;
/** Before a word, and before a figure, of the text itself. */
export const WORD = 'w:';
export const FIGURE = 'n:';

type Written = Pick<Item, 'title' | 'summary' | 'text'>;

const head = (item: Written): string => `${item.title}\n${item.summary || item.text.slice(0, BEGINNING)}`;

/** By which a story can be found again: the same keys under which it is stored. At most `MOST_KEYS`. */
export function nearKeys(item: Item, finding: Finding): string[] {
  const keys = [
    ...(item.url ? [`url:${item.url}`] : []),
    ...(finding.order ? factKeys(finding.order) : []),
    ...writtenKeys(head(item)),
  ];
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** The keys of a text's own figures and words. */
export function writtenKeys(text: string): string[] {
  return [
    ...figures(text)
      .slice(0, MOST_FIGURES)
      .map((figure) => FIGURE + figure),
    ...significantWords(text)
      .slice(0, MOST_WORDS)
      .map((word) => WORD + word),
  ];
}

/** The keys of facts alone, rarest sort first. */
export function factKeys(facts: OrderFacts): string[] {
  const platforms = [...new Set(facts.platforms.map(platformName))].slice(0, MOST_PLATFORMS);
  const counts = [...new Set(facts.targets.map((target) => target.count))].slice(0, MOST_COUNTS);
  return [
    ...counts.map((count) => `count:${count}`),
    ...platforms.map((platform) => `platform:${platform}`),
    ...(facts.issuer ? [`issuer:${folded(facts.issuer)}`] : []),
    ...(facts.country ? [`country:${facts.country}`] : []),
    ...(facts.country ? platforms.map((platform) => `at:${facts.country}/${platform}`) : []),
  ];
}

/** The words among keys. */
export const wordKeys = (keys: readonly string[]): string[] => only(WORD, keys);
/** The figures among keys. */
export const figureKeys = (keys: readonly string[]): string[] => only(FIGURE, keys);

function only(kind: string, keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
}

/** A story's keys after one more telling. The first tellings keep theirs; facts go before words. */
export function joinKeys(before: readonly string[], more: readonly string[]): string[] {
  const all = [...new Set([...before, ...more])];
  const facts = all.filter((key) => !key.startsWith(WORD));
  const words = all.filter((key) => key.startsWith(WORD));
  return [...facts, ...words].slice(0, MOST_STORY_KEYS);
}
