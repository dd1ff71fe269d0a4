/** Platforms as the place where something is said, and not as what the news is about. */
import type { Concept } from '../../words/listen.ts';
import { DEEDS, RULINGS } from './roles.ts';
import { hasAny, type Heard, type Sentence, someHeard } from './sentences.ts';
import { particle, particlesOf } from './particle.ts';

/**
 * "wrote on X", "в Telegram", "en la red social X", "एक्स पर": where it is said; what is cut, punished or upheld there is
 * done to it. "Golpe no WhatsApp bloqueia conta": where a crime is done, whatever the thief cuts off.
 */
export function isMedium(sentence: Sentence, { from, to }: Heard): boolean {
  const isOn = (word: string): boolean => ON(sentence).has(word);
  const before = (back: number): string => sentence.tokens[from - back]?.word ?? '';
  const on = isOn(before(1)) ? 1 : ARTICLES.has(before(1)) && isOn(before(2)) ? 2 : 0;
  const isThere = (concepts: readonly Concept[]): boolean =>
    someHeard(sentence, concepts, (heard) => heard.to === from - on);
  if (on > 0 && isThere(CRIMES)) return true;
  if (hasAny(sentence, CUT_OR_PUNISHED)) return false;
  return AT.has(sentence.tokens[to]?.word ?? '') || (on > 0 && !isThere(DEEDS));
}

const CRIMES: readonly Concept[] = ['crime'];
const CUT_OR_PUNISHED: readonly Concept[] = [...RULINGS, 'fine', 'sue', 'charge', 'order'];
/** What stands before the place where something is said, and after it where languages have it so. */
export const ON = particlesOf('on');
const ARTICLES = particle('the');
const AT = particle('at');
