import { translate, type Language } from "./translate";

/** What turns texts of the engine into a language; absent: bokmål, as they are made. */
export const sayIn =
  (language: Language = "nb"): ((text: string) => string) =>
  (text) =>
    translate(text, language);
