import { asks as ar } from './ar/asks.ts';
import { asks as de } from './de/asks.ts';
import { asks as es } from './es/asks.ts';
import { asks as fr } from './fr/asks.ts';
import { asks as hi } from './hi/asks.ts';
import { asks as pt } from './pt/asks.ts';
import { asks as ru } from './ru/asks.ts';
import { asks as tr } from './tr/asks.ts';

/**
 * What commands, subcommands and options are called in one language, where a chat shows them in the asker's own: `orders`,
 * `orders latest`, and `:country` for the option of that name wherever it stands, or `orders latest country` where it
 * means something else there. Each has a name (lower case, no spaces) and says what it does, in at most 100 characters.
 * What is not here is shown in English, which stands in commands/.
 */
export type Asks = Readonly<Record<string, readonly [name: string, says: string]>>;

export const ASKS: Readonly<Record<string, Asks>> = { ar, de, es, fr, hi, pt, ru, tr };

/** The words for what stands at a path, or undefined. */
export function asked(asks: Asks, path: string): Asks[string] | undefined {
  const [, , option] = path.split(' ');
  return asks[path] ?? (option === undefined ? undefined : asks[`:${option}`]);
}

/** What stands at a path is called, in every language that has a word for it. */
export const calledAnywhere = (path: string): string[] =>
  Object.values(ASKS).flatMap((asks) => asked(asks, path)?.[0] ?? []);

/** What something is called and said to be in somebody's language; in English where that has no words for it. */
export function askedIn(language: string, path: string, { name, says }: { name: string; says: string }) {
  const asks = ASKS[language.split('-')[0]!];
  const [called, said] = (asks && asked(asks, path)) ?? [name, says];
  return { name: called, says: said };
}
