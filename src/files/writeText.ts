import { saidIn } from "../texts/words";
import { inNorwegian } from "../amounts/printAmount";
import { translate } from "../texts/translate";
import { UNIT_TEXT } from "../table/excel/numberFormats";
import { holdsWords } from "../table/holdsWords";
import { printCell } from "../table/printCell";
import type { Table, TableColumn, TableRow } from "../table/table";

const TEXT_COLUMNS = 2;

interface Column {
  readonly width: number;
  readonly isText: boolean;
}

/**
 * The table as plain text with aligned columns, one line a row: title, unit, headers, figures as printed, notes.
 * Figures are spelt the Norwegian way (`-10 144`, `2,5`), but with ordinary spaces and hyphens, so that they align,
 * can be searched for and pasted into a sheet. A sum has a rule above its figures, a total a double one below as
 * well.
 */
export function writeText(table: Table): string {
  const header = ["", table.labelHeader, ...table.columns.map((column) => column.header)].map(onOneLine);
  const rows = table.rows.map((row) => fieldsOf(row, table).map(onOneLine));
  const isText = [false, true, ...table.columns.map(holdsWords)];
  const columns = header.map((_, column): Column => ({
    width: Math.max(...[header, ...rows].map((fields) => lengthOf(fields[column] as string))),
    isText: isText[column] as boolean,
  }));
  const body = table.rows.flatMap((row, i) => withRules(row.role, lineOf(rows[i] as string[], columns), columns));
  return [
    onOneLine(table.title),
    table.unitText ?? translate(UNIT_TEXT[table.unit], table.language ?? "nb"),
    "",
    lineOf(header, columns),
    lineOf(
      columns.map(({ width }) => "-".repeat(width)),
      columns,
    ),
    ...body,
    ...(table.notes.length > 0
      ? ["", ...table.notes.map((note) => onOneLine(saidIn(note, table.language ?? "nb")))]
      : []),
    "",
  ].join("\n");
}

function fieldsOf(row: TableRow, { columns, unit }: Table): string[] {
  const figures = row.cells.map((cell, i) =>
    cell.kind === "text" ? cell.text : spelt(printCell(cell, columns[i] as TableColumn, unit)),
  );
  return [row.number, row.label, ...figures];
}

function spelt(printed: string): string {
  return /\d/.test(printed) ? inNorwegian(printed).replaceAll("\u00a0", " ").replace("\u2212", "-") : printed;
}

/** Line breaks would tear the columns apart, and control characters from a ledger have nothing to do in a terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Text to the left, line numbers and figures to the right; a column without content takes no room. */
function lineOf(fields: readonly string[], columns: readonly Column[]): string {
  const padded = fields.map((field, c) => {
    const { width, isText } = columns[c] as Column;
    const space = " ".repeat(width - lengthOf(field));
    return isText ? field + space : space + field;
  });
  return padded
    .filter((_, c) => columns[c]?.width !== 0)
    .join("  ")
    .trimEnd();
}

function withRules(role: TableRow["role"], line: string, columns: readonly Column[]): string[] {
  const rule = (stroke: string): string =>
    lineOf(
      columns.map(({ width, isText }, c) => (c < TEXT_COLUMNS || isText ? "" : stroke.repeat(width))),
      columns,
    );
  switch (role) {
    case "heading":
    case "line":
      return [line];
    case "sum":
      return [rule("-"), line];
    case "total":
      return [rule("-"), line, rule("=")];
  }
}

/** Characters, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}
