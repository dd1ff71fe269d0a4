/** What is made when it is first asked for, and then is there: for what not every start of the program needs. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** What is made for a name, remembered for so many names at most: whoever asks may name any. */
export function remembering<T extends object | string>(most: number, make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const one = make(name);
    if (made.size >= most) made.clear();
    made.set(name, one);
    return one;
  };
}
