import { CATALOGUE } from "./catalogue";
import type { Language } from "./entry";
import { functionsJson } from "./functionsJson";
import { helpIndex } from "./helpIndex";
import { helpPage } from "./helpPage";
import { helpPath } from "./helpPath";

const METADATA: Readonly<Record<Language, string>> = { nb: "functions.json", en: "functions-en.json" };

/** Path -> content of every file the build makes of the catalogue: metadata and help pages in both languages. `baseUrl` is where the add-in will be served. */
export function functionFiles(baseUrl: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const language of ["nb", "en"] as const) {
    files[METADATA[language]] = `${JSON.stringify(functionsJson(language, baseUrl), null, 2)}\n`;
    files[helpPath("index", language)] = helpIndex(CATALOGUE, language);
    for (const entry of CATALOGUE) files[helpPath(entry.id, language)] = helpPage(entry, language);
  }
  return files;
}
