import { dictionaryOf, shapeOf, type Dictionary } from "./dictionary";
import { EN } from "./en/all";
import type { LANGUAGES } from "./languages";
import { lookUp } from "./lookUp";
import { NN } from "./nn/all";
import type { Text } from "./words";

/** The engine speaks bokmål; the others are dictionaries at its door. */
export type Language = (typeof LANGUAGES)[number];

/**
 * A text of the engine in a language, or null when its dictionary lacks it. What stands in for {0} is translated too,
 * where it is known.
 */
export function translationOf(text: string, language: Language): string | null {
  return language === "nb" ? text : remembered(text, language);
}

/** A text of the engine in a language; in bokmål when its dictionary lacks it, as a name from the ledger does. */
export function translate(text: Text, language: Language): string {
  return typeof text === "string" ? (translationOf(text, language) ?? text) : text[language];
}

/** What stands around a template's parts in a language, and which part stands where; bokmål where it is unknown. */
export function templateIn(fixed: readonly string[], language: Language): readonly (string | number)[] {
  const own = fixed.flatMap((piece, p) => (p === 0 ? [piece] : [p - 1, piece]));
  return language === "nb" ? own : (dictionaryIn(language).templates().get(shapeOf(fixed)) ?? own);
}

type Other = Exclude<Language, "nb">;

const dictionaries = new Map<Other, Dictionary>();
/** What has been said before: a report made again says the same. */
const said: Readonly<Record<Other, Map<string, string | null>>> = { nn: new Map(), en: new Map() };
const MOST_REMEMBERED = 20_000;

function remembered(text: string, language: Other): string | null {
  const before = said[language].get(text);
  if (before !== undefined) return before;
  if (said[language].size >= MOST_REMEMBERED) said[language].clear();
  const found = lookUp(text, dictionaryIn(language), (part) => remembered(part, language));
  said[language].set(text, found);
  return found;
}

function dictionaryIn(language: Other): Dictionary {
  const made = dictionaries.get(language) ?? dictionaryOf(language === "nn" ? NN : EN);
  dictionaries.set(language, made);
  return made;
}
