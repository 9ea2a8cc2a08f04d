import type { Language } from "../../texts/translate";

/** Tells each language the pane begins to speak: it is the language of the pane's own page. */
export function followLanguage(pane: HTMLIFrameElement, told: (language: Language) => void): void {
  pane.addEventListener("load", () => {
    const root = pane.contentDocument?.documentElement;
    if (!root) return;
    let spoken = "";
    new MutationObserver(() => {
      if (root.lang === spoken) return;
      spoken = root.lang;
      told(root.lang as Language);
    }).observe(root, { attributeFilter: ["lang"] });
  });
}
