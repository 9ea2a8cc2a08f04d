import type { XmlTag } from "../xml/xmlTag";
import { EXCEL_COLUMNS, MAX_ROWS } from "./limits";
import { refusal } from "./refused";
import { words } from "../../texts/words";

/** How the value of a cell is written: number, shared text, the text itself, truth, error, date. */
type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

/** What the start tag of a row or a cell says. */
export interface CellTag {
  column: number;
  style: number;
  type: CellType;
}

const [LOWER_R, LOWER_S, LOWER_T] = [114, 115, 116];
const TYPES: ReadonlyMap<string, CellType> = new Map(
  (["n", "s", "str", "inlineStr", "b", "e", "d"] as const).map((type) => [type, type]),
);
const SHORT_TYPES: readonly (CellType | undefined)[] = Array.from({ length: 128 }, (_, byte) =>
  TYPES.get(String.fromCharCode(byte)),
);

/**
 * Reads the start tag of a cell in this row into `cell`. A cell without an address stands right of the one before,
 * and no cell may stand left of it.
 */
export function readCellTag(cell: CellTag, tag: XmlTag, row: number): void {
  const before = cell.column;
  cell.column = before + 1;
  cell.style = 0;
  cell.type = "n";
  const { bytes, places } = tag;
  for (let at = 0; at < tag.count * 4; at += 4) {
    const name = places[at] as number;
    if ((places[at + 1] as number) - name !== 1) continue;
    const [start, end] = [places[at + 2] as number, places[at + 3] as number];
    if (bytes[name] === LOWER_R) cell.column = columnOf(bytes, start, end, row);
    else if (bytes[name] === LOWER_S) cell.style = wholeNumber(bytes, start, end);
    else if (bytes[name] === LOWER_T) cell.type = typeOf(bytes, start, end);
  }
  if (cell.column <= before)
    throw refusal("kilde-xlsx-ugyldig", "cellene står ikke i rekkefølge, eller en av dem står der to ganger");
  if (cell.column > EXCEL_COLUMNS)
    throw refusal(
      "kilde-xlsx-ugyldig",
      words`cellen står lenger til høyre enn de ${EXCEL_COLUMNS} kolonnene Excel har`,
    );
}

/** The column of an address as «D3», which must be in the row. */
function columnOf(bytes: Uint8Array, start: number, end: number, row: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = ((bytes[at] as number) & 0xdf) - 64;
    if (letter < 1 || letter > 26 || at - start > 3) break;
    column = column * 26 + letter;
  }
  if (at === start || wholeNumber(bytes, at, end) !== row)
    throw refusal(
      "kilde-xlsx-ugyldig",
      words`adressen «${String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 20)))}» er ikke en celle i rad ${row}`,
    );
  return column;
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  const type =
    end - start === 1
      ? SHORT_TYPES[bytes[start] as number]
      : TYPES.get(String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 20))));
  if (type === undefined)
    throw refusal(
      "kilde-xlsx-ugyldig",
      words`celletypen «${String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 20)))}» er ukjent`,
    );
  return type;
}

/** The digits as a number; −1 when they are not that, or too many. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of a row, which must be below the one before: the next one when the tag has none. */
export function rowNumber(written: string, before: number): number {
  if (!/^\d{0,9}$/.test(written)) throw refusal("kilde-xlsx-ugyldig", words`«${written}» er ikke nummeret på en rad`);
  const row = written === "" ? before + 1 : Number(written);
  if (row <= before) throw refusal("kilde-xlsx-ugyldig", words`rad ${row} kommer etter rad ${before}`);
  if (row > MAX_ROWS)
    throw refusal("kilde-xlsx-ugyldig", words`rad ${row} er lenger ned enn de ${MAX_ROWS} radene Excel har`);
  return row;
}
