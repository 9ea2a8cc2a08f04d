import { valuesIn, type Dictionary, type Pattern } from "./dictionary";
import { inList, type Say } from "./parts";

/**
 * A text in the dictionary's language, or null when the dictionary lacks it: as it stands, by a pattern that fits all
 * of it, as a list of known things, or by a pattern that only joins two texts. What stands in a pattern's places is
 * turned too, where it is known; `say` says it.
 */
export function lookUp(text: string, dictionary: Dictionary, say: Say): string | null {
  const body = text.trim();
  if (body !== text) return body === "" ? null : around(text, body, say(body));
  return (
    known(text, dictionary) ??
    byPattern(text, dictionary, say, 1) ??
    inList(text, say) ??
    byPattern(text, dictionary, say, 0)
  );
}

const around = (text: string, body: string, said: string | null): string | null =>
  said === null ? null : text.replace(body, () => said);

/** A text of its own may begin a sentence, or stand within one. */
function known(text: string, { exact }: Dictionary): string | null {
  const said = exact.get(text);
  if (said !== undefined) return said;
  const first = text.charAt(0);
  const isUpper = first !== first.toLowerCase();
  const other = exact.get((isUpper ? first.toLowerCase() : first.toUpperCase()) + text.slice(1));
  if (other === undefined) return null;
  return (isUpper ? other.charAt(0).toUpperCase() : other.charAt(0).toLowerCase()) + other.slice(1);
}

function byPattern(text: string, { patternsFor }: Dictionary, say: Say, least: number): string | null {
  for (const pattern of patternsFor(text)) {
    if (pattern.fixed < least) return null;
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
    return verbatim === "=" || value === text ? value : (say(value) ?? value);
  });
}
