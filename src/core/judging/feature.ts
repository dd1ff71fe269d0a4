/**
 * What a verdict is weighed from, by name ("title: block + court") and by number: names are made once, as the modules
 * are loaded, and what is found in a text is numbers, so that weighing it looks no name up.
 */
const names: string[] = [];
const numbers = new Map<string, number>();

/** The number of a feature. */
export function feature(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

/** The name of a feature. */
export const nameOf = (number: number): string => names[number]!;

/** How many features have a number. */
export const featureCount = (): number => names.length;
