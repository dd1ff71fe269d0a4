import type { OrderFacts } from '../finding.ts';
import type { Story } from '../story.ts';
import { isPlatformItself } from './names.ts';
import { type Probe, sharesTellingNumber, valuesOf } from './probe.ts';

/**
 * How the country of an item stands to that of a story. One order is one country's; but what is read of a language or of
 * its publisher is a guess, which speaks neither for nor against.
 */

type Countries = 'same' | 'another' | 'crossed' | null;

/**
 * Crossed where each names the other's: whose accounts were blocked, and where, is easily confused. Null where nobody says
 * which, or where it says nothing: a company acts under none, and a count may be told for any.
 */
export function countriesOf(one: Probe, story: Story): Countries {
  const { action, finding, traits } = one;
  const own = finding.order?.country;
  const told = valuesOf(story, 'country');
  if (!own || told.length === 0) return null;
  if (told.includes(own)) return 'same';
  if (isOfCompany(finding.order!) || isOfCompany(story.facts) || (action === 'report' && story.action === 'report'))
    return null;
  const [saysOwn, saysTheirs] = [traits.where.has(own), told.some((country) => tellsOf(story, 'where', country))];
  if (saysOwn !== saysTheirs || isOfOffice(one, own, told) || isToldOfOffice(one, story, own, told)) return null;
  // Each is told first of its own country alone: what the text says of the other besides is history.
  if (leadsWith(one, own, told) && isToldFirst(story, told, own)) return 'another';
  // The country that protests is named beside the one whose act it is.
  const namesTheirs = told.some((country) => traits.where.has(country));
  if (namesTheirs && (traits.says.has('react') || sharesTellingNumber(one, story))) return null;
  return namesTheirs && tellsOf(story, 'where', own) ? 'crossed' : 'another';
}

/** Whether the item's country is read of its language or its publisher alone, and the story has another. */
export const isGuess = ({ finding, traits }: Probe, { facts }: Story): boolean => {
  const own = finding.order?.country;
  return Boolean(own && facts.country && own !== facts.country && !traits.where.has(own));
};

/** Of an office that many countries have, while the other country is named: "El Supremo colombiano" is not of Spain. */
const isOfOffice = ({ traits }: Probe, own: string, told: readonly string[]): boolean =>
  !traits.names.has(own) && told.some((country) => traits.names.has(country));

/** Whether headline and lead name the item's own country, and none that the story is told of. */
const leadsWith = ({ traits }: Probe, own: string, told: readonly string[]): boolean =>
  traits.names.has(own) && !told.some((country) => traits.names.has(country));

const isToldFirst = (story: Story, told: readonly string[], own: string): boolean =>
  told.some((country) => tellsOf(story, 'names', country)) && !tellsOf(story, 'names', own);

const isToldOfOffice = ({ action }: Probe, story: Story, own: string, told: readonly string[]): boolean =>
  action === story.action && tellsOf(story, 'names', own) && !told.some((country) => tellsOf(story, 'names', country));

const tellsOf = ({ tellings }: Story, as: 'where' | 'names', country: string): boolean =>
  tellings.some(({ traits }) => traits.includes(`${as}:${country}`));

/** Whether a platform acts by itself. */
const isOfCompany = ({ issuer, platforms }: OrderFacts): boolean =>
  issuer !== null && isPlatformItself(issuer, platforms);
