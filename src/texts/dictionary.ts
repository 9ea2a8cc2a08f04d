/**
 * Bokmål -> nynorsk and English, by exactly the words of a text. `{0}`, `{aar}`, `{tekst}` … stand for what is put in,
 * whatever they are called; in the translations `{=0}` for what is shown as it stands: a file, a header, a name.
 */
export type Translations = Readonly<Record<string, readonly [nynorsk: string, english: string]>>;

/** A text as it is said: what stands around its places, and which place of bokmål's stands between. */
export type Template = readonly (string | number)[];

/** Translations by what stands around the places of bokmål. */
export type Dictionary = ReadonlyMap<string, Template>;

/** `which`: of each pair. */
export const dictionaryOf = (translations: Translations, which: 0 | 1): Dictionary =>
  new Map(
    Object.entries(translations).map(([text, pair]) => {
      const { pieces, places } = partsOf(text);
      return [shapeOf(pieces), pair[which].split(PLACE).map((each, p) => (p % 2 === 0 ? each : places.indexOf(each)))];
    }),
  );

const PLACE = /\{=?(\w+)\}/;

/** A text with places, taken apart: what stands around them, and what they are called. */
export function partsOf(text: string): Readonly<Record<"pieces" | "places", readonly string[]>> {
  const parts = text.split(PLACE);
  return { pieces: parts.filter((_, p) => p % 2 === 0), places: parts.filter((_, p) => p % 2 === 1) };
}

/** A key of the pieces that stand around the places, whatever the places are called. */
export const shapeOf = (pieces: readonly string[]): string => pieces.join("{}");
