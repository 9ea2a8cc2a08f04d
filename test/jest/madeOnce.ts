const made = new Map<string, unknown>();

/** What `make` gives, made once for all test files that follow each other in a process: Node itself loads this folder, and not anew for each of them. Nobody may change it. */
export function madeOnce<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}
