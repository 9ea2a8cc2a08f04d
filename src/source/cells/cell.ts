/** What a sheet, a selection or a CSV field holds. */
export type Cell = string | number | boolean | null;

/** The cell's text without surrounding white space (NBSP too); "" for an empty cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "SANN" : "USANN";
  return String(cell).trim();
}
