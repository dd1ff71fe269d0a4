/** Under which law an order is made. */
import type { Law } from '../../words/entities/laws.ts';
import { whereOf } from './country.ts';
import type { Ear } from './ear.ts';
import type { Reading } from './reading.ts';
import type { Heard, Sentence } from './sentences.ts';

/** Laws named, the section instead of its act; one that the other side cites stays out of challenges by distance only. */
export function lawsOf(ear: Ear, reading: Reading): { name: string; sentence: Sentence; heard: Heard }[] {
  const found = new Map<string, { name: string; sentence: Sentence; heard: Heard }>();
  for (const sentence of reading.sentences) {
    for (const heard of sentence.heard) {
      const law = lawHeard(ear, reading, heard);
      if (law && !found.has(law.name)) found.set(law.name, { name: law.name, sentence, heard });
    }
  }
  return [...found.values()].filter(({ name }) => !ear.laws.get(name)?.unless?.some((other) => found.has(other)));
}

/** "the anti-terrorism act" is one thing in Manila and another in Karachi: of several laws the one of the country, if any is. */
function lawHeard(ear: Ear, reading: Reading, heard: Heard): Law | undefined {
  const names = new Set(heard.senses.flatMap(({ kind, id }) => (kind === 'law' ? [id] : [])));
  const laws = [...names].flatMap((name) => ear.laws.get(name) ?? []);
  if (laws.length < 2) return laws[0];
  const where = whereOf(ear, reading).country;
  return laws.find(({ country }) => country === where) ?? laws.find(({ country }) => country === null);
}
