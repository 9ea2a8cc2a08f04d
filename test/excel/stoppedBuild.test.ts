import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import type { WritePlan } from "../../src/excel/writePlan";
import { excelBench, type ExcelBench } from "../support/excelBench";
import { expectLeft, killPoints } from "../support/killPoints";
import { smallWorkbook } from "../support/smallModels";
import { workbookText } from "../support/wholeWorkbook";

const BATCH_BYTES = 8_000;
const MINE = { sheet: "Mitt ark", row: 0, column: 0, rows: 1, columns: 1 };

async function planFor({ run }: ExcelBench, rows: number): Promise<WritePlan> {
  const existing = await readExisting(run);
  const plan = existing.kind === "read" ? planWrite(smallWorkbook(rows), existing.value, "replace", BATCH_BYTES) : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  return plan;
}

/** A workbook of the user's; with an earlier report and a formula that points at it. */
async function opened(isUsed: boolean): Promise<ExcelBench> {
  const bench = excelBench({ sheets: ["Mitt ark"] });
  if (isUsed) await applyPlan(await planFor(bench, 3), bench.run);
  if (isUsed) bench.host.write(MINE, [["='§ 5-6'!B4*2"]]);
  bench.host.activate("Mitt ark");
  return bench;
}

test.each([["into a new workbook", false], ["in the place of an earlier report", true]])("A build %s is killed before any action of any request: opened again, the workbook is as it was, or all is done", async (_, isUsed) => {
  const first = await opened(isUsed);
  const plan = await planFor(first, 5);
  const act = ({ run }: ExcelBench) => applyPlan(plan, run);
  const clean = excelBench({ from: first.host });
  expect((await act(clean)).kind).toBe("built");
  const [before, after] = [workbookText(first), workbookText(clean)];
  const points = await killPoints(first, act);
  const ends = { before: 0, after: 0 };
  for (const [at, { left, ...point }] of points.entries()) {
    if (at % 12 === 0) await expectLeft(first, act, { left, ...point });
    expect((await readExisting(left.run)).kind).toBe("read");
    const text = workbookText(left);
    ends[text === after ? "after" : "before"] += 1;
    if (text !== after) expect([point, text]).toEqual([point, before]);
  }
  expect(Math.min(ends.after, Math.floor(ends.before / 20))).toBeGreaterThan(0);
});

test("What somebody writes in a sheet that is set aside is not removed with it, and the rest of the old report is", async () => {
  const first = await opened(true);
  const plan = await planFor(first, 5);
  const clean = excelBench({ from: first.host });
  await applyPlan(plan, clean.run);
  const aside = plan.sheetMoves.find(({ from }) => from === "§ 5-6")?.to ?? "";
  let written = 0;
  for (let request = 3; request <= clean.meter.requests.length - 2; request += 1) {
    const bench = excelBench({ from: first.host });
    bench.meter.onRequest = ({ number }) => { if (number === request && bench.host.sheets().includes(aside)) bench.host.write({ ...MINE, sheet: aside, row: 20 }, [["Husk dette"]]); };
    const result = await applyPlan(plan, bench.run);
    const isWritten = JSON.stringify(bench.host.dump()).includes("Husk dette");
    expect([request, result]).toEqual([request, { kind: "built", sheets: plan.sheets, kept: isWritten ? [aside] : [] }]);
    written += Number(isWritten);
    expect(bench.host.sheets()).toEqual(["Mitt ark", ...(isWritten ? [aside] : []), "§ 5-6", "Grunnlag"]);
  }
  expect(written).toBeGreaterThan(2);
});
