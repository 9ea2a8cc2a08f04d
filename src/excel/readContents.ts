import type { Content } from "../sheets/fingerprint";
import type { ExcelContext, ExcelRange } from "./excelSubset";
import type { Contents, SheetContent } from "./refresh/contents";
import { type Area, rangeOfArea, usedAreas } from "./usedAreas";

/** A formula takes about 100 bytes, and Excel on the web answers 5 MB. */
const CELLS_AT_A_TIME = 15_000;
/** A larger sheet holds data, such as a ledger, and is not read. */
const LARGEST_SHEET = 300_000;

interface ReadContents {
  readonly contents: Contents;
  /** Sheets too large to be read. */
  readonly unread: readonly string[];
}

/** The content of the sheets given, in as few requests as Excel can answer. `wanted`: sheets that are read however large they are. */
export async function readContents(context: ExcelContext, sheets: readonly string[], wanted: readonly string[]): Promise<ReadContents> {
  const areas = await usedAreas(context, sheets);
  const read = areas.filter(({ sheet, rows, columns }) => wanted.includes(sheet) || rows * columns <= LARGEST_SHEET);
  const contents = new Map<string, { formulas: Content[][]; values: Content[][] }>(read.map(({ sheet, row }) => [sheet, { formulas: blank(row), values: blank(row) }]));
  for (const batch of batches(read.flatMap(piecesOf))) {
    const ranges = batch.map((area) => ({ area, range: rangeOfArea(context, area) }));
    for (const { range } of ranges) range.load("formulas,values");
    await context.sync();
    for (const { area, range } of ranges) addRows(contents.get(area.sheet) as { formulas: Content[][]; values: Content[][] }, area, range);
  }
  return { contents: contents as ReadonlyMap<string, SheetContent>, unread: areas.filter((area) => !read.includes(area)).map(({ sheet }) => sheet) };
}

const blank = (rows: number): Content[][] => Array.from({ length: rows }, () => []);

/** The area in pieces of whole rows. */
function piecesOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, piece) => ({ ...area, row: area.row + piece * rows, rows: Math.min(rows, area.rows - piece * rows) }));
}

function batches(pieces: readonly Area[]): readonly (readonly Area[])[] {
  const all: Area[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.rows * piece.columns;
    if (cells > room || all.length === 0) {
      all.push([]);
      room = CELLS_AT_A_TIME;
    }
    all.at(-1)?.push(piece);
    room -= cells;
  }
  return all;
}

function addRows(content: { readonly formulas: Content[][]; readonly values: Content[][] }, { column }: Area, range: ExcelRange): void {
  const before = Array.from({ length: column }, (): Content => "");
  for (const row of range.formulas as Content[][]) content.formulas.push([...before, ...row]);
  for (const row of range.values as Content[][]) content.values.push([...before, ...row]);
}
