import { Gjenkjenning } from "../../report/template/templateParts";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import { storageKey } from "./storageKey";

export const MEMORY_KEY = "tertial.gjenkjenning";
/** 40 exports of a hundred columns are far below it. */
const LONGEST = 500_000;

/** The exports accepted on this machine; none where the browser keeps nothing, or what it kept is not ours to read. */
export function keptMemory(): readonly RememberedSource[] {
  try {
    const kept = localStorage.getItem(storageKey(MEMORY_KEY));
    if (kept === null || kept.length > LONGEST) return [];
    return Gjenkjenning.safeParse(JSON.parse(kept)).data ?? [];
  } catch {
    return [];
  }
}

/**
 * Keeps them between sessions. Words and choices only; a browser that refuses is no failure, since the template keeps
 * them too.
 */
export function keepMemory(memory: readonly RememberedSource[]): void {
  try {
    localStorage.setItem(storageKey(MEMORY_KEY), JSON.stringify(memory));
  } catch {
    // Storage may be full, forbidden or absent.
  }
}
