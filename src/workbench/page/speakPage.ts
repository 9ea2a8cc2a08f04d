import type { Language } from "../../texts/translate";
import { nameFold } from "./nameFold";
import { PAGE_TEXTS } from "./pageTexts";

/** Makes the page around the workbook speak a language. */
export function speakPage(page: Document, language: Language): void {
  const texts = PAGE_TEXTS[language];
  page.documentElement.lang = language;
  page.title = texts.title;
  (page.getElementById("about") as HTMLElement).textContent = texts.about;
  page.getElementById("grid")?.setAttribute("aria-label", texts.grid);
  page.getElementById("divider")?.setAttribute("aria-label", texts.paneWidth);
  page.getElementById("side")?.setAttribute("aria-label", texts.pane);
  nameFold(page);
}
