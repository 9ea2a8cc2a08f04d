import { CATALOGUE } from "./catalogue";
import type { Language, FunctionEntry } from "./entry";
import { functionsJson } from "./functionsJson";
import { helpPage } from "./helpPage";
import { helpPath } from "./helpPath";
import { signature } from "./help/notation";
import { escapeHtml, page } from "./help/page";
import { WORDS } from "./help/words";

const METADATA: Readonly<Record<Language, string>> = { nb: "functions.json", en: "functions-en.json" };

/**
 * Path -> content of every file the build makes of the catalogue: metadata and help pages in both languages. `baseUrl`
 * is where the add-in will be served.
 */
export function functionFiles(baseUrl: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const language of ["nb", "en"] as const) {
    files[METADATA[language]] = `${JSON.stringify(functionsJson(language, baseUrl), null, 2)}\n`;
    files[helpPath("index", language)] = helpIndex(CATALOGUE, language);
    for (const entry of CATALOGUE) files[helpPath(entry.id, language)] = helpPage(entry, language);
  }
  return files;
}

/** The list of all functions with links to their help pages, as a whole HTML document beside those pages. */
function helpIndex(entries: readonly FunctionEntry[], language: Language): string {
  const items = entries.map(
    (entry) =>
      `<dt><a href="${entry.id}.html"><code>${escapeHtml(signature(entry, language))}</code></a></dt><dd>${escapeHtml(entry.description[language])}</dd>`,
  );
  const body = `<h1>${escapeHtml(WORDS.indexTitle[language])}</h1>
<p class="lead">${escapeHtml(WORDS.indexIntro[language])}</p>
<dl>
${items.join("\n")}
</dl>`;
  const otherLanguage = language === "nb" ? "en/index.html" : "../index.html";
  return page({ language, title: WORDS.indexTitle[language], otherLanguage, body });
}
