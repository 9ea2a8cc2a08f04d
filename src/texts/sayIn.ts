import { translate, type Language } from "./translate";
import type { Text } from "./words";

/** What turns texts of the engine into a language; absent: bokmål, as they are made. */
export const sayIn =
  (language: Language = "nb"): ((text: Text) => string) =>
  (text) =>
    translate(text, language);
