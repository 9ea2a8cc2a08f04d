import { valuesIn, type Dictionary, type Pattern } from "./dictionary";

/** Says one text in the language, or null. */
type Say = (text: string) => string | null;

/**
 * A text in the dictionary's language, or null when the dictionary lacks it: as it stands, or by the surest pattern
 * that fits all of it. What stands in a pattern's places is turned too, where it is known; `say` says it.
 */
export const lookUp = (text: string, dictionary: Dictionary, say: Say): string | null =>
  dictionary.exact.get(text) ?? byPattern(text, dictionary, say);

function byPattern(text: string, { patternsFor }: Dictionary, say: Say): string | null {
  for (const pattern of patternsFor(text)) {
    const values = valuesIn(text, pattern);
    if (values === null) continue;
    if (
      pattern.places.some(
        (place, p) => place.startsWith("tekst") && (values[p] === text || say(values[p] as string) === null),
      )
    )
      continue;
    return filled(text, pattern, values, say);
  }
  return null;
}

function filled(text: string, { translation, places }: Pattern, values: readonly string[], say: Say): string {
  return translation.replace(/\{(=?)(\w+)\}/g, (_, verbatim: string, place: string) => {
    const value = values[places.indexOf(place)] ?? "";
    if (verbatim === "=" || value === text) return value;
    return place.startsWith("koder")
      ? value.replace(/og|eller/g, (joint) => say(joint) ?? joint)
      : (say(value) ?? value);
  });
}
