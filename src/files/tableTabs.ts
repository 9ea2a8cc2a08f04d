import type { Table } from "../table/table";
import { printedTable } from "./printedTable";

/**
 * The table as text with a tab between columns, for what takes no HTML: title, unit, headers, rows with figures as
 * printed, notes; one line each.
 */
export function tableTabs(table: Table): string {
  const { title, unit, headers, rows, notes } = printedTable(table);
  const lines = [
    [title],
    [unit],
    headers.map(({ text }) => text),
    ...rows.map(({ cells }) => cells),
    ...notes.map((note) => [note]),
  ];
  return (
    lines
      .map((fields) =>
        fields
          .map(onOneLine)
          .join("\t")
          .replace(/(?<!\t)\t+$/, ""),
      )
      .join("\n") + "\n"
  );
}

/** NBSP stays: it keeps a figure together. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, " ").trim();
