import { Exact, type Ratio } from "../../amounts/ratio";
import { cellError, type CellError } from "../../table/fn/cell";
import { notReadable, readCell } from "./readCell";
import { readNumber } from "./readNumber";

/**
 * No rate of arbeidsgiveravgift is above 25 % or, being charged at all, below 1 %: so 0,141 and 14,1 can both be
 * understood.
 */
const HIGHEST = 25;

/**
 * The rate as a ratio: 0,141, 14,1 and «14,1 %» are all 0.141; blank is 0.
 * Errors: #VALUE! for what is neither a ratio up to 0,25 nor a percentage from 1 to 25, such as 0,5 or 141.
 */
export function readRate(cell: unknown, argument: string): Ratio | CellError {
  const content = readCell(cell, argument);
  switch (content.kind) {
    case "blank":
      return new Exact(0);
    case "number":
      return understood(new Exact(content.value), argument);
    case "text":
      return fromText(content.text, argument);
    case "error":
      return content.error;
  }
}

function fromText(text: string, argument: string): Ratio | CellError {
  const percent = text.endsWith("%");
  const number = readNumber(percent ? text.slice(0, -1) : text);
  if (number === null) return notReadable(argument, text);
  if (!percent) return understood(number, argument);
  return number.isNegative() || number.greaterThan(HIGHEST) ? outside(argument, text) : number.div(100);
}

function understood(rate: Ratio, argument: string): Ratio | CellError {
  const isRatio = rate.greaterThanOrEqualTo(0) && rate.lessThanOrEqualTo(HIGHEST / 100);
  const isPercent = rate.greaterThanOrEqualTo(1) && rate.lessThanOrEqualTo(HIGHEST);
  if (isRatio) return rate;
  return isPercent ? rate.div(100) : outside(argument, rate.toString().replace(".", ","));
}

function outside(argument: string, shown: string): CellError {
  return cellError("#VALUE!", `Argumentet «${argument}» er ikke en avgiftssats: «${shown}». Skriv 14,1 eller 0,141`);
}
