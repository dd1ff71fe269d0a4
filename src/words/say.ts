import { say as ar } from './ar/say.ts';
import { say as de } from './de/say.ts';
import { say as en } from './en/say.ts';
import { say as es } from './es/say.ts';
import { say as fr } from './fr/say.ts';
import { say as hi } from './hi/say.ts';
import { say as pt } from './pt/say.ts';
import { say as ru } from './ru/say.ts';
import { say as tr } from './tr/say.ts';

/*
 * What we say. English says what there is to say; every other language has the same, or the types complain.
 * A section is one area of the bot. `{name}` marks a place to fill: what is typed (commands, ids) always comes through
 * one, so that no translation can misspell it.
 */

/** By the plural categories of CLDR (https://cldr.unicode.org/index/cldr-spec/plural-rules): a language has those it needs. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Same<English> = {
  [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends { one: string; other: string }
      ? Plural
      : Same<English[Key]>;
};

export type Say = Same<typeof en>;

/** One folder a language. A room whose language is not here is spoken to in English. */
export const SAYS: Readonly<Record<string, Say>> = { en, hi, es, pt, fr, de, tr, ru, ar };
