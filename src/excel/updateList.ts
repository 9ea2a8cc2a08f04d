import type { Problem } from "../ledger/problem";
import type { ListModel } from "../sheets/listModel";
import type { ApplyOptions } from "./applyPlan";
import type { ExcelContext } from "./excelSubset";
import { hostProblem, reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import { findList } from "./list/findList";
import { planList } from "./list/planList";
import { packSteps } from "./packSteps";
import { readContents } from "./readContents";
import { runAsOneUndo } from "./runAsOneUndo";
import { type RunExcel, runInExcel } from "./runInExcel";
import { syncBatches } from "./syncBatches";
import { withoutFilters } from "./withoutFilters";
import { workbookState } from "./workbookState";

/** `absent`: the workbook has no such list. `unknown`: its sheet has not the columns of the list, and is left alone. */
type ListUpdate =
  | { readonly kind: "updated"; readonly sheet: string; readonly emptied: number }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

const BATCH_BYTES = 2_000_000;

/**
 * Brings the list into the sheet that has it, known by its table or by its name, where it stands: the sheet is the same, and so is what the user
 * has beside the list and what points at it. When a request fails midway, the same list brought in again makes it whole.
 */
export async function updateList(model: ListModel, place: { readonly sheet: string; readonly table: string }, run: RunExcel = runInExcel, options: ApplyOptions = {}): Promise<ListUpdate> {
  const found = await reading(() => run((context) => sheetOf(context, place)));
  if (found.kind === "problem") return { kind: "failed", problem: found.problem };
  const sheet = found.value;
  if (sheet === null) return { kind: "absent" };
  const journey = { isBegun: false };
  try {
    const done = await withoutFilters(sheet, [], () => runAsOneUndo(run, (context) => update(context, model, sheet, journey, options)), run);
    return done.kind === "read" ? done.value.result : { kind: "failed", problem: done.problem };
  } catch (error) {
    const problem = hostProblem(error);
    if (problem) return { kind: "failed", problem: journey.isBegun ? halfway(sheet) : problem };
    if (options.signal?.aborted) return { kind: "cancelled" };
    throw error;
  }
}

/** The sheet of the table, wherever the user has it and whatever he calls it, else the sheet of that name. */
async function sheetOf(context: ExcelContext, { sheet, table }: { readonly sheet: string; readonly table: string }): Promise<string | null> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name");
  await context.sync();
  const isNamed = (wanted: string) => ({ name }: { readonly name: string }): boolean => name.toLowerCase() === wanted.toLowerCase();
  return (tables.items.find(isNamed(table))?.worksheet ?? worksheets.items.find(isNamed(sheet)))?.name ?? null;
}

async function update(context: ExcelContext, model: ListModel, sheet: string, journey: { isBegun: boolean }, { signal, onProgress }: ApplyOptions): Promise<ListUpdate> {
  const state = await workbookState(context);
  const { contents, unread } = await readContents(context, state.sheets.filter((name) => !isHiddenName(name)), [sheet]);
  const found = findList(model, contents, sheet);
  if (found === null) return { kind: "unknown", sheet };
  const { steps, emptied } = planList(model, found, { contents, names: Object.values(state.formulas), isUnsearched: unread.length > 0 });
  signal?.throwIfAborted();
  // Once begun it is brought to its end: the user cannot stop it halfway.
  await syncBatches(context, packSteps(steps, BATCH_BYTES), onProgress ? { onProgress } : {}, () => { journey.isBegun = true; });
  return { kind: "updated", sheet, emptied };
}

const halfway = (sheet: string): Problem => ({
  code: "excel-ikke-ryddet",
  severity: "error",
  message: `Skrivingen til arket «${sheet}» stanset midtveis, og listen kan være halvferdig. Hent på nytt, så blir den hel.`,
});
