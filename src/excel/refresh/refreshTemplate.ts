import { contentOf } from "../../sheets/placedBlocks";
import type { WorkbookModel } from "../../sheets/model";
import { TEMPLATE_SHEET } from "../../sheets/templateSheet";
import { planSheet } from "../planSheet";
import type { Step } from "../writePlan";
import { contentAt, sizeOf, type Contents } from "./contents";
import { writeSteps, type CellToWrite } from "./writeSteps";

/** What becomes of the very hidden sheet that holds the template. */
interface RefreshedTemplate {
  readonly steps: readonly Step[];
  readonly undo: readonly Step[];
  /** The workbook had lost it. */
  readonly addedSheets: readonly string[];
}

const NOTHING: RefreshedTemplate = { steps: [], undo: [], addedSheets: [] };

/** The new template in the place of the old, cell by cell; nothing when the sheet holds it, or the model has none. */
export function refreshTemplate(
  { sheets }: WorkbookModel,
  contents: Contents,
  existing: readonly string[],
): RefreshedTemplate {
  const model = sheets.find(({ name }) => name === TEMPLATE_SHEET);
  if (!model) return NOTHING;
  if (!existing.includes(TEMPLATE_SHEET))
    return {
      steps: [{ kind: "addSheet", sheet: TEMPLATE_SHEET }, ...planSheet(model)],
      undo: [],
      addedSheets: [TEMPLATE_SHEET],
    };
  const height = Math.max(model.rows.length, sizeOf(contents, TEMPLATE_SHEET).rows);
  const cells = Array.from({ length: height }, (_, index) => {
    const cell = model.rows[index]?.[0];
    return {
      sheet: TEMPLATE_SHEET,
      row: index + 1,
      column: 0,
      content: cell ? contentOf(cell) : "",
      was: contentAt(contents, TEMPLATE_SHEET, index + 1, 0),
    };
  }).filter(({ content, was }) => content !== was);
  return {
    steps: writeSteps(cells),
    undo: writeSteps(cells.map(({ was, ...cell }): CellToWrite => ({ ...cell, content: was }))),
    addedSheets: [],
  };
}
