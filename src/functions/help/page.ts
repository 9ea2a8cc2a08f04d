import type { Language } from "../entry";

interface Page {
  readonly language: Language;
  readonly title: string;
  /** Address of the same page in the other language, relative to this one. */
  readonly otherLanguage: string;
  /** HTML, already escaped. */
  readonly body: string;
}

const OTHER = { nb: { lang: "en", text: "English" }, en: { lang: "nb", text: "Norsk" } } as const;

/**
 * The whole HTML document: no scripts, no inline styles, one stylesheet of our own, so that the strictest content
 * security policy lets it through.
 */
export function page({ language, title, otherLanguage, body }: Page): string {
  const root = language === "nb" ? "../" : "../../";
  const other = OTHER[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${root}assets/hjelp.css">
</head>
<body>
<p class="language"><a href="${escapeHtml(otherLanguage)}" hreflang="${other.lang}" lang="${other.lang}">${other.text}</a></p>
<main>
${body}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The text with the characters that mean something in HTML written as entities; fit for content and quoted attributes.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
