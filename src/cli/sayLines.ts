import { sayIn } from "../languages/sayIn";
import type { Language } from "../languages/translate";

/** A text of several lines in the language, each line on its own. */
export const sayLines = (text: string, language: Language): string => text.split("\n").map(sayIn(language)).join("\n");
