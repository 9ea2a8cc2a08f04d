import { partsOf } from "./dictionary";
import { templateIn, translate, type Language } from "./translate";

/** A text in every language, where it is written in all of them at once: one that is missing does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** A text of the engine: bokmål, which the dictionaries turn, or one that has its languages with it. */
export type Text = string | Words;

/** A text made in each language, when it is asked for in it: most are said in one. */
export function inAll(make: (language: Language) => string): Words {
  const made: Partial<Record<Language, string>> = {};
  return {
    get nb() {
      return (made.nb ??= make("nb"));
    },
    get nn() {
      return (made.nn ??= make("nn"));
    },
    get en() {
      return (made.en ??= make("en"));
    },
  };
}

/**
 * words`Ansvar ${ansvar} finnes ikke.`: a text of the engine, and what is put in, in every language. A string put in is
 * a figure, or the user's, and stands as it is; what is ours is put in as `Words`.
 */
export const words = (fixed: readonly string[], ...parts: readonly (Text | number)[]): Words =>
  inAll((language) =>
    templateIn(fixed, language)
      .map((piece) => (typeof piece === "string" ? piece : partIn(parts[piece], language)))
      .join(""),
  );

const partIn = (part: Text | number = "", language: Language): string =>
  typeof part === "object" ? part[language] : String(part);

/** A text of ours with places, as data has it: «Saldo 01.01.{aar}», with what stands in them. */
export function filled(text: string, values: Readonly<Record<string, Text | number>>): Words {
  const { pieces, places } = partsOf(text);
  return words(pieces, ...places.map((place) => values[place] ?? `{${place}}`));
}

/** A text of the engine in every language. */
export const wordsOf = (text: Text): Words =>
  typeof text === "object" ? text : inAll((language) => translate(text, language));

/** Texts of the engine after each other, with a text of ours between them; those that are "" are left out. */
export const joined = (texts: readonly Text[], between: Text = " "): Words =>
  inAll((language) =>
    texts
      .map((text) => translate(text, language))
      .filter((text) => text !== "")
      .join(saidIn(between, language)),
  );

/** Texts after each other; a string stands as it is, as a name or a figure does. */
export const inRow = (texts: readonly (Text | number)[], between: Text = ", "): Words =>
  inAll((language) => texts.map((text) => partIn(text, language)).join(saidIn(between, language)));

/** « og », between texts. */
export const AND = words` ${wordsOf("og")} `;

/** The first of them, and how many more there are; a string stands as it is. */
export const firstOf = (texts: readonly (Text | number)[], shown: number, between = ", "): Words =>
  texts.length > shown
    ? words`${inRow(texts.slice(0, shown), between)} og ${texts.length - shown} til`
    : inRow(texts, between);

/** Words in a language; a string is said already. */
export const saidIn = (text: Text, language: Language): string => (typeof text === "string" ? text : text[language]);

/** As the first words of a sentence. */
export const atStart = (text: Words): Words =>
  inAll((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));

/** As words within a sentence. An abbreviation stays as it is. */
export const within = (text: Words): Words =>
  inAll((language) => text[language].replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()));

/** «lån, fond og garantier». */
export const listed = (texts: readonly Text[], last: "og" | "eller"): Words =>
  texts.length < 2
    ? joined(texts)
    : words`${joined(texts.slice(0, -1), ", ")} ${wordsOf(last)} ${wordsOf(texts.at(-1) ?? "")}`;
