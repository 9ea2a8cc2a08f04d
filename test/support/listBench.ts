import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import type { RunExcel } from "../../src/excel/runInExcel";
import { numberCell, textCell } from "../../src/sheets/cells";
import type { ListModel } from "../../src/sheets/listModel";

export const LIST_PLACE = { sheet: "Liste", table: "Listetabell" } as const;

/** A list of figures by region and year, each figure the year and the region's number: 2023.1. */
export function listModel(regions: readonly number[], years: readonly number[], lines = 2): ListModel {
  return {
    lines: Array.from({ length: lines }, (_, line) => textCell(line === 0 ? "Tallene" : `Linje ${line}`, line === 0 ? "title" : "note")),
    titles: ["Tallene"],
    header: ["Region", "År", "Verdi", "Hentet"].map((header) => textCell(header, "header")),
    rows: regions.flatMap((region) => years.map((year) => [textCell(`R${region}`), numberCell(year, "General"), numberCell(year + region / 10, "General"), textCell("i dag")])),
    key: [0, 1],
    mark: 3,
  };
}

/** Writes the list's sheet into the workbook with the sheet «Ark1». */
export async function writeList(run: RunExcel, model: ListModel): Promise<void> {
  const header = model.lines.length + 1;
  const rows = [...model.lines.map((line) => [line, ...[1, 2, 3].map(() => textCell(""))]), model.header, ...model.rows];
  const sheet = { name: LIST_PLACE.sheet, widths: [10, 10, 10, 10], rows, freeze: { rows: header, columns: 0 }, print: { orientation: "portrait" as const }, table: { name: LIST_PLACE.table, address: `A${header}:D${header + model.rows.length}` } };
  const plan = planWrite({ sheets: [sheet], names: [] }, { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind === "plan") await applyPlan(plan, run);
}
