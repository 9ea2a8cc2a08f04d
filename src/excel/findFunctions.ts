import { cellAddress } from "../table/excel/a1";
import { calledFunctions } from "../table/excel/kommuneCalls";
import type { ExcelContext } from "./excelSubset";
import { codeOf, reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { type Area, rangeOfArea, usedAreas } from "./usedAreas";

/** A cell whose formula calls the add-in's functions. */
export interface FunctionCell {
  readonly sheet: string;
  /** "D4". */
  readonly address: string;
  readonly formula: string;
  /** It shows an error: #NAME? where the add-in was not there. */
  readonly isError: boolean;
}

export interface ScanOptions {
  /** 0 to 1, after each request. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** Formulas and values of as many cells are well under the 5 MB that Excel on the web answers. */
const CELLS_AT_A_TIME = 25_000;

/**
 * Every cell of the workbook that calls the add-in's functions, sheet by sheet from the top. Rejects with the
 * signal's reason when it is aborted.
 */
export function findFunctions(
  run: RunExcel = runInExcel,
  { onProgress, signal }: ScanOptions = {},
): Promise<Reading<readonly FunctionCell[]>> {
  return reading(() =>
    run(async (context) => {
      const areas = await usedAreas(context, await sheetNames(context));
      const all = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      const found: FunctionCell[] = [];
      let done = 0;
      for (const area of areas) {
        let atATime = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columns));
        for (let row = 0; row < area.rows;) {
          signal?.throwIfAborted();
          const rows = Math.min(atATime, area.rows - row);
          const cells = await scan(context, { ...area, row: area.row + row, rows });
          if (cells === null) {
            atATime = Math.ceil(rows / 2);
            continue;
          }
          found.push(...cells);
          row += rows;
          done += rows * area.columns;
          onProgress?.(done / all);
        }
      }
      return found;
    }),
  );
}

async function sheetNames(context: ExcelContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** The block's cells with our functions; null where Excel finds the answer too large. */
async function scan(context: ExcelContext, area: Area): Promise<readonly FunctionCell[] | null> {
  const { sheet, row, column, rows } = area;
  const block = rangeOfArea(context, area);
  block.load("formulas,values");
  try {
    await context.sync();
  } catch (error) {
    if (rows > 1 && codeOf(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  const { formulas, values } = block as {
    readonly formulas: readonly (readonly unknown[])[];
    readonly values: readonly (readonly unknown[])[];
  };
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): FunctionCell[] => {
      // Text that looks like a formula is its own value.
      if (formula === values[r]?.[c]) return [];
      // Most cells have none: the search for calls is for those that may.
      if (
        typeof formula !== "string" ||
        !formula.startsWith("=") ||
        !/KOMMUNE/i.test(formula) ||
        calledFunctions(formula).length === 0
      )
        return [];
      return [
        {
          sheet,
          address: cellAddress(column + c, row + r + 1),
          formula,
          isError: /^#(?!N\/A)/.test(String(values[r]?.[c])),
        },
      ];
    }),
  );
}
