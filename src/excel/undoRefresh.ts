import { firstOf, words } from "../texts/words";
import type { Problem } from "../ledger/problem";
import type { ApplyOptions } from "./applyPlan";
import { isSameReport, queueAnchors } from "./anchorsNow";
import type { RefreshResult } from "./applyRefresh";
import type { ExcelContext } from "./excelSubset";
import { reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import { applyScript } from "./journal/applyScript";
import { REPORT_HOME } from "./journal/mark";
import { inverse, type Script } from "./journal/script";
import { lookAgain } from "./lookAgain";
import { notTakenBack } from "./notTakenBack";
import type { Anchors } from "./readAnchors";
import { readContents } from "./readContents";
import type { Contents } from "./refresh/contents";
import { asTheyStand, shrunkBy, shrunkSteps, stillShrunk } from "./refresh/movedOnTheWay";
import { refreshScript, type RefreshPlan } from "./refresh/refreshPlan";
import { type RunExcel, runInExcel } from "./runInExcel";
import { undoConflicts } from "./undoConflicts";
import { queueState, type WorkbookState } from "./workbookState";

/**
 * Takes a refresh back that was carried out, when the report still stands as the refresh left it (`after`), and
 * nothing the user has written since would be lost. All of it is taken back, or the workbook is as it was, unless the
 * problem is `excel-ikke-ryddet`.
 */
export async function undoRefresh(
  plan: RefreshPlan,
  after: Anchors,
  run: RunExcel = runInExcel,
  options: ApplyOptions = {},
): Promise<RefreshResult> {
  const read = await reading(() => run((context) => undoBasis(context, plan)));
  if (read.kind === "problem") return { kind: "failed", problem: read.problem };
  const { state, anchors, contents } = read.value;
  if (!isSameReport(anchors, after)) return { kind: "failed", problem: MOVED };
  const conflicts = undoConflicts(plan, { anchors: after, contents, names: Object.values(state.formulas) });
  if (conflicts.length > 0) return { kind: "failed", problem: writtenSince(conflicts) };
  const done = await applyScript(
    {
      what: "angring",
      script: undoScript(plan, read.value),
      home: REPORT_HOME,
      state,
      isOneUndo: true,
      look: async (context) => {
        const areSame = await lookAgain(context, contents);
        const now = queueAnchors(context);
        return () => isSameReport(now(), after) && areSame();
      },
    },
    run,
    options,
  );
  switch (done.kind) {
    case "done":
      return { kind: "refreshed" };
    case "cancelled":
      return { kind: "cancelled" };
    case "changed":
      return { kind: "failed", problem: MOVED };
    case "failed":
      return { kind: "failed", problem: done.problem };
    case "stuck":
      return { kind: "failed", problem: notTakenBack(plan.sheets, done.why) };
  }
}

interface UndoBasis {
  readonly state: WorkbookState;
  readonly anchors: Anchors | null;
  readonly contents: Contents;
}

/** What undoing looks at: the sheets it writes on, and all where lines go that a formula may point at. */
async function undoBasis(
  context: ExcelContext,
  { insertions, removals, addedSheets, undo }: RefreshPlan,
): Promise<UndoBasis> {
  const [state, anchors] = [queueState(context), queueAnchors(context)];
  await context.sync();
  const now = state();
  const touched = new Set(undo.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const wanted = now.sheets.filter(
    (name) =>
      !isHiddenName(name) && (insertions.length + removals.length + addedSheets.length > 0 || touched.has(name)),
  );
  const { contents } = await readContents(context, wanted, [...touched]);
  return { state: now, anchors: anchors(), contents };
}

/**
 * What the user has written anew of his own formulas stands; if the undoing is taken back, the others are as they
 * were before it.
 */
function undoScript(plan: RefreshPlan, { contents, state }: UndoBasis): Script {
  const moves = [...plan.insertions, ...plan.removals];
  const shrunk = stillShrunk(plan.undo.shrunk, moves, contents, state.formulas);
  const script = withKnownLooks(
    inverse(refreshScript({ ...plan, undo: { ...plan.undo, shrunk } }), plan.addedSheets),
    state,
  );
  const now = [
    shrunkBy(script.moves, contents, state.formulas),
    asTheyStand(shrunk, moves, contents, state.formulas),
  ].flatMap(shrunkSteps);
  return { ...script, back: { ...script.back, last: [...script.back.last, ...now] } };
}

/** Without the looks, when their copies are gone. */
function withKnownLooks(script: Script, { marks }: WorkbookState): Script {
  const kept = marks.find(({ home }) => home.sheet === REPORT_HOME.sheet)?.kept ?? "";
  if (kept === script.kept) return script;
  return {
    ...script,
    kept,
    content: { ...script.content, steps: script.content.steps.filter(({ kind }) => kind !== "copyLooks") },
  };
}

const MOVED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message:
    "Rapporten er flyttet eller oppdatert igjen siden, og oppdateringen kan ikke angres herfra. Ingenting er endret. Bruk Angre i Excel, eller åpne den forrige versjonen av arbeidsboken.",
};

/** Those told by name. */
const MOST_CELLS = 5;

function writtenSince(cells: readonly string[]): Problem {
  return {
    code: "excel-skrevet-siden",
    severity: "error",
    message: words`Det er skrevet i rapporten siden oppdateringen, og det ville gått tapt om den ble angret: ${firstOf(cells, MOST_CELLS)}. Ingenting er endret. Flytt det du vil beholde, tøm cellene, og prøv igjen.`,
  };
}
