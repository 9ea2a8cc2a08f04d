import type { GridHost } from "./gridHost";

/** Custom XML parts, for an engine that knows none. */
export function rememberCustomParts(): Pick<GridHost, "customParts" | "addCustomPart" | "removeCustomPart"> {
  const parts = new Map<string, string>();
  let last = 0;
  return {
    customParts: () => [...parts].map(([id, xml]) => ({ id, xml })),
    addCustomPart: (xml) => {
      last += 1;
      const id = `{part-${last}}`;
      parts.set(id, xml);
      return id;
    },
    removeCustomPart: (id) => parts.delete(id),
  };
}
