import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { selectCell } from "../../src/excel/selectCell";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { controlCell, type CellIdentity } from "../../src/sheets/controlCell";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../support/closedYear";
import { closedYearLists } from "../support/closedYearLists";
import { excelBench, type ExcelBench } from "../support/excelBench";

const report: Report = buildReport({ ledger: closedYear(), organisation: CLOSED_YEAR_ORGANISATION, template: { ...defaultTemplate(), tables: ["5-4-1", "5-6", "5-9-drift"] }, controls: [], problems: [], listings: closedYearLists() });

function cellOf(control: string, side: "left" | "right"): CellIdentity | null {
  const result = report.controlResults.find(({ control: { id }, figure }) => id === control && figure === "regnskap");
  return result ? controlCell(result, side, report.tables) : null;
}

async function builtBench(): Promise<ExcelBench> {
  const bench = excelBench();
  const plan = planWrite(toWorkbook(report, "verdier"), { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("Arknavnene er i bruk");
  await expect(applyPlan(plan, bench.run)).resolves.toMatchObject({ kind: "built" });
  return bench;
}

/** What the selected cell's sheet is, its row's text, and its value. */
function selected({ host }: ExcelBench): readonly [string, unknown, unknown] {
  const cell = host.selection();
  const [texts = []] = host.values({ ...cell, column: 0, columns: 2 });
  return [host.activeSheet(), texts[1] === "" ? texts[0] : texts[1], host.values(cell)[0]?.[0]];
}

test("a side that is one line of a table is that cell", async () => {
  expect(cellOf("netto-driftsresultat", "right")).toEqual({ table: "5-6", line: "nettoDriftsresultat", column: "regnskap" });
  expect(cellOf("disponering-netto-driftsresultat", "left")).toEqual({ table: "5-9-drift", line: "l1", column: "belop" });
  const bench = await builtBench();
  await expect(selectCell(cellOf("disponering-netto-driftsresultat", "left") as CellIdentity, bench.run)).resolves.toEqual({ kind: "read", value: null });
  expect(selected(bench)).toEqual(["§ 5-9 drift", "Netto driftsresultat", -2268.63]);
});

test("a side of several lines, and one of a table that is left out, is its cell on Kontroll", async () => {
  const bench = await builtBench();
  await selectCell(cellOf("disponering-bruk", "left") as CellIdentity, bench.run);
  expect(selected(bench)).toMatchObject(["Kontroll", expect.anything(), -181.37]);
  await selectCell(cellOf("balanse", "left") as CellIdentity, bench.run);
  expect(selected(bench)).toMatchObject(["Kontroll", expect.anything(), (report.controlResults.find(({ control }) => control.id === "balanse")?.left ?? NaN) / 100]);
});

test("without a right side, and for a control that is not relevant, there is no cell", () => {
  expect(cellOf("drift-i-null", "right")).toBeNull();
  const notRelevant = report.controlResults.find(({ status }) => status === "ikke aktuell");
  expect(notRelevant && controlCell(notRelevant, "left", report.tables)).toBeNull();
});

test("a workbook without a report, and a cell that is gone, are told", async () => {
  const cell = cellOf("netto-driftsresultat", "left") as CellIdentity;
  await expect(selectCell(cell, excelBench().run)).resolves.toMatchObject({ problem: { code: "celle-uten-rapport" } });
  const bench = await builtBench();
  await expect(selectCell({ ...cell, line: "finnesIkke" }, bench.run)).resolves.toMatchObject({ problem: { code: "celle-borte" } });
  await bench.run(async (context) => {
    context.workbook.worksheets.getItem("§ 5-4").name = "Oversikt";
    await context.sync();
  });
  await selectCell(cell, bench.run);
  expect(selected(bench)).toEqual(["Oversikt", "Netto driftsresultat", -2268.63]);
});
