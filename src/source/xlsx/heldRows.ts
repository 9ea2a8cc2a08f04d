import type { Cell } from "../cells/cell";
import type { RawGrid } from "../source";
import { HELD_SAMPLE, HELD_WHOLE } from "./limits";
import type { Sheet, Workbook } from "./openWorkbook";
import { isRefused, refuse, type Refused } from "./refused";
import { cellAddress, dateOfSerial, type SheetCell, type SheetRow } from "./sheetCell";
import { words } from "../../texts/words";

const EMPTY: readonly Cell[] = [];

/**
 * All rows of a sheet in memory; blank rows between are kept so that row numbers hold. Refused when they are more
 * than a list or an organisation can be.
 */
export async function heldRows(sheet: Sheet): Promise<RawGrid | Refused> {
  const held = await rowsWithin(sheet, Infinity, HELD_WHOLE);
  if (isRefused(held) || held.isWhole) return held;
  return refuse(
    "kilde-xlsx-for-stor",
    words`arket «${sheet.name}» har mer enn ${HELD_WHOLE.cells} celler eller ${HELD_WHOLE.characters} tegn, og så stor er ingen liste`,
  );
}

/** The rows from the top that columns are recognised from: as many as asked for, or as there is room for. */
export function firstRows(sheet: Sheet, maxRows: number): Promise<RawGrid | Refused> {
  return rowsWithin(sheet, maxRows, HELD_SAMPLE);
}

/** `isWhole`: none was left out for lack of room. */
async function rowsWithin(
  sheet: Sheet,
  maxRows: number,
  room: typeof HELD_WHOLE,
): Promise<(RawGrid & { readonly isWhole: boolean }) | Refused> {
  const rows: (readonly Cell[])[] = [];
  let [cells, characters] = [0, 0];
  let fault: Refused | null = null;
  const isWhole = (): boolean => cells <= room.cells && characters <= room.characters;
  const refused = await sheet.readRows((row) => {
    if (row.number > maxRows) return false;
    const plain = plainCells(sheet.name, row);
    if (isRefused(plain)) {
      fault = plain;
      return false;
    }
    cells += row.cells.length;
    characters += charactersIn(row.cells);
    if (!isWhole()) return false;
    while (rows.length < row.number - 1) rows.push(EMPTY);
    rows.push(plain);
    return row.number < maxRows;
  });
  return fault ?? refused ?? { name: sheet.name, firstRow: 1, rows, isWhole: isWhole() };
}

function charactersIn(cells: readonly SheetCell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);
}

/**
 * The cells of a row as text, number or truth; why it cannot be read, when it has a formula whose value nobody has
 * calculated.
 */
export function plainCells(sheet: string, { number, cells }: SheetRow): readonly Cell[] | Refused {
  if (arePlain(cells)) return cells;
  const at = cells.findIndex((cell) => typeof cell === "object" && cell !== null && cell.kind === "uncalculated");
  if (at < 0) return cells.map(plainCell);
  const address = cellAddress(at + 1, number);
  return refuse(
    "kilde-xlsx-ugyldig",
    words`arket «${sheet}» har i celle ${address} en formel uten beregnet verdi, så et beløp ville manglet`,
  );
}

function arePlain(cells: readonly SheetCell[]): cells is readonly Cell[] {
  for (const cell of cells) if (typeof cell === "object" && cell !== null) return false;
  return true;
}

/** A date as YYYY-MM-DD, which the reader of periods knows, and an error as Excel shows it, which is no amount. */
function plainCell(cell: SheetCell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  if (cell.kind === "error") return cell.error;
  return cell.kind === "date" ? (dateOfSerial(cell.serial) ?? cell.serial) : null;
}

/** The sheets a user sees; the hidden ones only when all are. */
export function shownSheets({ sheets }: Workbook): readonly Sheet[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return visible.length > 0 ? visible : sheets;
}
