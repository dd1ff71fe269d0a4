/** What a telling is about, in any language: the words are those of `words/entities/subjects.ts`. */
import { SUBJECTS } from '../../words/entities/subjects.ts';
import { ANY_LANGUAGE, parted, type Speaking, Vocabulary } from '../judging/vocabulary.ts';

const KNOWN = new Vocabulary((vocabulary) => {
  for (const [id, words] of Object.entries(SUBJECTS))
    vocabulary.add(words, { kind: 'subject', id, value: 0, language: ANY_LANGUAGE, weak: false });
});
const EVERY: Speaking = Uint8Array.of(1);

/** @returns the keys of `SUBJECTS` that a text speaks of, each once */
export function subjectsIn(text: string): string[] {
  const heard = KNOWN.scan(parted(text), EVERY);
  return [...new Set(heard.flatMap(({ senses }) => senses.map(({ id }) => id)))];
}
