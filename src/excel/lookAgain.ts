import type { ExcelContext, ExcelRange } from "./excelSubset";
import type { Content } from "../sheets/fingerprint";
import type { Contents, SheetContent } from "./refresh/contents";
import { blockAddress } from "./refresh/writeSteps";

/** Excel on the web answers 5 MB, and where the report stands is asked for beside the last of them. */
const ANSWER_BYTES = 2_500_000;

/** Rows of a sheet, from 0, and about what Excel answers of them. */
interface Piece {
  readonly sheet: string;
  readonly content: SheetContent;
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/**
 * Queues a last look at the sheets: whether they hold what was read of them, to be asked after the request. What
 * Excel cannot answer at once is looked at before, in requests of its own. Rejects with ItemNotFound where a sheet
 * has another name, or is gone.
 */
export async function lookAgain(context: ExcelContext, asRead: Contents): Promise<() => boolean> {
  const groups = grouped([...asRead].flatMap(([sheet, content]) => piecesOf(sheet, content)));
  let isSame = true;
  for (const group of groups.slice(0, -1)) {
    const looked = queueLook(context, group);
    // eslint-disable-next-line no-restricted-syntax -- each group is as much as one answer holds
    await context.sync();
    isSame &&= looked();
  }
  const last = queueLook(context, groups.at(-1) ?? []);
  return () => isSame && last();
}

function piecesOf(sheet: string, content: SheetContent): readonly Piece[] {
  const { formulas } = content;
  const bytes = JSON.stringify(formulas).length;
  const rows = Math.max(1, Math.ceil(formulas.length / Math.ceil(bytes / ANSWER_BYTES)));
  return Array.from({ length: Math.max(1, Math.ceil(formulas.length / rows)) }, (_, piece) => {
    const [from, to] = [piece * rows, Math.min(formulas.length, (piece + 1) * rows)];
    return { sheet, content, from, to, bytes: bytes * ((to - from) / Math.max(1, formulas.length)) };
  });
}

function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.bytes > room || groups.length === 0) {
      groups.push([]);
      room = ANSWER_BYTES;
    }
    groups.at(-1)?.push(piece);
    room -= piece.bytes;
  }
  return groups;
}

function queueLook(context: ExcelContext, pieces: readonly Piece[]): () => boolean {
  const looks = pieces.map((piece) => queuePiece(context, piece));
  return () => looks.every((isSame) => isSame());
}

function queuePiece({ workbook }: ExcelContext, { sheet, content: { formulas }, from, to }: Piece): () => boolean {
  const found = workbook.worksheets.getItem(sheet);
  const used = found.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const columns = Math.max(1, ...formulas.map((row) => row.length));
  const range = to > from ? found.getRange(blockAddress(from + 1, 0, to - from, columns)) : null;
  range?.load("formulas");
  return () =>
    isWithin(used, formulas.length, columns) &&
    (range === null || isSameRows(formulas.slice(from, to), range.formulas as readonly (readonly Content[])[]));
}

/** Nothing stands beyond what was read. */
const isWithin = (used: ExcelRange, rows: number, columns: number): boolean =>
  used.isNullObject || (used.rowIndex + used.rowCount <= rows && used.columnIndex + used.columnCount <= columns);

const isSameRows = (then: readonly (readonly Content[])[], now: readonly (readonly Content[])[]): boolean =>
  then.every((row, r) =>
    Array.from({ length: Math.max(row.length, now[r]?.length ?? 0) }, (_, c) => c).every(
      (c) => (row[c] ?? "") === (now[r]?.[c] ?? ""),
    ),
  );
