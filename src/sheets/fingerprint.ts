import { rewriteReferences, type CellReference } from "../table/excel/formulaReferences";

/** What a cell is to the report, however it is moved: "5-6/rammetilskudd/regnskap"; null where it is none of the report's. */
export type IdentityOf = (cell: CellReference) => string | null;

/** What a cell holds: its formula, number or text. */
export type Content = string | number | boolean;

/**
 * A short mark of what a cell holds, for telling later whether somebody has written over it: "-" for nothing, "f…" for a formula, "v…" for a value.
 * A formula has the same mark after rows were inserted and sheets renamed, since its references are named by what they point at.
 */
export function fingerprint(content: Content, identityOf: IdentityOf): string {
  if (content === "") return "-";
  if (typeof content === "string" && content.startsWith("=")) return `f${hash(withIdentities(content, identityOf))}`;
  return `v${hash(valueText(content))}`;
}

/** A mark of what many cells hold. */
export const valuesMark = (rows: readonly (readonly Content[])[]): string => hash(rows.map((row) => row.map(valueText).join("\t")).join("\n"));

/** Excel keeps 15 digits. */
const valueText = (content: Content): string => (typeof content === "number" ? String(Number(content.toPrecision(15))) : String(content));

/** The formula as it reads wherever its cells stand, and whichever program has saved it: custom and younger functions have longer names in files. */
function withIdentities(formula: string, identityOf: IdentityOf): string {
  const named = rewriteReferences(formula, (first, last, original) => [first, ...(last ? [last] : [])].map((cell) => identityOf(cell) ?? original.replaceAll("$", "").replaceAll("'", "")).join(":"));
  return named.replace(/"(?:[^"]|"")*"|(?:'[^']*'!|[\w.]+!)?_xldudf_KOMMUNE_|_xlfn\.(?:_xlws\.)?|@/g, (part) => (part.startsWith('"') ? part : part.endsWith("KOMMUNE_") ? "KOMMUNE." : ""));
}

/** FNV-1a over UTF-16 units, 32 bits in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) value = Math.imul(value ^ text.charCodeAt(position), 0x01000193);
  return (value >>> 0).toString(36);
}
