import { saidIn } from "../texts/words";
import { sayIn } from "../texts/sayIn";
import { UNIT_TEXT } from "../table/excel/numberFormats";
import { holdsWords } from "../table/holdsWords";
import { norwegianCell } from "../table/norwegianCell";
import type { Cell, Table, TableRow } from "../table/table";

/** A table as it is read: every text and figure spelt out. */
interface PrintedTable {
  readonly title: string;
  readonly unit: string;
  readonly headers: readonly PrintedHeader[];
  /** As many cells as there are headers; none beside the label of a heading. */
  readonly rows: readonly { readonly role: TableRow["role"]; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
}

export interface PrintedHeader {
  readonly text: string;
  readonly align: "left" | "right";
  /** What the row is called by. */
  readonly isLabel?: true;
}

/**
 * The table as one who reads the report sees it, its figures as Norwegians write them: without columns nobody has
 * filled in, and without what it follows, which is for who makes it. A column for line numbers comes first where a row
 * has one, then the text, then the columns.
 */
export function printedTable(table: Table): PrintedTable {
  const { title, unit, unitText, labelHeader, rows, notes, language } = table;
  const say = sayIn(language);
  const isNumbered = rows.some(({ number }) => number !== "");
  const columns = table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => column.kind !== "input" || rows.some(({ cells }) => !isBlank(cells[at])));
  const figures = columns.map(({ column }): PrintedHeader => ({
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
        ...columns.map(({ column, at }) => norwegianCell(row.cells[at] ?? { kind: "empty" }, column, unit)),
      ],
    })),
    notes: notes.map((note) => saidIn(note, language ?? "nb")),
  };
}

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell.kind === "empty" || (cell.kind === "text" && cell.text === "");
