import { kronerOf } from "../amounts/ore";
import type { Grunnlag } from "../ledger/grunnlag/grunnlag";
import { REPORT_FIGURE_TEXT, REPORT_FIGURES, type ReportFigure } from "../ledger/grunnlag/reportFigure";
import { absoluteColumn, cellAddress } from "../table/excel/a1";
import { figureName, keyName } from "../table/excel/sumifs";
import { HEADER_LINE } from "./anchorSheet";
import { numberCell, textCell } from "./cells";
import type { NameModel, SheetModel } from "./model";
import { EXACT_FORMAT } from "../table/excel/numberFormats";

const GRUNNLAG_SHEET = "Grunnlag";
export const GRUNNLAG_BLOCK = "#grunnlag";

/**
 * The sheet every live figure is summed from: keys as text, amounts in exact kroner, ledger sign, as an Excel table.
 */
export function grunnlagSheet(grunnlag: Grunnlag): SheetModel {
  const headers = [...grunnlag.keyColumns, ...grunnlag.figures.map(figureHeader)];
  return {
    name: GRUNNLAG_SHEET,
    widths: [...grunnlag.keyColumns.map((column) => KEY_WIDTHS[column] ?? 26), ...grunnlag.figures.map(() => 20)],
    rows: [
      headers.map((header, position) =>
        textCell(header, position < grunnlag.keyColumns.length ? "header" : "headerRight"),
      ),
      ...grunnlag.rows.map(({ keys, amounts }) => [
        ...keys.map((key) => textCell(key)),
        ...amounts.map((amount) => numberCell(kronerOf(amount), EXACT_FORMAT)),
      ]),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { orientation: "landscape", repeatRows: [1, 1] },
    table: { name: "GrunnlagTabell", address: `A1:${cellAddress(headers.length - 1, lastRow(grunnlag))}` },
    // Its rows are one body that is replaced whole.
    blocks: [
      {
        table: GRUNNLAG_BLOCK,
        title: GRUNNLAG_SHEET,
        lines: [{ id: HEADER_LINE, row: 1 }],
        columns: headers.map((header, column) => ({ id: header, header, column })),
      },
    ],
  };
}

const KEY_WIDTHS: Readonly<Record<string, number>> = {
  Kontoklasse: 13,
  Art: 8,
  Tekst: 40,
  Område: 20,
  Enhet: 32,
  Områdetype: 16,
  Selvkost: 10,
  Sektor: 8,
};

/** One workbook name per column of `Grunnlag`, without its header. */
export function grunnlagNames(grunnlag: Grunnlag): readonly NameModel[] {
  return [...grunnlag.keyColumns.map(keyName), ...grunnlag.figures.map(figureName)].map((name, position) => ({
    name,
    sheet: GRUNNLAG_SHEET,
    address: absoluteColumn(position, 2, lastRow(grunnlag)),
  }));
}

/** A ledger without postings still has one empty row, so that the names point at something. */
const lastRow = (grunnlag: Grunnlag): number => Math.max(grunnlag.rows.length, 1) + 1;

/** The figure a column of `Grunnlag` holds, by its header; null for a column of keys. */
export const grunnlagFigure = (header: string): ReportFigure | null =>
  REPORT_FIGURES.find((figure) => figureHeader(figure) === header) ?? null;

function figureHeader(figure: ReportFigure): string {
  const text = REPORT_FIGURE_TEXT[figure];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
