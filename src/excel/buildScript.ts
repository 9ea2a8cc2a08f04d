import type { Script } from "./journal/script";
import type { WorkbookState } from "./workbookState";
import type { Step, WritePlan } from "./writePlan";

/** The plan as what is carried out whole, or not at all. `before`: the workbook as it was. */
export function buildScript(
  { sheets, sheetMoves, tableMoves, addedNames, reboundNames, steps, commit, batchBytes }: WritePlan,
  before: WorkbookState,
): Script {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  // A sheet with the name of a new one is the old one, until that is set aside.
  const newSheets = sheets.map((sheet): Step => {
    const aside = sheetMoves.find(({ from }) => isSame(from, sheet))?.to;
    return { kind: "removeSheet", sheet, ...(aside !== undefined && { ifSheet: aside }) };
  });
  return {
    moves: [],
    keep: [],
    kept: "",
    content: { after: 0, steps, last: commit.filter(({ kind }) => kind !== "removeSheet") },
    back: {
      after: 0,
      steps: [
        ...newSheets,
        ...sheetMoves.map(({ from, to }): Step => ({ kind: "moveSheet", from: to, to: from })),
        ...tableMoves.map(({ from, to }): Step => ({ kind: "moveTable", from: to, to: from })),
        ...addedNames.map((name): Step => ({ kind: "removeName", name })),
        ...before.names
          .filter((name) => reboundNames.some((each) => isSame(each, name)))
          .map((name): Step => ({ kind: "rebindName", name, formula: before.formulas[name] as string })),
        { kind: "activate", sheet: before.active },
      ],
      last: [],
    },
    removed: commit.flatMap((step) => (step.kind === "removeSheet" ? [step.sheet] : [])),
    batchBytes,
  };
}
