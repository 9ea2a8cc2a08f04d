import type { WorkbookState } from "./workbookState";
import type { Step, WritePlan } from "./writePlan";

/**
 * The steps from `now`, somewhere on the way through the plan's batches, back to `before`. They follow what is there, not what
 * was asked for: a request that failed may have been carried out in part or whole. A sheet that has the name of a new one is ours
 * when the workbook had none of that name, or when the one it had stands aside.
 */
export function planRestore(plan: WritePlan, before: WorkbookState, now: WorkbookState): readonly Step[] {
  const sheetMoves = plan.sheetMoves.filter(({ to }) => now.sheets.includes(to));
  const tableMoves = plan.tableMoves.filter(({ to }) => now.tables.includes(to));
  const isOurs = (name: string) => !before.sheets.some((each) => isSame(each, name)) || sheetMoves.some(({ from }) => isSame(from, name));
  return [
    ...now.sheets.filter((name) => plan.sheets.includes(name) && isOurs(name)).map((sheet): Step => ({ kind: "removeSheet", sheet })),
    ...sheetMoves.map(({ from, to }): Step => ({ kind: "moveSheet", from: to, to: from })),
    ...tableMoves.map(({ from, to }): Step => ({ kind: "moveTable", from: to, to: from })),
    ...now.names.filter((name) => plan.addedNames.includes(name)).map((name): Step => ({ kind: "removeName", name })),
    ...before.names.filter((name) => plan.reboundNames.some((each) => isSame(each, name))).map((name): Step => ({ kind: "rebindName", name, formula: before.formulas[name] as string })),
    { kind: "activate", sheet: before.active },
  ];
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
