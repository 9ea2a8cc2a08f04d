/** What a sheet, a selection or a CSV field holds. */
export type Cell = string | number | boolean | null;

/** What is seen nowhere and copied along: zero width, direction marks, soft hyphen, NUL. */
const INVISIBLE = /[\u0000\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Excel's way of writing a text: `="10100"`, or an apostrophe before what would be a number. */
const AS_FORMULA = /^="(.*)"$/s;
const APOSTROPHE = /^'(?=[\d=+-])/;

/**
 * The cell's text without surrounding white space (NBSP too), invisible characters and Excel's dressing of texts; ""
 * for an empty cell.
 */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  if (typeof cell === "number") return String(cell);
  const text = undressed(cell.replace(INVISIBLE, "").trim());
  return text === "" && cell.includes("\u0000") ? DAMAGED : text;
}

/** What stands for a cell of NUL alone: nobody has written it, and what was there is lost, so it is no blank. */
const DAMAGED = "␀";

function undressed(text: string): string {
  const inner = AS_FORMULA.exec(text)?.[1];
  return inner === undefined ? text.replace(APOSTROPHE, "") : inner.replaceAll('""', '"').trim();
}

/** What a message shows of a cell's text: a longer one has come there by a fault, and would fill the page. */
export const brief = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;

const LONGEST_SHOWN = 120;
