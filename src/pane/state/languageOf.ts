import type { Language } from "../../texts/translate";

/** The pane's language for Office's display language ("nn-NO"): bokmål for what it does not know. */
export function languageOf(displayLanguage: string | undefined): Language {
  const [own = ""] = (displayLanguage ?? "").toLowerCase().split("-");
  return own === "nn" || own === "en" ? own : "nb";
}
