import type { Problem } from "../ledger/problem";
import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import type { ListModel } from "../sheets/listModel";
import type { ApplyOptions } from "./applyPlan";
import type { ExcelContext } from "./excelSubset";
import { reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import { applyScript, type Work } from "./journal/applyScript";
import { OWN_HOME, REPORT_HOME } from "./journal/mark";
import { isProblem, settledState } from "./journal/recover";
import type { Script } from "./journal/script";
import { findList } from "./list/findList";
import { planList } from "./list/planList";
import { lookAgain } from "./lookAgain";
import { notTakenBack } from "./notTakenBack";
import { REQUEST_BYTES } from "./packSteps";
import { readContents } from "./readContents";
import { type RunExcel, runInExcel } from "./runInExcel";
import { withoutFilters } from "./withoutFilters";

/** `absent`: the workbook has no such list. `unknown`: its sheet has not the columns of the list, and is left alone. */
type ListUpdate =
  | { readonly kind: "updated"; readonly sheet: string; readonly emptied: number }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly sheet: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** One who goes on writing must not be kept waiting for ever. */
const MOST_ATTEMPTS = 3;

/**
 * Brings the list into the sheet that has it, known by its table or by its name, where it stands: the sheet is the
 * same, and so is what the user has beside the list and what points at it. All of it is done, or the workbook is as
 * it was, unless the problem is `excel-ikke-ryddet`. When somebody writes in the workbook meanwhile, it is planned
 * again from that.
 */
export async function updateList(
  model: ListModel,
  place: { readonly sheet: string; readonly table: string },
  run: RunExcel = runInExcel,
  options: ApplyOptions = {},
  batchBytes = REQUEST_BYTES,
): Promise<ListUpdate> {
  const found = await reading(() => run((context) => sheetOf(context, place)));
  if (found.kind === "problem") return { kind: "failed", problem: found.problem };
  const sheet = found.value;
  if (sheet === null) return { kind: "absent" };
  const done = await withoutFilters(
    sheet,
    [],
    () => update({ model, sheet, table: place.table, batchBytes }, run, options),
    run,
  );
  return done.kind === "read" ? done.value.result : { kind: "failed", problem: done.problem };
}

/** The sheet of the table, wherever the user has it and whatever he calls it, else the sheet of that name. */
async function sheetOf(
  context: ExcelContext,
  { sheet, table }: { readonly sheet: string; readonly table: string },
): Promise<string | null> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name");
  await context.sync();
  const isNamed =
    (wanted: string) =>
    ({ name }: { readonly name: string }): boolean =>
      name.toLowerCase() === wanted.toLowerCase();
  return (tables.items.find(isNamed(table))?.worksheet ?? worksheets.items.find(isNamed(sheet)))?.name ?? null;
}

interface Asked {
  readonly model: ListModel;
  readonly sheet: string;
  readonly table: string;
  readonly batchBytes: number;
}

async function update(asked: Asked, run: RunExcel, options: ApplyOptions): Promise<ListUpdate> {
  const { sheet } = asked;
  for (let attempt = 1; ; attempt += 1) {
    if (options.signal?.aborted) return { kind: "cancelled" };
    const read = await reading(() => run((context) => workOf(context, asked)));
    if (read.kind === "problem") return { kind: "failed", problem: read.problem };
    if (read.value === null) return { kind: "unknown", sheet };
    if ("severity" in read.value) return { kind: "failed", problem: read.value };
    const { work, emptied } = read.value;
    if (isNothing(work.script)) return { kind: "updated", sheet, emptied };
    // Once begun it is brought to its end: the user cannot stop it halfway.
    const done = await applyScript(work, run, options.onProgress ? { onProgress: options.onProgress } : {});
    switch (done.kind) {
      case "done":
        return { kind: "updated", sheet, emptied };
      case "cancelled":
        return { kind: "cancelled" };
      case "failed":
        return { kind: "failed", problem: done.problem };
      case "stuck":
        return { kind: "failed", problem: notTakenBack([sheet], done.why) };
      case "changed":
        if (attempt === MOST_ATTEMPTS) return { kind: "failed", problem: CHANGED };
    }
  }
}

/** What is to be done; null when the sheet has not the list's columns. */
async function workOf(
  context: ExcelContext,
  { model, sheet, table, batchBytes }: Asked,
): Promise<{ readonly work: Work; readonly emptied: number } | Problem | null> {
  const state = await settledState(context);
  if (isProblem(state)) return state;
  const range = context.workbook.tables.getItemOrNullObject(table).getRange();
  range.load("address");
  const { contents, unread } = await readContents(
    context,
    state.sheets.filter((name) => !isHiddenName(name)),
    [sheet],
  );
  const found = findList(model, contents, sheet);
  if (found === null) return null;
  const home = state.sheets.includes(ANCHOR_SHEET) ? REPORT_HOME : OWN_HOME;
  const { script, emptied } = planList(
    model,
    found,
    {
      contents,
      names: state.formulas,
      isUnsearched: unread.length > 0,
      table: range.isNullObject
        ? null
        : { name: table, address: range.address.slice(range.address.lastIndexOf("!") + 1) },
    },
    home,
    batchBytes,
  );
  return {
    emptied,
    work: { what: "liste", script, home, state, isOneUndo: true, look: (again) => lookAgain(again, contents) },
  };
}

const isNothing = ({ moves, content }: Script): boolean => moves.length + content.steps.length === 0;

const CHANGED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message:
    "Noen skriver i arbeidsboken, og listen ble ikke skrevet. Ingenting er endret. Hent på nytt når arbeidsboken er i ro.",
};
