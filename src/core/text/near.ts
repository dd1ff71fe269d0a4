/** A word with more slips than this was meant as another. */
const SLIPS = 2;

/** Of so few letters the first is meant as it was typed: "foo" is no "Koo". */
const SHORT = 3;

/** The word that whoever typed this may have meant: the nearest within a slip for each three letters, at most two; null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const most = typed.length < 2 ? 0 : Math.min(SLIPS, Math.max(1, Math.floor(typed.length / 3)));
  // Each letter too many or too few is a slip: most words are told apart by their length alone, and long ones by nothing else.
  const asLong = words.filter(
    (word) => Math.abs(word.length - typed.length) <= most && (typed.length > SHORT || word[0] === typed[0]),
  );
  const near = asLong.map((word) => ({ word, slips: distance(typed, word) })).filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0]?.word ?? null;
}

/** Letters too many, too few or wrong, and neighbours that changed places (optimal string alignment); for names of a dozen letters. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const [above, next] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity;
      const wrong = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(above[j]! + 1, next[j - 1]! + 1, wrong, swapped);
    }
    rows.push(next);
  }
  return rows.at(-1)!.at(-1)!;
}
