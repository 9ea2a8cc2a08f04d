import { BorderStyleTypes, BorderType, HorizontalAlign, type IStyleData, WrapStrategy } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Block, BorderLook, FormatChange } from "../gridHost";
import { type Book, rangeOf, sheetNamed } from "./book";

export const PIXELS_PER_POINT = 96 / 72;
/** Univer has no indent level; this much padding looks like Excel's. */
export const PIXELS_PER_INDENT = 12;
export const CELL_PADDING = 2;

const ALIGNMENTS = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const EDGES = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

/** Changes the looks that `change` names and no others. */
export function formatCells(book: Book, block: Block, change: FormatChange): void {
  const range = rangeOf(book, block);
  for (const [type, value] of Object.entries(stylesOf(change)))
    book.api.syncExecuteCommand(SetStyleCommand.id, {
      unitId: range.getUnitId(),
      subUnitId: range.getSheetId(),
      range: range.getRange(),
      style: { type, value },
    });
  if (change.border)
    range.setBorder(EDGES[change.border.edge], lineOf(change.border), change.border.color ?? "#000000");
  if (change.columnWidth !== undefined)
    sheetNamed(book, block.sheet).setColumnWidths(
      block.column,
      block.columns,
      Math.round(change.columnWidth * PIXELS_PER_POINT),
    );
}

function stylesOf(change: FormatChange): IStyleData {
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
