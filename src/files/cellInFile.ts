import type { BorderStyle, Cell, CellStyle, FontStyle } from "hucre";
import { looksOf } from "../sheets/looks";
import type { CellModel, Look, LookName, SheetModel } from "../sheets/model";
import { formulaInFile } from "./formulaInFile";
import { textInFile } from "./textInFile";

/** Text in a cell of its own that hucre would otherwise write as an error value. */
const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

/** The cell as hucre takes it. Throws when a number is not finite: hucre would leave the cell blank. */
export function cellInFile({ link, note, ...cell }: CellModel, stil?: SheetModel["stil"]): Partial<Cell> {
  return {
    ...contentInFile(cell, stil),
    ...(link !== undefined && { hyperlink: { target: "", location: link } }),
    ...(note !== undefined && { comment: { author: "Tertial", text: textInFile(note) } }),
  };
}

function contentInFile({ value, formula, look, format }: CellModel, stil?: SheetModel["stil"]): Partial<Cell> {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${value} kan ikke stå i en celle (formel: ${formula ?? "ingen"})`);
  if (formula !== undefined) {
    // A blank text is a value of its own ("" and not nothing), null means that nothing is known.
    const known = value !== null && { formulaResult: typeof value === "string" ? textInFile(value) : value };
    return { style: styleOf(look, format, stil), formula: formulaInFile(formula), ...known };
  }
  if (typeof value !== "string") return { style: styleOf(look, format, stil), value };
  // As text in the file it never is a formula; with the text format it does not become one when the cell is edited
  // either.
  const style = styleOf(look, format ?? (LOOKS_LIKE_FORMULA.test(value) ? "@" : undefined), stil);
  return ERROR.test(value) ? { style, richText: [{ text: value }] } : { style, value: textInFile(value) };
}

const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** The look, in the colours of a style, and the number format as a style of hucre's. */
function styleOf(look: LookName, format: string | undefined, stil: SheetModel["stil"] = "standard"): CellStyle {
  const { fill, align, wrap, indent, borderTop, borderBottom, ...letters } = looksOf(stil)[look];
  return {
    font: fontOf(letters),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...((align !== undefined || wrap === true) && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(wrap && { wrapText: true }),
        ...(indent !== undefined && { indent }),
      },
    }),
    ...((borderTop ?? borderBottom) !== undefined && { border: borderOf(borderTop, borderBottom) }),
    ...(format !== undefined && { numFmt: format }),
  };
}

/** A font in a file has to be whole: name and size are not taken from the default. */
function fontOf({ bold, italic, size, color }: Pick<Look, "bold" | "italic" | "size" | "color">): FontStyle {
  return {
    ...DEFAULT_FONT,
    ...(size !== undefined && { size }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(color !== undefined && { color: { rgb: color } }),
  };
}

function borderOf(top: Look["borderTop"], bottom: Look["borderBottom"]): BorderStyle {
  return { ...(top && { top: { style: top } }), ...(bottom && { bottom: { style: bottom } }) };
}
