import type { Content } from "../sheets/fingerprint";
import type { ExcelContext, ExcelRange } from "./excelSubset";
import { codeOf } from "./hostProblems";
import { isHiddenName } from "./isHiddenName";
import type { Contents } from "./refresh/contents";
import { type Area, rangeOfArea, usedAreas } from "./usedAreas";

/** Excel on the web answers 5 MB; what cells take of it is not known before. */
const ANSWER_BYTES = 4_000_000;
/**
 * About what a cell takes, with its formula and its value; one of the product's hidden sheets has its formula alone,
 * and may be a long text.
 */
const CELL_BYTES = { shown: 30, hidden: 110 } as const;
/** A larger sheet holds data, such as a ledger, and is not read. */
const LARGEST_SHEET = 300_000;

interface ReadContents {
  readonly contents: Contents;
  /** Sheets too large to be read. */
  readonly unread: readonly string[];
}

/**
 * The content of the sheets given, in as few requests as Excel can answer. `wanted`: sheets that are read however
 * large they are.
 */
export async function readContents(
  context: ExcelContext,
  sheets: readonly string[],
  wanted: readonly string[],
): Promise<ReadContents> {
  const areas = await usedAreas(context, sheets);
  const read = areas.filter((area) => wanted.includes(area.sheet) || !isLarge(area));
  return {
    contents: await readAreas(context, read),
    unread: areas.filter((area) => !read.includes(area)).map(({ sheet }) => sheet),
  };
}

export const isLarge = ({ rows, columns }: Area): boolean => rows * columns > LARGEST_SHEET;

/** The content of the areas, one a sheet. */
export async function readAreas(context: ExcelContext, areas: readonly Area[]): Promise<Contents> {
  const contents = new Map<string, Growing>(
    areas.map(({ sheet, row }) => [sheet, { formulas: blank(row), values: blank(row) }]),
  );
  for (const batch of batches(areas.flatMap(piecesOf))) await readPieces(context, batch, contents);
  return contents;
}

/** Whether Excel can answer about as much as the sheets held, in one request. */
export const fitAnswer = (sheets: readonly string[], contents: Contents): boolean =>
  sheets.reduce(
    (bytes, sheet) =>
      bytes +
      (contents.get(sheet)?.formulas ?? []).reduce((sum, row) => sum + row.length, 0) *
        CELL_BYTES[isHiddenName(sheet) ? "hidden" : "shown"],
    0,
  ) <
  ANSWER_BYTES / 2;

/** Queues the reading of all there is on the sheets, to be asked after the request. */
export function queueSheets({ workbook }: ExcelContext, sheets: readonly string[]): () => Contents {
  const ranges = sheets.map((sheet) => {
    const range = workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load(`rowIndex,columnIndex,${isHiddenName(sheet) ? "formulas" : "formulas,values"}`);
    return { sheet, range };
  });
  return () =>
    new Map(
      ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ sheet, range }) => {
          const content: Growing = { formulas: blank(range.rowIndex), values: blank(range.rowIndex) };
          addRows(content, { sheet, column: range.columnIndex }, range);
          return [sheet, content];
        }),
    );
}

interface Growing {
  readonly formulas: Content[][];
  readonly values: Content[][];
}

/** In half as large pieces where Excel cannot answer them at once. */
async function readPieces(
  context: ExcelContext,
  pieces: readonly Area[],
  contents: ReadonlyMap<string, Growing>,
): Promise<void> {
  const ranges = pieces.map((area) => ({ area, range: rangeOfArea(context, area) }));
  for (const { area, range } of ranges) range.load(isHiddenName(area.sheet) ? "formulas" : "formulas,values");
  try {
    await context.sync();
  } catch (error) {
    const halves = halved(pieces);
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || halves === null) throw error;
    for (const half of halves) await readPieces(context, half, contents);
    return;
  }
  for (const { area, range } of ranges) addRows(contents.get(area.sheet) as Growing, area, range);
}

/** The same rows in two parts; null for a single one. */
function halved(pieces: readonly Area[]): readonly (readonly Area[])[] | null {
  const [only] = pieces;
  if (pieces.length > 1) return [pieces.slice(0, pieces.length >> 1), pieces.slice(pieces.length >> 1)];
  if (!only || only.rows < 2) return null;
  const rows = only.rows >> 1;
  return [[{ ...only, rows }], [{ ...only, row: only.row + rows, rows: only.rows - rows }]];
}

const blank = (rows: number): Content[][] => Array.from({ length: rows }, () => []);

const cellBytes = ({ sheet, cellBytes: known }: Area): number =>
  known ?? CELL_BYTES[isHiddenName(sheet) ? "hidden" : "shown"];

/** The area in pieces of whole rows. */
function piecesOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(ANSWER_BYTES / (area.columns * cellBytes(area))));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, piece) => ({
    ...area,
    row: area.row + piece * rows,
    rows: Math.min(rows, area.rows - piece * rows),
  }));
}

function batches(pieces: readonly Area[]): readonly (readonly Area[])[] {
  const all: Area[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const bytes = piece.rows * piece.columns * cellBytes(piece);
    if (bytes > room || all.length === 0) {
      all.push([]);
      room = ANSWER_BYTES;
    }
    all.at(-1)?.push(piece);
    room -= bytes;
  }
  return all;
}

function addRows(content: Growing, { sheet, column }: Pick<Area, "sheet" | "column">, range: ExcelRange): void {
  const before = Array.from({ length: column }, (): Content => "");
  const formulas = range.formulas as Content[][];
  for (const row of formulas) content.formulas.push([...before, ...row]);
  for (const row of isHiddenName(sheet) ? formulas : (range.values as Content[][]))
    content.values.push([...before, ...row]);
}
