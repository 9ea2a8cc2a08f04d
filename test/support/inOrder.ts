/** The value with the parts of its objects in order of name. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}

/** Two that are equal have the same text, in JSON. */
export const textOf = (value: unknown): string => JSON.stringify(inOrder(value));
