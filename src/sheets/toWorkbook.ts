import type { Report } from "../report/report";
import type { Table } from "../table/table";
import type { FormulaMode } from "./formulas";
import type { TablePlace } from "./tablePlace";
import { grunnlagNames, grunnlagSheet } from "./grunnlagSheet";
import { kontrollSheet } from "./kontrollSheet";
import type { SheetModel, WorkbookModel } from "./model";
import { tableSheet } from "./tableSheet";

/** The report as sheets: one per table group, then `Kontroll` and `Grunnlag`. Live unless the mode is `verdier`. */
export function toWorkbook(report: Report, mode: FormulaMode): WorkbookModel {
  const groups = new Map<string, Table[]>();
  for (const table of report.tables) (groups.get(table.group) ?? groups.set(table.group, []).get(table.group) as Table[]).push(table);
  const sheets: SheetModel[] = [];
  const places: TablePlace[] = [];
  const sheetNames = new Map<string, string>();
  for (const [group, tables] of groups) {
    const made = tableSheet(group, tables, mode);
    sheets.push(made.sheet);
    places.push(...made.places);
    tables.forEach((table) => sheetNames.set(table.id, group));
  }
  const kontroll = kontrollSheet(report, places, (table) => sheetNames.get(table) as string, mode);
  return { sheets: [...sheets, kontroll, grunnlagSheet(report.grunnlag)], names: grunnlagNames(report.grunnlag) };
}
