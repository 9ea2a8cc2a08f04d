import type { ByteSource, RawGrid } from "../source";
import { heldRows, shownSheets } from "./heldRows";
import { openWorkbook } from "./openWorkbook";
import { isRefused, type Refused } from "./refused";

/** The shown sheets of a small workbook, one by one; why it is not read, where it is not. */
export async function* workbookGrids(source: ByteSource): AsyncGenerator<RawGrid | Refused> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) yield workbook;
  else for (const sheet of shownSheets(workbook)) yield await heldRows(sheet);
}
