import type { Language } from "./entry";
import type { FunctionId } from "./functionId";

/**
 * Where the help page of a function lies, relative to where the add-in is served: "hjelp/AVVIK.html",
 * "hjelp/en/AVVIK.html".
 */
export function helpPath(id: FunctionId | "index", language: Language): string {
  return language === "nb" ? `hjelp/${id}.html` : `hjelp/en/${id}.html`;
}
