import { WORDS } from '../../words/index.ts';
import { makeEar } from './ear.ts';

/** All shipped languages, compiled once for whoever listens. */
export const EAR = makeEar(WORDS);
