import { valuesIn, type Dictionary, type Pattern } from "./dictionary";
import { inList, inSentences, type Say } from "./parts";

/**
 * A text in the dictionary's language, or null when the dictionary lacks it: as it stands, by a pattern that fits it
 * surely, sentence by sentence, by a looser pattern, as a list of known things, by what only joins two texts, or with
 * a figure after it. What stands in a pattern's places is turned too, where it is known; `say` says it.
 */
export function lookUp(text: string, dictionary: Dictionary, say: Say): string | null {
  const body = text.trim();
  if (body !== text) return body === "" ? null : around(text, body, say(body));
  const whole: Say = (part) => known(part, dictionary);
  return (
    whole(text) ??
    byPattern(text, dictionary, say, SURE * text.length) ??
    inSentences(text, say, whole, "all") ??
    withoutStop(text, whole) ??
    byPattern(text, dictionary, say, 1) ??
    withoutStop(text, say) ??
    inSentences(text, say, whole, "some") ??
    inList(text, say) ??
    byPattern(text, dictionary, say, 0) ??
    beforeFigure(text, say)
  );
}

/** The share of a text's letters that a sure pattern has of its own. */
const SURE = 0.5;

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

/** A known text with a full stop after it. */
function withoutStop(text: string, say: Say): string | null {
  const said = text.endsWith(".") && !text.endsWith("..") ? say(text.slice(0, -1)) : null;
  return said === null ? null : `${said.replace(/\.$/, "")}.`;
}

const FIGURE = / [−+-]?\d+(?:\u00a0\d{3})*(?:,\d+)?$/;

/** «endring i kapittel 19 1 814 190,00»: a known text and a figure. */
function beforeFigure(text: string, say: Say): string | null {
  const figure = FIGURE.exec(text);
  const said = figure ? say(text.slice(0, figure.index)) : null;
  return figure && said !== null ? said + figure[0] : null;
}
