import type { Problem } from "../../ledger/problem";
import type { ExcelContext } from "../excelSubset";
import { hostProblem, type Reading } from "../hostProblems";
import { type RunExcel, runInExcel } from "../runInExcel";
import { workbookState, type WorkbookState } from "../workbookState";
import { settle, type Settled } from "./settle";

/**
 * What became of a write that stopped in the workbook: it is taken back, or brought to its end. A problem when the
 * workbook does not say how, or Excel refuses it.
 */
export async function recover(run: RunExcel = runInExcel): Promise<Reading<Exclude<Settled, "lost">>> {
  const attempt = (how: "together" | "sheetBySheet"): Promise<Settled> =>
    run((context) => settle(context, null, how), { delayForCellEdit: true });
  try {
    const settled = await attempt("together").catch(() => attempt("sheetBySheet"));
    return settled === "lost" ? { kind: "problem", problem: LOST } : { kind: "read", value: settled };
  } catch (error) {
    const problem = hostProblem(error);
    if (problem === null) throw error;
    return { kind: "problem", problem };
  }
}

/** The workbook's state, when what a write that stopped has left in it is taken back; the problem when it cannot be. */
export async function settledState(context: ExcelContext): Promise<WorkbookState | Problem> {
  const state = await workbookState(context);
  if (state.marks.every(({ stage }) => stage === null)) return state;
  return (await settle(context, null)) === "lost" ? LOST : workbookState(context);
}

export const isProblem = (state: WorkbookState | Problem): state is Problem => "severity" in state;

const LOST: Problem = {
  code: "excel-ikke-ryddet",
  severity: "error",
  message:
    "En skriving til arbeidsboken ble avbrutt, og den lar seg ikke ta tilbake herfra: arkene er endret siden, eller arket _Tertial er skadet. Åpne den forrige versjonen av arbeidsboken, eller bygg rapporten på nytt i en ny.",
};
