import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import type { Block, BorderLook, GridLook } from "../gridHost";
import { type Book, sheetNamed } from "./book";
import { CELL_PADDING, PIXELS_PER_INDENT, PIXELS_PER_POINT } from "./gatherLooks";

/** Looks of the block's cells, as `gatherLooks` sets them. */
export function readLooks(book: Book, { sheet, row, column, rows, columns }: Block): GridLook[][] {
  const matrix = sheetNamed(book, sheet).getSheet().getCellMatrix();
  const styles = book.workbook.getWorkbook().getStyles();
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => lookOf(styles.getStyleByCell(matrix.getValue(row + r, column + c)))),
  );
}

/** Widths in points of the block's columns. */
export function readWidths(book: Book, { sheet, column, columns }: Block): number[] {
  const found = sheetNamed(book, sheet);
  return Array.from({ length: columns }, (_, c) => found.getColumnWidth(column + c) / PIXELS_PER_POINT);
}

const ALIGNMENTS: Readonly<Partial<Record<HorizontalAlign, GridLook["horizontalAlignment"]>>> = {
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
};

function lookOf(style: Nullable<IStyleData>): GridLook {
  const { bl, it, fs, cl, bg, ht, tb, pd, bd } = style ?? {};
  const align = ALIGNMENTS[ht ?? HorizontalAlign.UNSPECIFIED];
  const indent = Math.round(((pd?.l ?? CELL_PADDING) - CELL_PADDING) / PIXELS_PER_INDENT);
  return {
    ...(bl === 1 && { bold: true }),
    ...(it === 1 && { italic: true }),
    ...(fs !== undefined && { fontSize: fs }),
    ...(cl?.rgb && { fontColor: cl.rgb }),
    ...(bg?.rgb && { fillColor: bg.rgb }),
    ...(align && { horizontalAlignment: align }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indentLevel: indent }),
    borders: [...lineOf("EdgeTop", bd?.t), ...lineOf("EdgeBottom", bd?.b)],
  };
}

function lineOf(edge: "EdgeTop" | "EdgeBottom", line: Nullable<IBorderStyleData>): readonly BorderLook[] {
  if (!line || line.s === BorderStyleTypes.NONE) return [];
  return line.s === BorderStyleTypes.DOUBLE
    ? [{ edge, style: "Double" }]
    : [{ edge, style: "Continuous", weight: line.s === BorderStyleTypes.MEDIUM ? "Medium" : "Thin" }];
}
