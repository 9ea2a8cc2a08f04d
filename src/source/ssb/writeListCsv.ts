import { csvText } from "../../texts/csvField";
import type { ListCell } from "./listCells";

/**
 * The list as CSV that is read back as any other list: UTF-8 with BOM for Excel, `;`, LF, decimal comma. No text is a
 * formula, see `csvText`.
 */
export function writeListCsv(cells: readonly (readonly ListCell[])[]): string {
  return `\uFEFF${cells.map((row) => `${row.map(fieldOf).join(";")}\n`).join("")}`;
}

function fieldOf(cell: ListCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return csvText(cell);
}
