import type { Problem } from "../ledger/problem";
import { ANCHOR_SHEET } from "../sheets/anchorSheet";
import type { ExcelContext } from "./excelSubset";
import { isTaken } from "./freeName";
import { reading } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import { applyScript } from "./journal/applyScript";
import { OWN_HOME } from "./journal/mark";
import type { Script } from "./journal/script";
import { lackingOf } from "./lackingOf";
import { lookAgain } from "./lookAgain";
import { notTakenBack } from "./notTakenBack";
import { readContents } from "./readContents";
import type { Contents } from "./refresh/contents";
import { type RunExcel, runInExcel } from "./runInExcel";
import { queueState, workbookState, type WorkbookState } from "./workbookState";
import type { Existing, Move, Step, WritePlan } from "./writePlan";
import { writtenSheets } from "./writtenSheets";

/**
 * `built`: all is in place, but for what `lacking` tells; `kept`: sheets set aside that somebody has written in
 * since, and that are left. Otherwise the workbook is as it was, unless the problem is `excel-ikke-ryddet`.
 */
export type ApplyResult =
  | {
      readonly kind: "built";
      readonly sheets: readonly string[];
      readonly kept: readonly string[];
      readonly lacking?: Problem;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface ApplyOptions {
  /** 0 to 1, after each request to Excel. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * What became of the plan in the workbook. When a request fails, or the signal is aborted before what it replaces is
 * removed, what was done is taken back; a fault of ours is thrown after that. What is replaced is read again before
 * it is removed.
 */
export async function applyPlan(
  plan: WritePlan,
  run: RunExcel = runInExcel,
  options: ApplyOptions = {},
): Promise<ApplyResult> {
  if (options.signal?.aborted) return { kind: "cancelled" };
  const read = await reading(() => run((context) => buildBasis(context, plan)));
  if (read.kind === "problem") return { kind: "failed", problem: read.problem };
  const { state, replaced } = read.value;
  if (!isStillFor(plan, state)) return { kind: "failed", problem: CHANGED };
  const done = await applyScript(
    {
      what: "bygging",
      script: buildScript(plan, state),
      home: OWN_HOME,
      state,
      isOneUndo: false,
      look: async (context) => {
        const areSame = await lookAgain(context, replaced);
        const now = queueState(context);
        return () => isStillFor(plan, now()) && areSame();
      },
      keeps: async (context) =>
        withAnchors(await writtenSheets(context, plan.sheetMoves.filter(isShown), replaced), plan),
    },
    run,
    options,
  );
  return resultOf(plan, done);
}

function resultOf({ sheets, sheetMoves }: WritePlan, done: Awaited<ReturnType<typeof applyScript>>): ApplyResult {
  switch (done.kind) {
    case "done":
      return {
        kind: "built",
        sheets,
        kept: done.kept.filter((name) => !isHiddenName(name)),
        ...lackingOf(done.unprinted),
      };
    case "cancelled":
      return { kind: "cancelled" };
    case "changed":
      return { kind: "failed", problem: CHANGED };
    case "failed":
      return { kind: "failed", problem: done.problem };
    case "stuck":
      return { kind: "failed", problem: notTakenBack([...sheets, ...sheetMoves.map(({ to }) => to)], done.why) };
  }
}

/** The anchors of what is kept stay with it: by them it is known for what it is. */
const withAnchors = (kept: readonly string[], { sheetMoves }: WritePlan): readonly string[] =>
  kept.length === 0 ? kept : [...kept, ...sheetMoves.flatMap(({ from, to }) => (from === ANCHOR_SHEET ? [to] : []))];

/** The product's hidden sheets are not the user's to write in. */
const isShown = ({ from }: Move): boolean => !isHiddenName(from);

/** The workbook before the plan, and what the sheets hold that it replaces. */
async function buildBasis(
  context: ExcelContext,
  { sheetMoves }: WritePlan,
): Promise<{ readonly state: WorkbookState; readonly replaced: Contents }> {
  const state = await workbookState(context);
  const sheets = sheetMoves.filter(isShown).map(({ from }) => from);
  const { contents } = await readContents(
    context,
    sheets.filter((name) => state.sheets.includes(name)),
    sheets,
  );
  return { state, replaced: contents };
}

const CHANGED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message:
    "Ark, navn eller tabeller i arbeidsboken er endret siden byggingen ble forberedt. Ingenting er skrevet. Start byggingen på nytt.",
};

/** The plan as what is carried out whole, or not at all. `before`: the workbook as it was. */
function buildScript(
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

/**
 * Whether the workbook is what the plan was made for: what is to be set aside is there, and the names it takes are
 * free.
 */
function isStillFor({ sheets, sheetMoves, tableMoves, addedNames, reboundNames }: WritePlan, now: Existing): boolean {
  const staying = now.sheets.filter((name) => !sheetMoves.some(({ from }) => from === name));
  const taken = [...sheets, ...sheetMoves.map(({ to }) => to)];
  return (
    sheetMoves.every(({ from }) => now.sheets.includes(from)) &&
    tableMoves.every(({ from, to }) => now.tables.includes(from) && !isTaken(now.tables, to)) &&
    reboundNames.every((name) => isTaken(now.names, name)) &&
    !taken.some((name) => isTaken(staying, name)) &&
    !addedNames.some(
      (name) => isTaken([...now.names, ...now.tables], name) && !tableMoves.some(({ from }) => isTaken([from], name)),
    )
  );
}
