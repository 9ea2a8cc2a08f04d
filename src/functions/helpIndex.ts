import type { FunctionEntry, Language } from "./entry";
import { signature } from "./help/notation";
import { escapeHtml, page } from "./help/page";
import { WORDS } from "./help/words";

/** The list of all functions with links to their help pages, as a whole HTML document beside those pages. */
export function helpIndex(entries: readonly FunctionEntry[], language: Language): string {
  const items = entries.map(
    (entry) => `<dt><a href="${entry.id}.html"><code>${escapeHtml(signature(entry, language))}</code></a></dt><dd>${escapeHtml(entry.description[language])}</dd>`,
  );
  const body = `<h1>${escapeHtml(WORDS.indexTitle[language])}</h1>
<p class="lead">${escapeHtml(WORDS.indexIntro[language])}</p>
<dl>
${items.join("\n")}
</dl>`;
  const otherLanguage = language === "nb" ? "en/index.html" : "../index.html";
  return page({ language, title: WORDS.indexTitle[language], otherLanguage, body });
}
