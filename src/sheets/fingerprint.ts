import { rewriteReferences, type CellReference } from "../table/excel/formulaReferences";

/**
 * What a cell is to the report, however it is moved: "5-6/rammetilskudd/regnskap"; null where it is none of the
 * report's.
 */
export type IdentityOf = (cell: CellReference) => string | null;

/** What a cell holds: its formula, number or text. */
export type Content = string | number | boolean;

/**
 * A short mark of what a cell holds, for telling later whether somebody has written over it: "-" for nothing, "f…" for
 * a formula, "v…" for a value.
 * A formula has the same mark after rows were inserted and sheets renamed, since its references are named by what they
 * point at.
 */
export function fingerprint(content: Content, identityOf: IdentityOf): string {
  if (content === "") return "-";
  if (typeof content === "string" && content.startsWith("=")) return `f${hash(withIdentities(content, identityOf))}`;
  return `v${hash(valueText(content))}`;
}

/** A mark of what many cells hold. */
export const valuesMark = (rows: readonly (readonly Content[])[]): string =>
  hash(rows.map((row) => row.map(valueText).join("\t")).join("\n"));

/** Excel keeps 15 digits. */
const valueText = (content: Content): string =>
  typeof content === "number" ? String(Number(content.toPrecision(15))) : String(content);

/** The formula as it reads wherever its cells stand. */
function withIdentities(formula: string, identityOf: IdentityOf): string {
  return withShortNames(
    rewriteReferences(formula, (first, last, original) =>
      [first, ...(last ? [last] : [])].map((cell) => identityOf(cell) ?? plain(original)).join(":"),
    ),
  );
}

const plain = (reference: string): string => reference.replaceAll("$", "").replaceAll("'", "");

/** The formula whichever program has saved it: custom and younger functions have longer names in files. */
function withShortNames(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'[^']*'!|(?<![\w.])[\w.]+!)?_xldudf_KOMMUNE_|_xlfn\.(?:_xlws\.)?|@/g,
    (part) => (part.startsWith('"') ? part : part.endsWith("KOMMUNE_") ? "KOMMUNE." : ""),
  );
}

/**
 * What the references of a formula may stand for, each as the text of an identity; `original`: what is written there.
 */
export interface Readings {
  readonly cell: (cell: CellReference, original: string) => readonly string[];
  /** The ends of a block. */
  readonly first: (cell: CellReference, original: string) => readonly string[];
  readonly last: (cell: CellReference, original: string) => readonly string[];
  /** What Excel has made #REF! of. */
  readonly broken: readonly string[];
}

const BROKEN = /"(?:[^"]|"")*"|(?:(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!)?#REF!/gu;
/** Around the number of a place in a formula; no cell holds it. */
const PLACE = "\u0000";

/** The marks of a formula in every reading of its references; none when there are more than `most`. */
export function fingerprints(formula: string, readings: Readings, most: number): ReadonlySet<string> {
  const choices: (readonly string[])[] = [];
  const place = (options: readonly string[]): string => `${PLACE}${choices.push(options) - 1}${PLACE}`;
  const whole = formula.replace(BROKEN, (part) => (part.startsWith('"') ? part : place(readings.broken)));
  const named = withShortNames(
    rewriteReferences(whole, (first, last, original) =>
      last === null
        ? place(readings.cell(first, plain(original)))
        : `${place(readings.first(first, plain(original)))}:${place(readings.last(last, plain(original)))}`,
    ),
  );
  if (choices.reduce((count, options) => count * options.length, 1) > most) return new Set();
  const texts = named.split(PLACE).reduce<readonly string[]>(
    (all, part, position) => {
      const options = position % 2 === 1 ? (choices[Number(part)] ?? []) : [part];
      return all.flatMap((text) => options.map((option) => text + option));
    },
    [""],
  );
  return new Set(texts.map((text) => `f${hash(text)}`));
}

/** FNV-1a over UTF-16 units, 32 bits in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1)
    value = Math.imul(value ^ text.charCodeAt(position), 0x01000193);
  return (value >>> 0).toString(36);
}
