import type { RawGrid, Recognition } from "../source";
import { candidatesOf, cellText } from "./candidates";
import { findHeader } from "./findHeader";
import { recognitionProblems } from "./recognitionProblems";
import { resolveColumns } from "./resolveColumns";
import { yearlyByHeader } from "./yearlyByHeader";
import { unitProblems } from "./unitProblems";

/** What is known of the file around the grid; left out for cells taken from a worksheet. */
type FileFacts = Partial<Pick<Recognition, "kind" | "encoding" | "delimiter" | "decimal" | "sheet" | "sheets">>;

/** How the grid's columns will be read, by its headers and its content. The first rows are enough: give a few hundred. */
export function recogniseGrid(grid: RawGrid, facts: FileFacts = {}): Recognition {
  const header = findHeader(grid.rows);
  const { columns: resolved, problems } = resolveColumns(candidatesOf(grid.rows, header));
  const columns = yearlyByHeader(resolved);
  const headerRows = header.map((index) => grid.firstRow + index);
  const amounts = columns.filter(({ role }) => role.kind === "amount").map(({ position }) => position);
  const head = grid.rows.slice(0, header[0] ?? 0).flat().map(cellText);
  const texts = grid.rows.flatMap((row) => amounts.map((position) => row[position] ?? null)).filter((cell) => typeof cell === "string");
  return {
    kind: "grid",
    encoding: "utf-8",
    delimiter: ";",
    decimal: decimalOf(texts.map(cellText)),
    ...facts,
    headerRows,
    columns,
    problems: [...recognitionProblems(columns, headerRows, grid.name), ...problems, ...unitProblems(columns, head)],
  };
}

/** The decimal sign most amounts show: the last separator, with one or two digits after it. A comma where none shows any. */
function decimalOf(amounts: readonly string[]): "," | "." {
  const count = (pattern: RegExp): number => amounts.filter((text) => pattern.test(text)).length;
  return count(/\.\d{1,2}(?!\d)[^\d.,]*$/) > count(/,\d{1,2}(?!\d)[^\d.,]*$/) ? "." : ",";
}
