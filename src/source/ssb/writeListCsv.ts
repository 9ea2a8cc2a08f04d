import type { ListCell } from "./listCells";

/** The list as CSV that is read back as any other list: UTF-8 with BOM for Excel, `;`, LF, decimal comma. A text that begins as a formula gets an apostrophe in front: Excel would run it. */
export function writeListCsv(cells: readonly (readonly ListCell[])[]): string {
  return `\uFEFF${cells.map((row) => `${row.map(fieldOf).join(";")}\n`).join("")}`;
}

function fieldOf(cell: ListCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
