import { join } from "node:path";
import { readInput } from "../../src/cli/readInput";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import type { Template } from "../../src/report/template/template";
import type { FormulaMode } from "../../src/table/excel/formulas";
import type { WorkbookModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";

const FOLDER = join(__dirname, "../golden/konsern");
export const KASSE_FILE = join(FOLDER, "kommunekassen.csv");
export const HAVNA_FILE = join(FOLDER, "havna-kf.csv");
export const ORGANISASJON_FILE = join(FOLDER, "organisasjon.csv");

/** A made-up kommunekasse and its foretak, both with closed accounts, read as on the command line. */
export function readKonsern(foretak: readonly string[] = [`Havna KF=${HAVNA_FILE}`]): Promise<ReportInput> {
  return readInput({ ledger: [KASSE_FILE], budget: [], lastYear: [], foretak, organisation: ORGANISASJON_FILE, template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined });
}

/** Their consolidated report as sheets. */
export async function konsernWorkbook(signProfile: Template["signProfile"], mode: FormulaMode): Promise<WorkbookModel> {
  const input = await readKonsern();
  return toWorkbook(buildReport({ ...input, template: { ...input.template, signProfile } }), mode);
}
