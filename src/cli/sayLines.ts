import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import type { Text } from "../texts/words";

/** A text of several lines in the language, each line on its own. */
export const sayLines = (text: Text, language: Language): string =>
  typeof text === "string" ? text.replace(/\S.*/g, sayIn(language)) : text[language];
