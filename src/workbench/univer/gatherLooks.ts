import {
  BorderStyleTypes,
  HorizontalAlign,
  ICommandService,
  type IBorderData,
  type IBorderStyleData,
  type IRange,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  sequenceExecute,
  WrapStrategy,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Block, BorderLook, FormatChange } from "../gridHost";
import { type Book, rangeOf } from "./book";

export const PIXELS_PER_POINT = 96 / 72;
/** Univer has no indent level; this much padding looks like Excel's. */
export const PIXELS_PER_INDENT = 12;
export const CELL_PADDING = 2;

export interface GatheredLooks {
  /** Changes the looks that `change` names and no others. */
  format(block: Block, change: FormatChange): void;
  writeNumberFormats(block: Block, formats: readonly (readonly string[])[]): void;
  /** Gives the cells what has been gathered, before they are read, moved or cleared. */
  set(): void;
}

/** What is to be changed on one sheet. */
interface SheetLooks {
  readonly styles: ObjectMatrix<IStyleData>;
  /** Column -> pixels. */
  readonly widths: Record<number, number>;
  /** Where the rows may get another height. */
  heights: readonly IRange[];
}

/**
 * Looks come a property and a block at a time, thousands to a report, and each change of Univer's costs the same
 * whatever its size. They are gathered until the page is let in, and set a sheet at a time.
 */
export function gatherLooks(book: Book, later: (change: () => void) => void): GatheredLooks {
  const gathered = new Map<string, SheetLooks>();
  const set = () => {
    const all = [...gathered];
    gathered.clear();
    later(() => {
      for (const [sheetId, looks] of all) setLooks(book, sheetId, looks);
    });
  };
  const looksOf = (range: { getSheetId(): string }): SheetLooks => {
    if (gathered.size === 0) setTimeout(set);
    const looks = gathered.get(range.getSheetId()) ?? { styles: new ObjectMatrix(), widths: {}, heights: [] };
    gathered.set(range.getSheetId(), looks);
    return looks;
  };
  return {
    format: (block, change) => {
      const range = rangeOf(book, block);
      gather(looksOf(range), block, change, range.getRange());
    },
    writeNumberFormats: (block, formats) => {
      const { styles } = looksOf(rangeOf(book, block));
      eachCell(block, (row, column, r, c) => {
        addStyle(styles, row, column, { n: { pattern: formats[r]?.[c] ?? "General" } });
      });
    },
    set,
  };
}

function gather(looks: SheetLooks, block: Block, change: FormatChange, range: IRange): void {
  const { styles, widths } = looks;
  const style = styleOf(change);
  if (Object.keys(style).length > 0)
    eachCell(block, (row, column) => {
      addStyle(styles, row, column, style);
    });
  if (change.border) drawLine(styles, block, change.border);
  const { columnWidth, fontSize, wrapText } = change;
  if (columnWidth !== undefined)
    for (let c = 0; c < block.columns; c++) widths[block.column + c] = Math.round(columnWidth * PIXELS_PER_POINT);
  if (fontSize !== undefined || wrapText !== undefined) looks.heights = [...looks.heights, range];
}

function eachCell(
  { row, column, rows, columns }: Block,
  visit: (row: number, column: number, r: number, c: number) => void,
): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(row + r, column + c, r, c);
}

function addStyle(styles: ObjectMatrix<IStyleData>, row: number, column: number, style: IStyleData): void {
  const before = styles.getValue(row, column);
  const bd = before?.bd && style.bd ? { ...before.bd, ...style.bd } : (style.bd ?? before?.bd);
  styles.setValue(row, column, { ...before, ...style, ...(bd && { bd }) });
}

const ALIGNMENTS = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

function styleOf(change: FormatChange): IStyleData {
  const { bold, italic, fontSize, fontColor, fillColor, horizontalAlignment, wrapText, indentLevel } = change;
  return {
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(horizontalAlignment !== undefined && { ht: ALIGNMENTS[horizontalAlignment] }),
    ...(wrapText !== undefined && { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indentLevel !== undefined && { pd: { l: CELL_PADDING + indentLevel * PIXELS_PER_INDENT } }),
  };
}

/** A line between two cells belongs to both; at the edge of a block it is the block's, and the neighbour has none. */
function drawLine(styles: ObjectMatrix<IStyleData>, block: Block, look: BorderLook): void {
  const line: IBorderStyleData = { s: lineOf(look), cl: { rgb: look.color ?? "#000000" } };
  const lies = ["EdgeTop", "EdgeBottom", "InsideHorizontal"].includes(look.edge);
  const [from, count] = lies ? [block.row, block.rows] : [block.column, block.columns];
  const [across, length] = lies ? [block.column, block.columns] : [block.row, block.rows];
  const add = (place: number, side: keyof IBorderData, drawn: IBorderStyleData | null) => {
    if (place < 0) return;
    for (let at = across; at < across + length; at++)
      addStyle(styles, lies ? place : at, lies ? at : place, { bd: { [side]: drawn as Nullable<IBorderStyleData> } });
  };
  const between = (place: number, before: IBorderStyleData | null, after: IBorderStyleData | null) => {
    add(place - 1, lies ? "b" : "r", before);
    add(place, lies ? "t" : "l", after);
  };
  if (look.edge === "EdgeTop" || look.edge === "EdgeLeft") between(from, null, line);
  else if (look.edge === "EdgeBottom" || look.edge === "EdgeRight") between(from + count, line, null);
  else for (let place = from + 1; place < from + count; place++) between(place, line, line);
}

function lineOf({ style, weight }: BorderLook): BorderStyleTypes {
  switch (style) {
    case "None":
      return BorderStyleTypes.NONE;
    case "Double":
      return BorderStyleTypes.DOUBLE;
    case "Continuous":
      return weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  }
}

function setLooks({ injector, workbook }: Book, subUnitId: string, { styles, widths, heights }: SheetLooks): void {
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  const sheet = workbook.getWorkbook().getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const cellValue = new ObjectMatrix<object>();
  // A cell is the kind it was: Univer else takes a text of figures for a number.
  styles.forValue((row, column, s) => void cellValue.setValue(row, column, { s, t: sheet.getCellRaw(row, column)?.t }));
  // What sets styles only leads to no calculation.
  commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId,
    subUnitId,
    cellValue: cellValue.getMatrix(),
    trigger: SetStyleCommand.id,
  });
  const columns = Object.keys(widths).map(Number);
  const wide = columns.map((column) => ({
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column,
  }));
  if (wide.length > 0)
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, { unitId, subUnitId, ranges: wide, colWidth: widths });
  const lazyAutoHeightRanges = [...heights, ...wide];
  if (lazyAutoHeightRanges.length === 0) return;
  const { redos } = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges: [], autoHeightRanges: [], lazyAutoHeightRanges });
  sequenceExecute(redos, commands);
}
