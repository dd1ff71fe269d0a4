/** What is wrong with packs, said so that whoever wrote one can mend it, and safe to show. */
const COMPLAINTS_AT_MOST = 50;

/** Takes one complaint. */
export type Complain = (complaint: string) => void;

/** A long list ends in a count of the rest. */
export function cut(complaints: string[], file: string): string[] {
  if (complaints.length <= COMPLAINTS_AT_MOST) return complaints;
  const more = complaints.length - COMPLAINTS_AT_MOST;
  return [...complaints.slice(0, COMPLAINTS_AT_MOST), `${file}: and ${more} more mistakes`];
}

/** Nothing that a terminal would obey. */
export const clean = (text: string): string => text.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ');

/** As complaints show what a file says: short, and nothing that a terminal would obey. */
export function quoted(text: string): string {
  const letters = [...clean(text)];
  return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('')}"`;
}
