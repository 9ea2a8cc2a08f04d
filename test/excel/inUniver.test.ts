import { applyPlan } from "../../src/excel/applyPlan";
import { packSteps } from "../../src/excel/packSteps";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import { readSheet } from "../../src/excel/readSheet";
import type { RunExcel } from "../../src/excel/runInExcel";
import { selectSheet } from "../../src/excel/selectSheet";
import type { WritePlan } from "../../src/excel/writePlan";
import type { UniverHost } from "../../src/workbench/univer/createUniverHost";
import type { WorkbookModel } from "../../src/sheets/model";
import { smallWorkbook } from "../support/smallModels";
import { univerBench } from "../support/univerBench";

async function plannedFor(run: RunExcel, model: WorkbookModel): Promise<WritePlan> {
  const existing = await readExisting(run);
  const plan = existing.kind === "read" ? planWrite(model, existing.value, "replace", 8_000) : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  return plan;
}

/** What a user could see of the workbook. */
function seen(host: UniverHost): unknown {
  const contents = host.sheets().map((sheet) => {
    const used = host.usedBlock(sheet);
    return [sheet, used && [used, host.formulas(used), host.values(used), host.numberFormats(used)], host.printSetup(sheet)];
  });
  return { contents, names: [...host.names()].sort((one, other) => one.name.localeCompare(other.name)), tables: host.tables(), active: host.activeSheet() };
}

test("the formulas give the figures of the rows, and text that looks like a number stays text", async () => {
  const { host, run } = univerBench();
  await expect(applyPlan(await plannedFor(run, smallWorkbook(10)), run)).resolves.toEqual({ kind: "built", sheets: ["§ 5-6", "Grunnlag"], kept: [] });
  await selectSheet("§ 5-6", run);
  const read = await readSheet({ kind: "active" }, run);
  // Rows 0 … 9 of a quarter krone each: 45 / 4.
  expect(read.kind === "read" && read.value.rows.slice(3)).toEqual([["Rammetilskudd", 11.25, 0], ["Sum inntekter", 11.25, 0]]);
  expect(host.values({ sheet: "Grunnlag", row: 1, column: 0, rows: 2, columns: 1 })).toEqual([["010"], ["011"]]);
  expect(host.tables().map(({ name }) => name)).toEqual(["GrunnlagTabell"]);
  host.dispose();
});

test("whichever request fails, an earlier report is as it was; when none does, it is replaced", async () => {
  const { host, meter, run } = univerBench();
  await applyPlan(await plannedFor(run, smallWorkbook(4)), run);
  await run(async (context) => { context.workbook.worksheets.getItem("Ark1").activate(); });
  await host.calculated();
  const before = seen(host);
  const plan = await plannedFor(run, smallWorkbook(6));
  const requests = packSteps(plan.steps, plan.batchBytes).length + 2;
  for (let failing = 1; failing <= requests; failing += 1) {
    meter.failAt([meter.requests.length + failing], "GeneralException", "middle");
    await expect(applyPlan(plan, run)).resolves.toMatchObject({ kind: "failed" });
    await host.calculated();
    expect([failing, seen(host)]).toEqual([failing, before]);
  }
  meter.failAt([]);
  await expect(applyPlan(plan, run)).resolves.toMatchObject({ kind: "built" });
  await host.calculated();
  expect(host.sheets()).toEqual(["Ark1", "§ 5-6", "Grunnlag"]);
  expect(host.values({ sheet: "§ 5-6", row: 3, column: 1, rows: 1, columns: 1 })).toEqual([[3.75]]);
  host.dispose();
});
