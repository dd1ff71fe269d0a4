/** What a court is called that is only spoken of as one: by its rank and its country. */
import type { Country } from '../../words/entities/countries.ts';
import type { Heard, Sentence } from './sentences.ts';

const SUPREME =
  /supreme|suprem|cour suprême|corte suprema|top court|apex|highest court|justices|सर्वोच्च|सुप्रीम|верховн|yargıtay|yargitay/i;

/** The canonical name of a court that is named by no name of its own. */
export function courtName(sentence: Sentence, heard: Heard, country: Country): string {
  const around = sentence.source.slice(Math.max(0, heard.start - 12), heard.end);
  if (SUPREME.test(around)) {
    if (country.code === 'US') return 'Supreme Court of the United States';
    if (country.code === 'BR') return 'Supreme Federal Court (Brazil)';
    return `Supreme Court of ${country.name}`;
  }
  if (/constitution|anayasa|verfassung|constitu/i.test(around)) return `Constitutional Court (${country.name})`;
  return `${country.people ?? country.name} court`;
}
