import type { Language } from "../../texts/translate";
import { PAGE_TEXTS } from "./pageTexts";

/** Says on the button what it will do. */
export function nameFold(page: Document): void {
  const { showPane, hidePane } = PAGE_TEXTS[page.documentElement.lang as Language];
  (page.getElementById("fold") as HTMLElement).textContent = page.body.classList.contains("folded")
    ? showPane
    : hidePane;
}
