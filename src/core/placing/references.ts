import type { Item } from '../item.ts';

/**
 * Numbers under which courts and offices file: "Writ Petition No. 13710 of 2022", "Case C-131/12", "№ 27-31/2022".
 * Two texts that name one of them speak of one case, in whatever language.
 */

/** Of one story. */
export const MOST_REFERENCES = 12;
const READ = 6_000;

/** A word for a filed thing, perhaps with more letters of its name, then its number. */
const FILED =
  /(?:\b(?:petition|w\.?p|slp|pil|case|docket|application|appeal|suit|file|order|notification|g\.?s\.?r|s\.?o|adi|adpf|pet|inq|inqu[ée]rito|peti[çc][ãa]o|processo|causa|expediente|dossier|affaire|aktenzeichen|az|sygn|karar|perkara|nomor)\b|дел[оау]|приказ\p{L}*|справ[аи]|याचिका|№)[^\n\p{Nd}]{0,24}?(\p{Nd}[\p{Nd}.,]*(?:\(\p{Nd}+\))?(?:\s?[/–-]\s?\p{Nd}+)*(?:\s?\(E\))?(?:\s?(?:of|de|von|от|\/)\s?\p{Nd}{4})?)/giu;
/** Courts of the European Union number so. */
const EU = /\b([CT][‑-]\d{1,4}\/\d{2})\b/g;

/** The numbers that an item names, as compared: digits and slashes. Short ones without a year could be anything. */
export function referencesIn({ title, summary, text }: Pick<Item, 'title' | 'summary' | 'text'>): string[] {
  const words = [title, summary, text].join('\n').slice(0, READ);
  const filed = [...words.matchAll(FILED)].map(([, number]) => plain(number!)).filter(isTelling);
  const eu = [...words.matchAll(EU)].map(([, number]) => number!.replace('‑', '-').toLowerCase());
  return [...new Set([...eu, ...filed])].slice(0, MOST_REFERENCES);
}

function plain(number: string): string {
  return number
    .replace(/\s?(?:of|de|von|от)\s?(?=\p{Nd}{4})/iu, '/')
    .replace(/[.,\s]/g, '')
    .replace(/–/g, '-')
    .toLowerCase();
}

/** A number of a year, or one too long to be a count. */
const isTelling = (number: string): boolean => /[\d)][/-]\d{2,4}$/.test(number) || /\(e\)$/.test(number);

/** Those under which one case or one order is filed. A notification of the gazette, "139(E)", makes rules that many orders cite. */
export const filesOf = (references: readonly string[]): string[] =>
  references.filter((reference) => !reference.endsWith('(e)'));
