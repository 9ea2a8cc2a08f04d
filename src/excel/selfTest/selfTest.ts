import { documentFile } from "../documentFile";
import type { ExcelContext } from "../excelSubset";
import { followSelection } from "../followSelection";
import { freeName } from "../freeName";
import { codeOf } from "../hostProblems";
import { type RunExcel, runInExcel } from "../runInExcel";
import { OWN, type TrialId } from "./trial";
import { TRIALS } from "./trials";

/**
 * `fault`: null when it held, else Excel's code, or what was got and what was wanted. Nothing of the user's is in it.
 */
export interface TrialResult {
  readonly trial: TrialId | "rydding";
  readonly fault: string | null;
}

/** A call of a custom function, and what its first cell is to show. */
export interface FunctionCall {
  readonly formula: string;
  readonly result: number | string;
}

const SCRATCH = "Tertial-prøve";
const LONGEST_SHEET_NAME = 31;
/** Rows a result of several cells has room for. */
const SPILL = 20;
/** Times a cell is looked at, and the selection waited for, with a pause between. */
const LOOKS = 20;
const PAUSE = 250;

interface Trying {
  readonly run?: RunExcel;
  /** 0 to 1, after each. */
  readonly onProgress?: (share: number) => void;
  readonly pause?: () => Promise<void>;
}

/**
 * Tries in this Excel what the product asks of it, on a sheet of its own that is removed afterwards, and tells what
 * held. The user's own sheets are not touched, and the one he stood on is shown again. Rejects when not even a sheet
 * can be added.
 */
export async function selfTest(
  calls: readonly FunctionCall[],
  { run = runInExcel, onProgress, pause = wait }: Trying = {},
): Promise<readonly TrialResult[]> {
  const { sheet, before } = await run(openScratch);
  const trials: readonly (readonly [TrialResult["trial"], () => Promise<string | null>])[] = [
    ...TRIALS.map(([id, trial]) => [id, () => run((context) => trial(context, sheet))] as const),
    ["markering", () => selectionIsTold(sheet, run, pause)],
    ["funksjoner", () => run((context) => functionsGive(context, sheet, calls, pause))],
    [
      "fil",
      async () => {
        const file = await documentFile();
        return file.kind === "read" ? null : file.problem.code;
      },
    ],
    ["rydding", () => run((context) => tidy(context, sheet, before))],
  ];
  const results: TrialResult[] = [];
  for (const [trial, attempt] of trials) {
    results.push({ trial, fault: await faultOf(attempt) });
    onProgress?.(results.length / trials.length);
  }
  return results;
}

/** What stopped it too, be it Excel or an Office.js that lacks what is called. */
async function faultOf(attempt: () => Promise<string | null>): Promise<string | null> {
  try {
    return await attempt();
  } catch (error) {
    return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
  }
}

async function openScratch(context: ExcelContext): Promise<{ readonly sheet: string; readonly before: string }> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  active.load("name");
  await context.sync();
  const sheet = freeName(
    SCRATCH,
    "",
    worksheets.items.map(({ name }) => name),
    LONGEST_SHEET_NAME - OWN.aside.length,
  );
  worksheets.add(sheet).activate();
  await context.sync();
  return { sheet, before: active.name };
}

/** In some workbooks Excel tells of no selection (office-js#6311). */
async function selectionIsTold(sheet: string, run: RunExcel, pause: () => Promise<void>): Promise<string | null> {
  let told = false;
  const following = await followSelection(() => {
    told = true;
  }, run);
  if (following.kind === "problem") return following.problem.code;
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C3").select();
    await context.sync();
  });
  for (let look = 0; look < LOOKS && !told; look += 1) await pause();
  await following.value();
  return told ? null : "onSelectionChanged";
}

/** The cells are calculated after they are written, and may be busy at first. */
async function functionsGive(
  context: ExcelContext,
  sheet: string,
  calls: readonly FunctionCall[],
  pause: () => Promise<void>,
): Promise<string | null> {
  const scratch = context.workbook.worksheets.getItem(sheet);
  for (const [index, { formula }] of calls.entries()) scratch.getRange(`M${SPILL * index + 1}`).formulas = [[formula]];
  const range = scratch.getRange(`M1:M${SPILL * calls.length}`);
  let wrong: readonly string[] = [];
  for (let look = 0; look < LOOKS; look += 1) {
    range.load("values");
    // eslint-disable-next-line no-restricted-syntax -- each look is after a pause
    await context.sync();
    wrong = calls.flatMap(({ formula, result }, index) =>
      isSame(range.values[SPILL * index]?.[0], result)
        ? []
        : [`${formula}: ${String(range.values[SPILL * index]?.[0])} ≠ ${result}`],
    );
    if (wrong.length === 0) return null;
    await pause();
  }
  return wrong.join("; ");
}

const isSame = (got: unknown, wanted: number | string): boolean =>
  typeof wanted === "number" && typeof got === "number"
    ? Math.abs(got - wanted) < 1e-6 * Math.max(1, Math.abs(wanted))
    : got === wanted;

async function tidy(context: ExcelContext, sheet: string, before: string): Promise<string | null> {
  const { worksheets, names } = context.workbook;
  names.getItemOrNullObject(OWN.name).delete();
  for (const own of [sheet + OWN.aside, sheet]) {
    const scratch = worksheets.getItemOrNullObject(own);
    scratch.visibility = "Visible";
    scratch.delete();
  }
  worksheets.getItemOrNullObject(before).activate();
  await context.sync();
  return null;
}

const wait = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });
