import { sayIn } from "../texts/sayIn";
import { UNIT_TEXT } from "../table/excel/numberFormats";
import { sourceText } from "../sheets/placeTables";
import { holdsWords } from "../table/holdsWords";
import { norwegianCell } from "../table/norwegianCell";
import type { Table, TableColumn, TableRow } from "../table/table";

/** A table as it is read: every text and figure spelt out. */
interface PrintedTable {
  readonly title: string;
  readonly unit: string;
  readonly headers: readonly PrintedHeader[];
  /** As many cells as there are headers; none beside the label of a heading. */
  readonly rows: readonly { readonly role: TableRow["role"]; readonly cells: readonly string[] }[];
  /** Notes, and last the source. */
  readonly notes: readonly string[];
}

export interface PrintedHeader {
  readonly text: string;
  readonly align: "left" | "right";
  /** What the row is called by. */
  readonly isLabel?: true;
}

/**
 * The table with its figures as Norwegians write them. A column for line numbers comes first where a row has one,
 * then the text, then the columns.
 */
export function printedTable(table: Table): PrintedTable {
  const { title, unit, unitText, labelHeader, columns, rows, notes, language } = table;
  const say = sayIn(language);
  const isNumbered = rows.some(({ number }) => number !== "");
  const figures = columns.map((column): PrintedHeader => ({
    text: column.header,
    align: holdsWords(column) ? "left" : "right",
  }));
  return {
    title,
    unit: unitText ?? say(UNIT_TEXT[unit]),
    headers: [
      ...(isNumbered ? [{ text: say("Nr."), align: "left" } as const] : []),
      { text: labelHeader, align: "left", isLabel: true },
      ...figures,
    ],
    rows: rows.map((row) => ({
      role: row.role,
      cells: [
        ...(isNumbered ? [row.number] : []),
        row.label,
        ...row.cells.map((cell, c) => norwegianCell(cell, columns[c] as TableColumn, unit)),
      ],
    })),
    notes: [...notes, sourceText(table)],
  };
}
