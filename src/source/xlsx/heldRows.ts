import type { Cell } from "../cells/cell";
import type { RawGrid } from "../source";
import { MAX_HELD_CELLS } from "./limits";
import type { Sheet, Workbook } from "./openWorkbook";
import { refuse, type Refused } from "./refused";
import { cellAddress, dateOfSerial, type SheetCell } from "./sheetCell";

const EMPTY: readonly Cell[] = [];

/** The rows of a sheet in memory, at most `maxRows` from the top; blank rows between are kept so that row numbers hold. Refused when its cells are more than a list or an organisation can have. */
export async function heldRows(sheet: Sheet, maxRows = Infinity): Promise<RawGrid | Refused> {
  const rows: (readonly Cell[])[] = [];
  let cells = 0;
  let fault: Refused | null = null;
  const refused = await sheet.readRows((row) => {
    if (row.number > maxRows) return false;
    cells += row.cells.length;
    if (cells > MAX_HELD_CELLS) fault = refuse("kilde-xlsx-for-stor", `arket «${sheet.name}» har mer enn ${MAX_HELD_CELLS} celler, og så stor er ingen liste`);
    fault ??= uncalculatedIn(sheet.name, row.number, row.cells);
    while (rows.length < row.number - 1) rows.push(EMPTY);
    rows.push(row.cells.map(plainCell));
    return fault === null && row.number < maxRows;
  });
  return fault ?? refused ?? { name: sheet.name, firstRow: 1, rows };
}

/** Why the row cannot be read, when it has a formula whose value nobody has calculated. */
export function uncalculatedIn(sheet: string, row: number, cells: readonly SheetCell[]): Refused | null {
  const at = cells.findIndex((cell) => typeof cell === "object" && cell !== null && cell.kind === "uncalculated");
  return at < 0 ? null : refuse("kilde-xlsx-ugyldig", `arket «${sheet}» har i celle ${cellAddress(at + 1, row)} en formel uten beregnet verdi, så et beløp ville manglet`);
}

/** The cell as text, number or truth: a date as YYYY-MM-DD, which the reader of periods knows, and an error as Excel shows it, which is no amount. */
export function plainCell(cell: SheetCell): Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  if (cell.kind === "error") return cell.error;
  return cell.kind === "date" ? (dateOfSerial(cell.serial) ?? cell.serial) : null;
}

/** The sheets a user sees; the hidden ones only when all are. */
export function shownSheets({ sheets }: Workbook): readonly Sheet[] {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  return visible.length > 0 ? visible : sheets;
}
