/**
 * How a word sounds, roughly and in consonants alone: "Rashmika", "रश्मिका" and "రష్మిక" are all "rsmk". Names and borrowed
 * words carry over between scripts where nothing else does. Coarse on purpose: what is asked is whether two
 * tellings share several such words, never whether one word is another.
 */

/** The scripts that descend from Brahmi share one order of letters in Unicode, so one table hears nine of them. */
const BRAHMIC_FROM = 0x0900;
const BRAHMIC_TO = 0x0d7f;
/** By place in a block, from the letter ka (0x15) on: Unicode code charts, Devanagari to Malayalam. */
const BRAHMIC = 'kkggnccjjnttddnttddnnpfbbmyrrlllvsssh';
/** Sounds that stand apart: the nasal signs, and the letters with a dot. */
const BRAHMIC_SIGNS: Record<number, string> = {
  1: 'n',
  2: 'n',
  88: 'k',
  89: 'k',
  90: 'g',
  91: 'j',
  92: 'd',
  93: 'd',
  94: 'f',
};

const LETTERS: Record<string, string> = {
  ...spelt('бb вv гg дd жj зj кk лl мm нn пp рr сs тt фf цs чc шs щs хk ґg'),
  ...spelt(
    'بb پp تt ٹt ثs جj چc حh خk دd ڈd ذj رr ڑd زj ژj سs شs صs ضj طt ظj عh غg فf قk کk كk گg لl مm نn ںn وv ہh هh ھh',
  ),
  ...spelt('bb ck dd ff gg jj kk ll mm nn pp qk rr ss tt vv wv xk zj'),
};

function spelt(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => [[...pair][0]!, [...pair][1]!]));
}

/** Spellings of one sound in Latin script. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/sch|sh/g, 's'],
  [/tch|ch/g, 'C'],
  [/c(?=[eiy])/g, 's'],
  [/h/g, ''],
];

/** @param word folded, see tokens.ts */
export function soundOf(word: string): string {
  const plain = /^[a-z]+$/.test(word) ? LATIN.reduce((text, [from, to]) => text.replace(from, to), word) : word;
  let sound = '';
  for (const letter of plain) {
    const heard = letter === 'C' ? 'c' : soundOfLetter(letter);
    if (heard && heard !== 'h' && heard !== 'y' && sound.at(-1) !== heard) sound += heard;
  }
  return sound;
}

function soundOfLetter(letter: string): string {
  const code = letter.codePointAt(0)!;
  if (code < BRAHMIC_FROM || code > BRAHMIC_TO) return LETTERS[letter] ?? '';
  const place = code & 0x7f;
  return BRAHMIC[place - 0x15] ?? BRAHMIC_SIGNS[place] ?? '';
}
