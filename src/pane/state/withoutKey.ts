/** The record without one of its keys. */
export function withoutKey<V>(record: Readonly<Partial<Record<string, V>>>, key: string): Record<string, V> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, V] => entry[0] !== key && entry[1] !== undefined),
  );
}
