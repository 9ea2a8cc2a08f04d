import { cellError, type CellError } from "../../table/fn/cell";
import { readCell } from "./readCell";

const DASHES = /[\u2212\u2013\u2014]/g;

/**
 * A reader of one of a few named choices, whatever the case, spaces and kind of dash; anything else gives #VALUE! with the choices.
 * Blank is the first choice, and so is 0 unless "0" is a choice of its own: an empty cell arrives as 0 in some versions of Excel.
 */
export function choice<T extends string | number>(choices: Readonly<Record<string, T>>, first: T): (cell: unknown, argument: string) => T | CellError {
  return (cell, argument) => {
    const content = readCell(cell, argument);
    if (content.kind === "error") return content.error;
    const key = content.kind === "blank" ? "" : content.kind === "number" ? String(content.value) : plain(content.text);
    if (Object.hasOwn(choices, key)) return choices[key] as T;
    if (key === "" || key === "0") return first;
    const known = Object.keys(choices).map((name) => `«${name}»`).join(", ");
    return cellError("#VALUE!", `Argumentet «${argument}» kan ikke være «${key}». Velg ${known}`);
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(DASHES, "-").replace(/[\s\u00a0\u202f]/g, "");
}
