import type { Particles } from '../particles.ts';

/** Little words of Greek, by what they do. */
export const particles: Particles = {
  and: 'και',
  more: 'άλλα, άλλους, άλλες, επιπλέον',
  services: 'υπηρεσίες, υπηρεσιών',
  upon: 'μετά',
  oneThing: 'λογαριασμός, λογαριασμό, κανάλι, σελίδα',
  limitOrPlace: 'κάτω',
  until: 'έως, μέχρι',
  likeCountry: 'μετά, όπως',
  inCountry: 'στη, στην, στο',
  onWhom: 'στο, στη, στην, για',
  notThis: 'και όχι',
  but: 'αλλά',
  revises: 'διορθώνει, διόρθωσε, διορθώνουν, διόρθωσαν, αναθεωρεί, αναθεώρησε',
  fromOld: 'από',
  toNew: 'σε',
  if: 'αν, εάν, εκτός αν',
  will: 'θα',
};
