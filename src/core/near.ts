/** A word with more slips than this was meant as another. */
const SLIPS = 2;

/** The word that whoever typed this may have meant: the nearest within two slips, fewer in a short one; null where none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const most = Math.min(SLIPS, Math.floor(typed.length / 2));
  const near = words.map((word) => ({ word, slips: distance(typed, word) })).filter(({ slips }) => slips <= most);
  return near.sort((a, b) => a.slips - b.slips)[0]?.word ?? null;
}

/** Edit distance (Levenshtein), for names of a dozen letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
