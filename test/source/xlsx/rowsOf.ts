import { openWorkbook, type Sheet } from "../../../src/source/xlsx/openWorkbook";
import { isRefused } from "../../../src/source/xlsx/refused";
import type { SheetRow } from "../../../src/source/xlsx/sheetCell";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { nb } from "../../support/nb";

/** The sheets of the workbook, or why it is not opened. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | string> {
  const workbook = await openWorkbook(sourceOfBytes("bok.xlsx", bytes));
  return isRefused(workbook) ? nb(workbook.refused) : workbook.sheets;
}

/** All rows of the first sheet, or why they are not read. */
export async function rowsOf(bytes: Uint8Array): Promise<readonly SheetRow[] | string> {
  const sheets = await sheetsOf(bytes);
  if (typeof sheets === "string") return sheets;
  const rows: SheetRow[] = [];
  const refused = await (sheets[0] as Sheet).readRows((row) => rows.push(row) > 0);
  return refused ? nb(refused.refused) : rows;
}

/** The cells of the first row, or why it is not read. */
export async function firstRowOf(bytes: Uint8Array): Promise<SheetRow["cells"] | string | undefined> {
  const rows = await rowsOf(bytes);
  return typeof rows === "string" ? rows : rows[0]?.cells;
}
