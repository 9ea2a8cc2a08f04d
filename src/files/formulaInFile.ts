/** Text in double quotes, sheet names in single quotes, or a name that is called; only the last is rewritten. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9_.]*)(?=\()/g;
const CUSTOM = /^KOMMUNE\./;
/**
 * Functions younger than the file format carry a prefix in the file; without it Excel shows #NAME? until the cell is
 * entered again.
 */
const NEWER = new Set([
  "CONCAT",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XMATCH",
]);

/**
 * The formula as it stands in an .xlsx file: without "=", and with the names of functions as Excel stores them
 * (`KOMMUNE.AVVIK(` -> `_xldudf_KOMMUNE_AVVIK(`, `IFNA(` -> `_xlfn.IFNA(`). Text and sheet names in quotes are left
 * alone.
 * Throws when the formula does not begin with "=" or is longer than Excel takes.
 */
export function formulaInFile(formula: string): string {
  if (!formula.startsWith("=")) throw new Error(`Formelen begynner ikke med =: ${formula}`);
  const stored = formula
    .slice(1)
    .replace(PARTS, (part, called: string | undefined) => (called === undefined ? part : storedName(called)));
  if (stored.length > 8192)
    throw new Error(`Formelen er ${stored.length} tegn, Excel tar høyst 8192: ${formula.slice(0, 80)}…`);
  return stored;
}

function storedName(name: string): string {
  if (CUSTOM.test(name)) return `_xldudf_${name.replaceAll(".", "_")}`;
  return NEWER.has(name) ? `_xlfn.${name}` : name;
}
