/** What a court is called that is only spoken of as one: by its rank and its country. */
import type { Heard, Sentence } from './sentences.ts';

const SUPREME =
  /supreme|suprem|cour suprême|corte suprema|top court|apex|highest court|justices|सर्वोच्च|सुप्रीम|верховн|yargıtay|yargitay/i;

/** The canonical name of a court that is named by no name of its own. */
export function courtName(sentence: Sentence, heard: Heard, code: string, country: string): string {
  const around = sentence.source.slice(Math.max(0, heard.start - 12), heard.end);
  if (SUPREME.test(around)) {
    if (code === 'US') return 'Supreme Court of the United States';
    if (code === 'BR') return 'Supreme Federal Court (Brazil)';
    return `Supreme Court of ${country}`;
  }
  if (/constitution|anayasa|verfassung|constitu/i.test(around)) return `Constitutional Court (${country})`;
  return `${country} court`;
}
