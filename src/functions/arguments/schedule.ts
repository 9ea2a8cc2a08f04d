import { isCellError, type Cell } from "../../table/fn/cell";
import { premieavvikAmortisering } from "../core/premieavvikAmortisering";
import { align } from "./align";
import { readAll, toCell } from "./perCell";
import { readAmount } from "./readAmount";
import { wholeNumber } from "./wholeNumber";

/** The rule for premieavvik that arises in 2014 or later. */
const YEARS = 7;
const READERS = [readAmount, wholeNumber({ from: 1900, to: 2200 }), wholeNumber({ from: 1, to: 60, otherwise: YEARS })] as const;

/**
 * Rows of år, inngående, amortisert, utgående without a header, one a year; several premieavvik give their schedules one below another.
 * A premieavvik or year that cannot be read gives one row of that error.
 */
export function schedule(args: readonly unknown[], names: readonly string[]): Cell[][] {
  const aligned = align(READERS.map((_, index) => args[index]), names);
  if (isCellError(aligned)) return [[aligned]];
  const rows: Cell[][] = [];
  for (let row = 0; row < aligned.rows; row++) {
    for (let column = 0; column < aligned.columns; column++) rows.push(...scheduleOf(aligned.at(row, column), names));
  }
  return rows;
}

function scheduleOf(cells: readonly unknown[], names: readonly string[]): Cell[][] {
  const values = readAll(READERS, cells, names);
  if (isCellError(values)) return [[values, values, values, values]];
  return premieavvikAmortisering(...values).map((year) => [year.aar, ...[year.inngaaende, year.amortisert, year.utgaaende].map(toCell)]);
}
