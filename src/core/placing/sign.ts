/** The signs that speak for and against an item's telling the event of a story. Their names are those of the weights. */

/** What all begin with, and what is neither for nor against. */
const NEITHER = ['stranger', 'unknown time'] as const;
export const FOR = [
  'same sounds',
  'same issuer',
  'same office',
  'same country',
  'same platform',
  'rare platform',
  'same number',
  'near number',
  'same figures',
  'telling figure',
  'same law',
  'same order date',
  'same action',
  'same deeds',
  'same headline deeds',
  'same names',
  'near',
  'same day',
  'same weekday',
] as const;
export const AGAINST = [
  'another country',
  'new step',
  'other headline platform',
  'strange words',
  'another language',
  'another issuer',
  'related platform',
  'another number',
  'unlike number',
  'other figures',
  'another status',
  'another order date',
  'fitting action',
  'another action',
  'one of a series',
  'only one lifts',
  'only one contests',
  'only one judges',
  'only one fines',
  'only one warns',
  'only one legislates',
  'only one counts',
  'other names',
  'days apart',
  'begun long ago',
  'other days',
  'another weekday',
  'other years',
] as const;
export const SIGNS = [...NEITHER, ...FOR, ...AGAINST] as const;
export type Sign = (typeof SIGNS)[number];
export type Strengths = Partial<Record<Sign, number>>;
