import { dictionaryOf, partsOf, shapeOf, type Dictionary, type Template } from "./dictionary";
import type { LANGUAGES } from "./languages";
import { TRANSLATIONS } from "./translations/all";
import type { Text } from "./words";

/** The engine speaks bokmål; the others are dictionaries at its door. */
export type Language = (typeof LANGUAGES)[number];

/** A text of the engine in a language by exactly its words, places and all; null when its dictionary lacks it. */
export function translationOf(text: string, language: Language): string | null {
  if (language === "nb") return text;
  const { pieces, places } = partsOf(text);
  const said = dictionaryIn(language).get(shapeOf(pieces));
  return said?.map((piece) => (typeof piece === "string" ? piece : `{${places[piece] ?? ""}}`)).join("") ?? null;
}

/** A text of the engine in a language; in bokmål when its dictionary lacks it. */
export function translate(text: Text, language: Language): string {
  return typeof text === "string" ? (translationOf(text, language) ?? text) : text[language];
}

/** What stands around a template's parts in a language, and which part stands where; bokmål where it is unknown. */
export function templateIn(fixed: readonly string[], language: Language): Template {
  const said = language === "nb" ? undefined : dictionaryIn(language).get(shapeOf(fixed));
  return said ?? fixed.flatMap((piece, p) => (p === 0 ? [piece] : [p - 1, piece]));
}

type Other = Exclude<Language, "nb">;

const dictionaries = new Map<Other, Dictionary>();

/** Made when a text is first asked for in the language. */
function dictionaryIn(language: Other): Dictionary {
  const made = dictionaries.get(language) ?? dictionaryOf(TRANSLATIONS, language === "nn" ? 0 : 1);
  dictionaries.set(language, made);
  return made;
}
