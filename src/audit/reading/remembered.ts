const MOST_REMEMBERED = 50_000;

/** The function, which works out what follows from a text once: labels, headings and words come again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = make(text);
    known.set(text, found);
    return found;
  };
}
