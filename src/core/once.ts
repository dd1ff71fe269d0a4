/** What is made when it is first asked for, and then is there: for what not every start of the program needs. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
