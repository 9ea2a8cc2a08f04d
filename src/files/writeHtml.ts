import { escapeMarkup } from "../table/escapeMarkup";
import type { Table } from "../table/table";
import { tableHtml } from "./tableHtml";

/** The table as an HTML file of its own, UTF-8: what `tableHtml` gives, with the table's title as the page's. */
export function writeHtml(table: Table): string {
  return `<!doctype html>\n<html lang="${table.language ?? "nb"}">\n<head><meta charset="utf-8"><title>${escapeMarkup(table.title)}</title></head>\n<body>\n${tableHtml(table)}\n</body>\n</html>\n`;
}
