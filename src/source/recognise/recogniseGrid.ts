import type { RawGrid, Recognition } from "../source";
import { candidatesOf, cellText } from "./candidates";
import { endsAsTotal } from "../cells/totalText";
import type { RecognisedColumn } from "../source";
import { blankKeys } from "./blankKeys";
import { decimalOf } from "./decimalOf";
import { findHeader } from "./findHeader";
import { joined, partedAmounts } from "./partedAmounts";
import { recognitionProblems } from "./recognitionProblems";
import { resolveColumns } from "./resolveColumns";
import { yearlyByHeader } from "./yearlyByHeader";
import { unitProblems } from "./unitProblems";

/** What is known of the file around the grid; left out for cells taken from a worksheet. */
type FileFacts = Partial<Pick<Recognition, "kind" | "encoding" | "delimiter" | "decimal" | "sheet" | "sheets">>;

/** How the grid's columns will be read, by its headers and its content. The first rows are enough: give a few hundred. `year`: the one asked for, where it is known. */
export function recogniseGrid(whole: RawGrid, facts: FileFacts = {}, year?: number): Recognition {
  const header = findHeader(whole.rows);
  const parted = partedAmounts(whole.rows, header, facts.delimiter);
  const grid = parted.length === 0 ? whole : { ...whole, rows: whole.rows.map((row, index) => (header.includes(index) ? row : joined(row, parted))) };
  const candidates = candidatesOf(grid.rows, header);
  const { columns: resolved, problems } = resolveColumns(candidates, year);
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
    candidates,
    ...(parted.length > 0 && { parted }),
    ...withFilledDown(grid.rows, columns, header),
    problems: [...recognitionProblems(columns, headerRows, grid.name), ...problems, ...unitProblems(columns, head)],
  };
}

/** «1000 Totalt» in a column of keys that is blank in the rows between: a pivot that writes each key once. */
function withFilledDown(rows: RawGrid["rows"], columns: readonly RecognisedColumn[], header: readonly number[]): Pick<Recognition, "filledDown" | "notRepeated"> {
  const keys = columns.filter(({ role }) => KEYS.has(role.kind)).map(({ position }) => position);
  const filledDown = keys.filter((position) => {
    const texts = rows.map((row) => cellText(row[position] ?? null));
    return texts.some((text) => isTotalOf(text, texts)) && texts.some((text, index) => text === "" && rows[index]?.some((cell) => cellText(cell) !== ""));
  });
  if (filledDown.length > 0) return { filledDown };
  const notRepeated = blankKeys(rows, columns, header);
  return notRepeated.length > 0 ? { notRepeated } : {};
}

/** «1000 Totalt» where another cell is «1000», or begins so. */
function isTotalOf(text: string, texts: readonly string[]): boolean {
  if (!endsAsTotal(text)) return false;
  const code = text.replace(/[\s:–-]+\S+(?:\s+alt)?\s*:?$/u, "").trim();
  return texts.some((other) => other !== text && other.startsWith(code));
}

const KEYS: ReadonlySet<string> = new Set(["konto", "ansvar", "funksjon", "prosjekt", "periode"]);
