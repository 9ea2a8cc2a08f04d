/**
 * The name something is kept under in the browser. Excel on the web gives each site that shows it a store of its own,
 * by this key.
 */
export function storageKey(name: string): string {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  return `${context?.partitionKey ?? ""}${name}`;
}
