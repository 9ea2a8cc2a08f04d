import { buildReport } from "../../src/report/buildReport";
import type { Template } from "../../src/report/template/template";
import type { FormulaMode } from "../../src/table/excel/formulas";
import type { CellModel, WorkbookModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { madeOnce } from "../jest/madeOnce";
import type { CellMatrix } from "./libreOffice";
import { readSample } from "./sample";
import { SAMPLE_LISTS } from "./sampleLists";
import { tertialSample } from "./tertialSample";

/** The sample year's whole report as sheets; with income positive also § 5-5 andre ledd per portefølje. */
export function sampleWorkbook(signProfile: Template["signProfile"], mode: FormulaMode): Promise<WorkbookModel> {
  return madeOnce(`workbook ${signProfile} ${mode}`, () => annualWorkbook(signProfile, mode));
}

async function annualWorkbook(signProfile: Template["signProfile"], mode: FormulaMode): Promise<WorkbookModel> {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  const investeringsoversikt = signProfile === "raa" ? "prosjekt" : "portefolje";
  return toWorkbook(buildReport({ ...input, template: { ...input.template, signProfile, investeringsoversikt } }), mode);
}

/** The sample year's second tertial as sheets. */
export async function tertialWorkbook(signProfile: Template["signProfile"], mode: FormulaMode): Promise<WorkbookModel> {
  return toWorkbook(buildReport(await tertialSample({ signProfile })), mode);
}

/** Cells whose recalculated value is another than the evaluated statement's. */
export function differences(model: WorkbookModel, recalculated: ReadonlyMap<string, CellMatrix>): string[] {
  return model.sheets.flatMap((sheet) => sheet.rows.flatMap((row, r) => row.flatMap((cell, c) => {
    const found = recalculated.get(sheet.name)?.[r]?.[c];
    return same(cell, found) ? [] : [`${sheet.name} R${r + 1}C${c + 1}: ${String(found)} for ${String(cell.value)} ${cell.formula ?? ""}`];
  })));
}

/** Amounts must be equal to the øre, and ratios to what a double can hold. */
function same({ value }: CellModel, found: unknown): boolean {
  if (typeof value !== "number") return (found ?? "") === (value ?? "");
  return typeof found === "number" && Math.abs(found - value) <= Math.abs(value) * 1e-14;
}

