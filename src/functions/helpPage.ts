import type { Example, FunctionEntry, Language, Parameter } from "./entry";
import { formulaOf, resultText, signature } from "./help/notation";
import { escapeHtml, page } from "./help/page";
import { COMMON_RULES, WORDS } from "./help/words";

/** The help page of one function as a whole HTML document, to lie at `helpPath(entry.id, language)`. */
export function helpPage(entry: FunctionEntry, language: Language): string {
  const heading = (word: keyof typeof WORDS) => `<h2>${escapeHtml(WORDS[word][language])}</h2>`;
  const body = [
    `<p><a href="index.html">${escapeHtml(WORDS.all[language])}</a></p>`,
    `<h1>${escapeHtml(entry.id)}</h1>`,
    `<p class="lead">${escapeHtml(entry.description[language])}</p>`,
    `<p class="signature"><code>${escapeHtml(signature(entry, language))}</code></p>`,
    heading("formula"),
    `<p>${escapeHtml(entry.formula[language])}</p>`,
    heading("arguments"),
    parameterTable(entry.parameters, language),
    heading("about"),
    ...entry.about.map((text) => `<p>${escapeHtml(text[language])}</p>`),
    heading("examples"),
    ...entry.examples.map((example) => exampleOf(entry.id, example, language)),
    heading("errors"),
    list([...entry.errors.map((text) => text[language]), ...COMMON_RULES[language]]),
    heading("source"),
    `<p>${escapeHtml(entry.source[language])}</p>`,
  ].join("\n");
  const otherLanguage = language === "nb" ? `en/${entry.id}.html` : `../${entry.id}.html`;
  return page({ language, title: `${entry.id} – Tertial`, otherLanguage, body });
}

function parameterTable(parameters: readonly Parameter[], language: Language): string {
  const rows = parameters.map(({ name, description, optional }) => {
    const mark = optional ? ` <span class="optional">${escapeHtml(WORDS.optional[language])}</span>` : "";
    return `<tr><th scope="row"><code>${escapeHtml(name[language])}</code>${mark}</th><td>${escapeHtml(description[language])}</td></tr>`;
  });
  const [name, meaning] = [WORDS.name, WORDS.meaning].map(
    (word) => `<th scope="col">${escapeHtml(word[language])}</th>`,
  );
  return `<table>\n<thead><tr>${name ?? ""}${meaning ?? ""}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function exampleOf(id: string, example: Example, language: Language): string {
  const rows = example.result.map((row) => `<tr>${row.map((value) => resultCell(value, language)).join("")}</tr>`);
  return `<h3>${escapeHtml(example.says[language])}</h3>
<p><code>${escapeHtml(formulaOf(id, example, language))}</code></p>
<table class="result"><caption>${escapeHtml(WORDS.result[language])}</caption><tbody>${rows.join("")}</tbody></table>`;
}

/** Texts a function returns are Norwegian on the English page too. */
function resultCell(value: number | string, language: Language): string {
  const text = escapeHtml(resultText(value, language));
  return typeof value === "number" || value === "" ? `<td>${text}</td>` : `<td lang="nb">${text}</td>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}\n</ul>`;
}
