import { words } from "../texts/words";
import type { Problem } from "../ledger/problem";
import type { RawGrid } from "../source/source";
import type { ExcelContext, ExcelRange } from "./excelSubset";
import { codeOf, reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { type Area, rangeOfArea } from "./usedAreas";

export type ReadTarget =
  | { readonly kind: "active" }
  | { readonly kind: "selection" }
  | { readonly kind: "sheet" | "table"; readonly name: string };

interface SheetReadOptions {
  /** 0 to 1, after each request. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** At about 20 bytes a cell a request is well under the 5 MB that Excel on the web answers. */
const CELLS_AT_A_TIME = 100_000;
const ROWS_AT_A_TIME = 50_000;

interface NamedArea extends Area {
  /** As the user knows it: the sheet's or the table's name. */
  readonly name: string;
}

/**
 * The cells with content of the sheet that is shown, of a sheet by its name, of the selection, or of a table with its
 * header; a problem when there are none or Excel refuses. Dates are Excel's day numbers. Rejects with the signal's
 * reason when it is aborted.
 */
export async function readSheet(
  target: ReadTarget,
  run: RunExcel = runInExcel,
  options: SheetReadOptions = {},
): Promise<Reading<RawGrid>> {
  const read = await reading(() =>
    run(async (context) => {
      options.signal?.throwIfAborted();
      const area = await areaOf(context, target);
      return area && { name: area.name, firstRow: area.row + 1, rows: await readRows(context, area, options) };
    }),
  );
  if (read.kind === "problem") return read;
  return read.value ? { kind: "read", value: read.value } : { kind: "problem", problem: emptyProblem(target) };
}

function rangeOf({ workbook }: ExcelContext, target: ReadTarget): ExcelRange {
  switch (target.kind) {
    case "active":
      return workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    // Whole columns may be selected: only what is used of them.
    case "selection":
      return workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    case "sheet":
      return workbook.worksheets.getItem(target.name).getUsedRangeOrNullObject(true);
    case "table":
      return workbook.tables.getItem(target.name).getRange();
  }
}

async function areaOf(context: ExcelContext, target: ReadTarget): Promise<NamedArea | null> {
  const range = rangeOf(context, target);
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  if (range.isNullObject) return null;
  const sheet = range.worksheet.name;
  return {
    name: target.kind === "table" ? target.name : sheet,
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** Rows block by block; a block Excel finds too large is halved and asked for again. */
async function readRows(
  context: ExcelContext,
  area: Area,
  { onProgress, signal }: SheetReadOptions,
): Promise<RawGrid["rows"]> {
  const rows: RawGrid["rows"][number][] = [];
  let atATime = Math.max(1, Math.min(ROWS_AT_A_TIME, Math.floor(CELLS_AT_A_TIME / area.columns)));
  while (rows.length < area.rows) {
    signal?.throwIfAborted();
    const block = await readBlock(context, area, rows.length, Math.min(atATime, area.rows - rows.length));
    if (block === null) {
      atATime = Math.ceil(atATime / 2);
      continue;
    }
    for (const row of block) rows.push(row.map((value) => (value === "" ? null : value)));
    onProgress?.(rows.length / area.rows);
  }
  return rows;
}

async function readBlock(
  context: ExcelContext,
  area: Area,
  from: number,
  rows: number,
): Promise<readonly (readonly (string | number | boolean)[])[] | null> {
  const block = rangeOfArea(context, { ...area, row: area.row + from, rows });
  block.load("values");
  try {
    await context.sync();
  } catch (error) {
    if (rows > 1 && codeOf(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return block.values;
}

function emptyProblem({ kind }: ReadTarget): Problem {
  const what = kind === "selection" ? words`Merkingen` : words`Arket`;
  return {
    code: "excel-tomt-ark",
    severity: "error",
    message: words`${what} har ingen celler med innhold. Velg arket eller området med hovedboken, og prøv igjen.`,
  };
}
