import { harmless } from "../../src/cli/terminal";
import { writeCsv } from "../../src/files/writeCsv";
import { writeHtml } from "../../src/files/writeHtml";
import { writeText } from "../../src/files/writeText";
import type { Report } from "../../src/report/report";
import { toWorkbook } from "../../src/sheets/toWorkbook";

const FORMULA = /^[\s\u00a0"]*[=+\-@\uff1d\uff0b\uff0d\uff20]\s*[^\s\d.,"]/;

/** What of a report's data would be run by the program that opens it: as a formula, as a script, or by a terminal. */
export function injected(report: Report): readonly string[] {
  const found: string[] = [];
  for (const table of report.tables) {
    for (const line of writeCsv(table).split("\n")) found.push(...line.split(/[;,\t|\r]/).filter((piece) => FORMULA.test(piece)).map((piece) => `csv ${table.id}: ${piece}`));
    if (/<script|<img|javascript:/i.test(writeHtml(table))) found.push(`html ${table.id}`);
    const text = writeText(table);
    if (harmless(text) !== text) found.push(`txt ${table.id}`);
  }
  // Every formula of the workbook is ours: none begins as one that was hit in.
  const cells = toWorkbook(report, "verdier", "2026-01-01T00:00:00.000Z").sheets.flatMap(({ rows }) => rows.flat());
  found.push(...cells.flatMap(({ formula }) => (formula !== undefined && /^(?:1\+1|SUM\(A1\))/.test(formula) ? [`formel ${formula}`] : [])));
  return found;
}
