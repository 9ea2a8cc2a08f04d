import { absoluteCell } from "../table/excel/a1";
import { translate, type Language } from "../texts/translate";
import type { CellModel, SheetModel } from "./model";

/** Beyond what any sheet of ours holds, and far from the last row and column, where insertions would push it out. */
const EMPTY_CELL = absoluteCell(702, 1_000_000);

/**
 * The sheet as one to work in: all that is printed of it is a cell without content, so that a print of the whole
 * workbook passes it by. A note on its first cell says so, and how it is printed all the same.
 */
export function workingSheet(sheet: SheetModel, language: Language): SheetModel {
  const [[first, ...others] = [], ...rows] = sheet.rows;
  if (first === undefined) throw new Error(`Arket ${sheet.name} har ingen celler`);
  const told: CellModel = { ...first, note: translate(NOTE, language) };
  return { ...sheet, rows: [[told, ...others], ...rows], print: { ...sheet.print, area: EMPTY_CELL } };
}

const NOTE =
  "Arket er til å arbeide i og er utelatt når hele arbeidsboken skrives ut. For å skrive det ut: Sideoppsett → Utskriftsområde → Fjern utskriftsområde.";
