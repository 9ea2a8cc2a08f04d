import { contentOf } from "../../sheets/placedBlocks";
import type { CellModel } from "../../sheets/model";
import { fingerprint, type IdentityOf } from "../../sheets/fingerprint";
import { planSheet } from "../planSheet";
import type { Step } from "../writePlan";
import type { newSheets } from "./newSheets";
import { placedCell } from "./placedCell";
import type { PlaceFormula } from "./placedFormula";

/** The steps that make the new sheets, with formulas as they read in this workbook. */
export function sheetSteps(added: ReturnType<typeof newSheets>, placeFormula: PlaceFormula): readonly Step[] {
  return added.flatMap(({ sheet, placed }) => {
    const origin = placed[0]?.model.name ?? sheet.name;
    const rows = sheet.rows.map((row) => row.map((cell) => placedCell(cell, placeFormula, origin, sheet.name)));
    return [{ kind: "addSheet" as const, sheet: sheet.name }, ...planSheet({ ...sheet, rows })];
  });
}

/** The fingerprints of a new sheet's cells. */
export function writtenOn(
  cells: readonly CellModel[],
  sheet: string,
  from: string,
  placeFormula: PlaceFormula,
  identities: (sheet: string) => IdentityOf,
): readonly string[] {
  return cells.map((cell) => fingerprint(contentOf(placedCell(cell, placeFormula, from, sheet)), identities(sheet)));
}
