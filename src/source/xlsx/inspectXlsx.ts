import { recogniseGrid } from "../recognise/recogniseGrid";
import { recognitionScore } from "../recognise/recognitionScore";
import type { ByteSource, Recognition } from "../source";
import { firstRows, shownSheets } from "./heldRows";
import { openWorkbook, type Sheet } from "./openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./refused";

/** Enough rows to see the header below a long report head, and what the columns hold. */
const SAMPLE_ROWS = 2000;

/** How the workbook's best recognised sheet will be read (or the named one); `sheets` lists them all so that the user can choose another. */
export async function inspectXlsx(source: ByteSource, sheet?: string): Promise<Recognition> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return refusedRecognition(source.name, workbook);
  const shown = shownSheets(workbook);
  const names = shown.map(({ name }) => name);
  const found: Recognition[] = [];
  for (const each of shown) if (sheet === undefined || each.name === sheet) found.push(await recogniseSheet(source.name, each, names));
  const best = found.reduce<Recognition | null>((winner, candidate) => (winner === null || recognitionScore(candidate) > recognitionScore(winner) ? candidate : winner), null);
  return best ?? refusedRecognition(source.name, { code: "kilde-xlsx-ugyldig", refused: sheet === undefined ? "den har ingen ark" : `den har ikke noe ark som heter «${sheet}»` });
}

async function recogniseSheet(file: string, sheet: Sheet, sheets: readonly string[]): Promise<Recognition> {
  const grid = await firstRows(sheet, SAMPLE_ROWS);
  return isRefused(grid) ? refusedRecognition(file, grid) : recogniseGrid(grid, { kind: "xlsx", sheet: sheet.name, sheets });
}

function refusedRecognition(file: string, refused: Refused): Recognition {
  return { kind: "xlsx", encoding: "utf-8", delimiter: ";", decimal: ",", headerRows: [], columns: [], problems: [refusalProblem(file, refused)] };
}
