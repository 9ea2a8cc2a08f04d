import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";

/** A text of several lines in the language, each line on its own. */
export const sayLines = (text: string, language: Language): string => text.replace(/\S.*/g, sayIn(language));
