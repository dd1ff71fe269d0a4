import { PLATFORMS } from '../../words/entities/platforms.ts';

/** The company of each service that is of one, both by the names that findings have for them. */
export const OWNERS: ReadonlyMap<string, string> = new Map(
  PLATFORMS.flatMap(({ name, owner }) => (owner ? [[name, owner]] : [])),
);
