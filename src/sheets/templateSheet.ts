import { textCell } from "./cells";
import type { SheetModel } from "./model";

/** Keeps the workbook's template where custom XML parts are lost: some programs drop them when they save. */
export const TEMPLATE_SHEET = "_TertialMal";
/** First cell of the sheet; the text follows below it. */
const TEMPLATE_MARK = "Mal for Tertial";
/** Cells hold 32 767 characters, but some hosts take no more than 8 203 of them through formulas. */
const PIECE = 8000;

/**
 * The very hidden sheet that holds the template's text, in pieces one below the other. The text is ASCII on one line.
 */
export function templateSheet(text: string): SheetModel {
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  return {
    name: TEMPLATE_SHEET,
    widths: [40],
    rows: [TEMPLATE_MARK, ...pieces].map((piece) => [textCell(piece)]),
    print: { orientation: "portrait" },
    visibility: "veryHidden",
  };
}

/** The text a sheet's first column holds, from its first row; null when it is no template's sheet. */
export function templateSheetText(values: readonly (readonly unknown[])[]): string | null {
  const [mark, ...pieces] = values.map(([value]) => String(value ?? ""));
  return mark === TEMPLATE_MARK ? pieces.join("") : null;
}
