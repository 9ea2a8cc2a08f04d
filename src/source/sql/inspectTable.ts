import { recogniseGrid } from "../recognise/recogniseGrid";
import type { Recognition } from "../source";
import { cellOfText } from "./cellOfText";
import type { OpenTable } from "./openTable";

/** As many as of a file. */
const SAMPLE_ROWS = 2000;

/** How a table will be read, by the names of its columns and some of its rows. */
export async function inspectTable({ name, path, columns, dialect, ask }: OpenTable): Promise<Recognition> {
  const from = path.map(dialect.quoted).join(".");
  const rows: (readonly (string | null)[])[] = [];
  await ask(
    `SELECT ${columns.map((column) => dialect.quoted(column.name)).join(", ")} FROM ${from} LIMIT ${SAMPLE_ROWS}`,
    (row) => {
      rows.push(row);
    },
  );
  const cells = rows.map((row) => row.map((text, at) => cellOfText(text, columns[at])));
  return recogniseGrid(
    { name, firstRow: 0, rows: [columns.map((column) => column.name), ...cells] },
    { kind: DATABASE },
    undefined,
    [0],
  );
}

/** The kind of a source that is a table. */
export const DATABASE = "database";
