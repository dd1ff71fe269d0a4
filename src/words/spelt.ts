import type { Listen, Words } from './listen.ts';

/** A language that is written in two ways: its lists as they stand, and as `spell` spells them. */
export function alsoSpelt(listen: Listen, spell: (words: Words) => Words): Listen {
  const both = (words: Words): Words => `${words}, ${spell(words)}`;
  const each = (lists: Partial<Record<string, Words>>): Record<string, Words> =>
    Object.fromEntries(Object.entries(lists).map(([key, words = '']) => [key, both(words)]));
  const counted = (values: Record<string, number>): Record<string, number> => ({
    ...values,
    ...Object.fromEntries(Object.entries(values).map(([word, value]) => [spell(word), value])),
  });
  const { numbers, calendar } = listen;
  return {
    ...listen,
    marks: both(listen.marks),
    names: each(listen.names),
    says: each(listen.says),
    numbers: {
      words: counted(numbers.words),
      scales: counted(numbers.scales),
      over: both(numbers.over),
      about: both(numbers.about),
      upTo: both(numbers.upTo),
    },
    calendar: {
      months: calendar.months.map(both),
      weekdays: calendar.weekdays.map(both),
      today: both(calendar.today),
      yesterday: both(calendar.yesterday),
    },
  };
}
