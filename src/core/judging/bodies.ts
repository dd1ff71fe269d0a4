/** Whose a name is that several bodies go by, or an office that many states have: its country decides. */
import type { Body } from '../../words/entities/bodies.ts';
import { countryBeside, type Where } from './country.ts';
import type { Ear } from './ear.ts';
import { type Heard, means, type Sentence } from './sentences.ts';

/**
 * The body that a span names.
 * @param where the country of the text, for names that are not of one country alone
 * @returns null where it names none, or none of the country that is meant
 */
export function bodyAt(ear: Ear, sentence: Sentence, heard: Heard, where: Where): Body | null {
  if (!heard.senses.some(({ kind }) => kind === 'body' || kind === 'office')) return null;
  const names = new Set(heard.senses.flatMap(({ kind, id }) => (kind === 'body' ? [id] : [])));
  const bodies = [...names].flatMap((name) => ear.bodies.get(name) ?? []);
  const [first] = bodies;
  if (first && bodies.every(({ country }) => country === first.country)) return first;
  const said = countryBeside(sentence, heard) ?? where.told;
  if (first) return said ? (bodies.find(({ country }) => country === said) ?? null) : first;
  const office = ear.offices.get(means(heard, 'office')?.id ?? '');
  const country = office && ear.countries.get(said ?? office.otherwise ?? '');
  if (!country) return null;
  const holder = ear.bodies.get(office.holders[country.code] ?? '');
  return holder ?? { name: `${office.name} (${country.name})`, country: country.code, kind: office.kind, aliases: '' };
}
