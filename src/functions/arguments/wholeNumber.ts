import { cellError, type CellError } from "../../table/fn/cell";
import { notReadable, readCell } from "./readCell";
import { readNumber } from "./readNumber";

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Stands for blank and 0; without it they are errors. */
  readonly otherwise?: number;
}

/** A reader of whole numbers within the bounds: a year, a number of years. Anything else gives #VALUE! naming the argument. */
export function wholeNumber({ from, to, otherwise }: Bounds): (cell: unknown, argument: string) => number | CellError {
  return (cell, argument) => {
    const content = readCell(cell, argument);
    if (content.kind === "error") return content.error;
    const value = content.kind === "blank" ? 0 : content.kind === "number" ? content.value : readNumber(content.text)?.toNumber();
    if (value === undefined) return notReadable(argument, content.kind === "text" ? content.text : "");
    if (value === 0 && otherwise !== undefined) return otherwise;
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    return cellError("#VALUE!", `Argumentet «${argument}» må være et helt tall fra ${from} til ${to}, ikke ${String(value).replace(".", ",")}`);
  };
}
