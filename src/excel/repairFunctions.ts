import type { Problem } from "../ledger/problem";
import { withOwnNames } from "../table/excel/kommuneCalls";
import { plainFormula } from "../table/excel/plainFormula";
import type { ExcelContext, ExcelRange } from "./excelSubset";
import type { FunctionCell, ScanOptions } from "./findFunctions";
import { hostProblem } from "./hostProblems";
import { runAsOneUndo } from "./runAsOneUndo";
import { type RunExcel, runInExcel } from "./runInExcel";

/** `beregn`: entered again, with the names Excel knows. `formler`: plain Excel formulas in their place. */
export type RepairKind = "beregn" | "formler";

/**
 * `done`: how many cells got a new formula; those whose formula had changed since they were found are left alone
 * (`changed`), and so are those of `kept`, which have no equal in plain Excel. Otherwise the workbook is as it was,
 * unless the problem is `excel-ikke-ryddet`.
 */
type RepairResult =
  | {
      readonly kind: "done";
      readonly repaired: number;
      readonly changed: readonly FunctionCell[];
      readonly kept: readonly FunctionCell[];
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

interface Change extends FunctionCell {
  readonly now: string;
}

/** One request each: about 300 bytes a cell, and the user can stop between them. */
const CELLS_AT_A_TIME = 500;

/** Which of the cells a repair changes, and to what. Cells that calculate need no entering again. */
export function plannedRepair(cells: readonly FunctionCell[], kind: RepairKind): readonly Change[] {
  return cells.flatMap((cell) => {
    const now = kind === "formler" ? plainFormula(cell.formula) : withOwnNames(cell.formula);
    const isDue = kind === "formler" ? now !== withOwnNames(cell.formula) : cell.isError || now !== cell.formula;
    return isDue ? [{ ...cell, now }] : [];
  });
}

/**
 * Repairs the cells `findFunctions` gave; nothing else is touched. What was done is taken back when a request fails
 * or the user stops it.
 */
export async function repairFunctions(
  cells: readonly FunctionCell[],
  kind: RepairKind,
  run: RunExcel = runInExcel,
  options: ScanOptions = {},
): Promise<RepairResult> {
  const changes = plannedRepair(cells, kind);
  const written: Change[] = [];
  try {
    const skipped = await runAsOneUndo(run, (context) => carryOut(context, changes, written, options));
    const kept =
      kind === "formler"
        ? cells.filter(
            (cell) => !changes.some(({ sheet, address }) => sheet === cell.sheet && address === cell.address),
          )
        : [];
    return { kind: "done", repaired: changes.length - skipped.length, changed: skipped, kept };
  } catch (error) {
    const isBack = await takeBack(written, run);
    if (!isBack) return { kind: "failed", problem: NOT_BACK };
    const problem = hostProblem(error);
    if (problem) return { kind: "failed", problem };
    if (options.signal?.aborted) return { kind: "cancelled" };
    throw error;
  }
}

/** The changes whose cell held another formula than when it was found: someone else is writing in the workbook. */
async function carryOut(
  context: ExcelContext,
  changes: readonly Change[],
  written: Change[],
  { onProgress, signal }: ScanOptions,
): Promise<readonly Change[]> {
  const skipped: Change[] = [];
  for (let at = 0; at < changes.length; at += CELLS_AT_A_TIME) {
    signal?.throwIfAborted();
    const batch = changes
      .slice(at, at + CELLS_AT_A_TIME)
      .map((change) => ({ change, range: rangeOf(context, change) }));
    for (const { range } of batch) range.load("formulas");
    // eslint-disable-next-line no-restricted-syntax -- some cells at a time, so that it can be stopped between
    await context.sync();
    const [due, other] = [batch.filter(isUnchanged), batch.filter((each) => !isUnchanged(each))];
    skipped.push(...other.map(({ change }) => change));
    // Kept before it is asked for: a request that fails may have been carried out in part.
    written.push(...due.map(({ change }) => change));
    for (const { change, range } of due) range.formulas = [[change.now]];
    // eslint-disable-next-line no-restricted-syntax -- as above
    await context.sync();
    onProgress?.(Math.min(1, (at + CELLS_AT_A_TIME) / changes.length));
  }
  return skipped;
}

const isUnchanged = ({ change, range }: { readonly change: Change; readonly range: ExcelRange }): boolean =>
  range.formulas[0]?.[0] === change.formula;

const rangeOf = ({ workbook }: ExcelContext, { sheet, address }: FunctionCell): ExcelRange =>
  workbook.worksheets.getItem(sheet).getRange(address);

/**
 * Whether every cell has its earlier formula again; those that never lost it are not written. It waits for the user
 * to leave a cell, and tries twice.
 */
async function takeBack(written: readonly Change[], run: RunExcel): Promise<boolean> {
  const attempt = (): Promise<boolean> =>
    run(
      async (context) => {
        const cells = written.map((change) => ({ change, range: rangeOf(context, change) }));
        for (const { range } of cells) range.load("formulas");
        await context.sync();
        for (const { change, range } of cells)
          if (range.formulas[0]?.[0] === change.now) range.formulas = [[change.formula]];
        await context.sync();
        return true;
      },
      { delayForCellEdit: true },
    );
  if (written.length === 0) return true;
  return attempt()
    .catch(attempt)
    .catch((error: unknown) => {
      if (hostProblem(error) === null) throw error;
      return false;
    });
}

const NOT_BACK: Problem = {
  code: "excel-ikke-ryddet",
  severity: "error",
  message:
    "Reparasjonen stanset, og Excel lot seg ikke rydde opp i: noen celler kan ha fått ny formel, andre ikke. Formlene regner det samme. Start reparasjonen på nytt, eller lukk arbeidsboken uten å lagre.",
};
