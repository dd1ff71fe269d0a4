import { BODIES } from '../../words/entities/bodies.ts';
import { oneWordNames } from '../placing/names.ts';

/** What bodies are called in one word, in any script, by each name that the ledger prints. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  BODIES.flatMap(({ name, before, aliases }) => {
    const short = oneWordNames(aliases);
    return [name, ...(before ? [before] : [])].map((printed): [string, string[]] => [printed, short]);
  }),
);

/**
 * The words by which `issuer:` finds who ordered something: its name as it is printed, and what it is called in one word.
 * @param issuer null where nobody is named
 */
export const issuerWords = (issuer: string | null): string =>
  issuer === null ? '' : [issuer, ...(SHORT.get(issuer) ?? [])].join(' ');
