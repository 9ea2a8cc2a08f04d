import { ANCHOR_SHEET, TABLES_COLUMN } from "../../sheets/anchorSheet";
import type { WorkbookModel } from "../../sheets/model";
import { contentOf } from "../../sheets/placedBlocks";
import { joinedPieces } from "../../sheets/textPieces";
import { anchorsOf } from "../anchorsOf";
import type { Anchors } from "../readAnchors";

/** The anchors that a workbook built anew of the model would have. Throws when the model has none. */
export function modelAnchors({ sheets }: WorkbookModel): Anchors {
  const rows = sheets.find(({ name }) => name === ANCHOR_SHEET)?.rows.map((row) => row.map(contentOf));
  const anchors = rows ? anchorsOf(rows) : null;
  if (anchors === null) throw new Error(`Modellen har ikke arket ${ANCHOR_SHEET}`);
  return anchors;
}

/** What the cells of the model's tables follow from, as its anchor sheet has it. */
export const modelTables = ({ sheets }: WorkbookModel): string =>
  joinedPieces(sheets.find(({ name }) => name === ANCHOR_SHEET)?.rows.map((row) => row[TABLES_COLUMN]?.value) ?? []);
