import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import type { RunExcel } from "../../src/excel/runInExcel";
import type { Step } from "../../src/excel/writePlan";
import type { WorkbookModel } from "../../src/sheets/model";
import { excelOver } from "../support/excelOver";
import { hostWithFunctions } from "../support/hostWithFunctions";
import type { CellMatrix } from "../support/libreOffice";
import { konsernWorkbook } from "../support/konsernSample";
import { differences, sampleWorkbook, tertialWorkbook } from "../support/sampleWorkbook";

/** What no figure is calculated from. Written once for each kind of report. */
const SEEN_ONLY: ReadonlySet<Step["kind"]> = new Set(["look", "width", "print", "freeze", "hideGridlines", "note", "validate", "addChart"]);

/** What the engine of the embedded workbook shows after the report was written to it through the Office.js code path: its figures and number formats, or the whole of it. */
async function builtInUniver(model: WorkbookModel, isWhole: boolean): Promise<ReadonlyMap<string, CellMatrix>> {
  const host = hostWithFunctions();
  const excel = excelOver(host);
  const run: RunExcel = (batch, options = {}) => excel.run(options, batch);
  const plan = planWrite(model, { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("Arknavnene er i bruk");
  const steps = plan.steps.filter(({ kind }) => isWhole || !SEEN_ONLY.has(kind));
  await expect(applyPlan({ ...plan, steps }, run)).resolves.toMatchObject({ kind: "built" });
  await host.calculated();
  const values = new Map(model.sheets.map(({ name, rows, widths }) => [name, host.values({ sheet: name, row: 0, column: 0, rows: rows.length, columns: widths.length })]));
  host.dispose();
  return values;
}

describe("The embedded workbook calculates every formula of the sample year's report to the value of the statement", () => {
  test.each([
    ["raa", "funksjoner"], ["raa", "formler"], ["raa", "verdier"],
    ["inntekterPositive", "funksjoner"], ["inntekterPositive", "formler"], ["inntekterPositive", "verdier"],
  ] as const)("in the sign profile %s with %s", async (profile, mode) => {
    const model = await sampleWorkbook(profile, mode);
    expect(differences(model, await builtInUniver(model, profile === "raa" && mode === "funksjoner"))).toEqual([]);
  });
});

describe("The embedded workbook calculates every formula of the sample year's second tertial to the value of the table", () => {
  test.each([["raa", "funksjoner"], ["inntekterPositive", "formler"]] as const)("in the sign profile %s with %s", async (profile, mode) => {
    const model = await tertialWorkbook(profile, mode);
    expect(differences(model, await builtInUniver(model, profile === "raa" && mode === "funksjoner"))).toEqual([]);
  });
});

describe("The embedded workbook calculates every formula of consolidated accounts to the value of the table", () => {
  test.each([["raa", "funksjoner"], ["inntekterPositive", "formler"]] as const)("in the sign profile %s with %s", async (profile, mode) => {
    const model = await konsernWorkbook(profile, mode);
    expect(differences(model, await builtInUniver(model, profile === "raa" && mode === "funksjoner"))).toEqual([]);
  });
});
