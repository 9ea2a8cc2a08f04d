import { storageKey } from "./storageKey";

const KEY = "tertial.velkomst";

/** Whether the first page has been seen on this machine; not, where the browser keeps nothing. */
export function welcomeSeen(): boolean {
  try {
    return localStorage.getItem(storageKey(KEY)) !== null;
  } catch {
    return false;
  }
}

/** Keeps that it has been seen, and nothing else. */
export function keepWelcomeSeen(): void {
  try {
    localStorage.setItem(storageKey(KEY), "sett");
  } catch {
    // Storage may be full, forbidden or absent: then it is shown again.
  }
}
