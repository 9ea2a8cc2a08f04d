import type { BorderStyle, CellStyle, FontStyle } from "hucre";
import { looksOf } from "../sheets/looks";
import type { Look, LookName, SheetModel } from "../sheets/model";

const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** The look, in the colours of a style, and the number format as a style of hucre's. */
export function styleOf(look: LookName, format: string | undefined, stil: SheetModel["stil"] = "standard"): CellStyle {
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
