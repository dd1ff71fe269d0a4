/** Under which law an order is made. */
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import { type Heard, means, type Sentence } from './sentences.ts';

/** Laws named, the section instead of its act; one that the other side cites stays out of challenges by distance only. */
export function lawsOf(ear: Ear, reading: Reading): { name: string; sentence: Sentence; heard: Heard }[] {
  const found = new Map<string, { name: string; sentence: Sentence; heard: Heard }>();
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const law = means(heard, 'law');
      if (law && !found.has(law.id)) found.set(law.id, { name: law.id, sentence, heard });
    }
  }
  return [...found.values()].filter(({ name }) => !ear.laws.get(name)?.unless?.some((other) => found.has(other)));
}
