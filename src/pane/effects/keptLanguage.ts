import { LANGUAGES } from "../../texts/languages";
import type { Language } from "../../texts/translate";
import { storageKey } from "./storageKey";

const KEY = "tertial.sprak";

/** The language last chosen on this machine; null before the first choice, and where the browser keeps nothing. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(storageKey(KEY));
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps it for the next time the pane opens. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(KEY), language);
  } catch {
    // Storage may be full, forbidden or absent: then Office's language is asked again.
  }
}
