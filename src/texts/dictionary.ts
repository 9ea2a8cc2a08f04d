import { MONTHS } from "./months";

/**
 * Bokmål -> the other language. `{0}`, `{1}` … stand for what changes, `{aar}`, `{koder}` … for what can only be of
 * that kind (see PLACES), and `{tekst}` for what must be a text of ours too; in the translation `{=0}` for what is
 * shown as it stands: a file, a header, a name.
 */
export type Translations = Readonly<Record<string, string>>;

/** A text with places for what changes. */
export interface Pattern {
  /** What stands around the places that take anything: each is looked for once, after the one before. */
  readonly pieces: readonly RegExp[];
  /** Words between the places that any fitting text has: most texts are ruled out by these alone. */
  readonly first: string;
  readonly last: string;
  /** The longest of them all: a date has words only between its places. */
  readonly longest: string;
  /** Names of the places, as they stand. */
  readonly places: readonly string[];
  readonly translation: string;
  /** Letters of its own: the more, the surer the fit. */
  readonly fixed: number;
}

export interface Dictionary {
  readonly exact: ReadonlyMap<string, string>;
  /** Translations by what stands around the places: their own pieces, and which place stands between them. */
  readonly templates: () => ReadonlyMap<string, readonly (string | number)[]>;
  /** Those that begin as the text does, the surest first. */
  readonly patternsFor: (text: string) => readonly Pattern[];
}

const CODES = String.raw`[\dA-Z][\dA-Z.–-]*`;
/** What can stand in a place of a name; a number may follow the name: `{koder2}`. */
const PLACES: Readonly<Record<string, string>> = {
  aar: String.raw`\d{4}|\{(?:aar|fjor)\}`,
  fjor: String.raw`\d{4}|\{fjor\}`,
  dag: String.raw`\d{1,2}`,
  tall: String.raw`[−+-]?\d[\d\u00a0.,]*`,
  koder: `${CODES}(?:(?:, | og | eller )${CODES})*`,
  maaned: MONTHS.join("|"),
};
const PLACE = /\{(\w+)\}/;
/** In no text. */
const ANYTHING = "\u0000";

/** The translations ready to be looked up in: what takes time is made when it is asked for, for most texts never. */
export function dictionaryOf(translations: Translations): Dictionary {
  const entries = Object.entries(translations);
  let templates: ReturnType<Dictionary["templates"]> | undefined;
  return {
    exact: new Map(entries.filter(([text]) => !PLACE.test(text))),
    templates: () =>
      (templates ??= new Map(entries.map(([text, said]) => [shapeOf(parts(text, 0)), templateOf(text, said)]))),
    patternsFor: byFirstSign(entries),
  };
}

/** The first sign alone rules most of the patterns out. */
function byFirstSign(entries: readonly (readonly [text: string, translation: string])[]): Dictionary["patternsFor"] {
  const made = new Map<string, readonly Pattern[]>();
  let patterns: readonly Pattern[] | undefined;
  return (text) => {
    patterns ??= patternsOf(entries);
    const sign = text.charAt(0);
    const fitting = made.get(sign) ?? patterns.filter(({ first }) => first === "" || first.charAt(0) === sign);
    made.set(sign, fitting);
    return fitting;
  };
}

const patternsOf = (entries: readonly (readonly [text: string, translation: string])[]): readonly Pattern[] =>
  entries
    .filter(([text]) => PLACE.test(text))
    .map(([text, translation]) => patternOf(text, translation))
    .sort((a, b) => b.fixed - a.fixed || b.places.length - a.places.length);

/** A key of the pieces that stand around the places, whatever the places are called. */
export const shapeOf = (pieces: readonly string[]): string => pieces.join("{}");

const SAID_PLACE = /\{=?(\w+)\}/;
/** What a text has at every other place of its pieces: from 0 what stands around the places, from 1 their names. */
const parts = (text: string, from: 0 | 1): readonly string[] => text.split(SAID_PLACE).filter((_, p) => p % 2 === from);

function templateOf(text: string, translation: string): readonly (string | number)[] {
  const names = parts(text, 1);
  return translation.split(SAID_PLACE).map((piece, p) => (p % 2 === 0 ? piece : names.indexOf(piece)));
}

function patternOf(text: string, translation: string): Pattern {
  const parts = text.split(PLACE);
  const [fixed, places] = [parts.filter((_, p) => p % 2 === 0), parts.filter((_, p) => p % 2 === 1)];
  const source = parts.map((part, p) => (p % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") : sourceOf(part)));
  const pieces = source.join("").split(ANYTHING);
  return {
    pieces: pieces.map((piece, p) => new RegExp(p < pieces.length - 1 ? piece : `${piece}$`, p === 0 ? "y" : "g")),
    first: fixed[0] as string,
    last: fixed[fixed.length - 1] as string,
    longest: fixed.reduce((longest, each) => (each.length > longest.length ? each : longest)),
    places,
    translation,
    fixed: fixed.join("").replace(/\P{L}/gu, "").length,
  };
}

function sourceOf(place: string): string {
  const kind = PLACES[place.replace(/(?<!\d)\d+$/, "")];
  return kind === undefined ? ANYTHING : `(${kind})`;
}

/** What stands in the pattern's places, as short as can be from the left; null for a text that does not fit. */
export function valuesIn(text: string, { pieces, first, last, longest }: Pattern): readonly string[] | null {
  if (!text.startsWith(first) || !text.endsWith(last) || !text.includes(longest)) return null;
  const values: string[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    piece.lastIndex = at;
    const found = piece.exec(text);
    if (found === null) return null;
    if (index > 0) values.push(text.slice(at, found.index));
    values.push(...found.slice(1));
    at = found.index + found[0].length;
  }
  return values;
}
