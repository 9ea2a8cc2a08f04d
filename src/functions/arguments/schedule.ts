import { isCellError, type Cell, cellError, type CellError } from "../../table/fn/cell";
import { align } from "./align";
import { readAll, toCell } from "./perCell";
import { readAmount } from "./readAmount";
import { notReadable, readCell } from "./readCell";
import { readNumber } from "./readNumber";
import type { Ratio } from "../../amounts/ratio";

/** The rule for premieavvik that arises in 2014 or later. */
const YEARS = 7;
const READERS = [
  readAmount,
  wholeNumber({ from: 1900, to: 2200 }),
  wholeNumber({ from: 1, to: 60, otherwise: YEARS }),
] as const;

/**
 * Rows of år, inngående, amortisert, utgående without a header, one a year; several premieavvik give their schedules
 * one below another.
 * A premieavvik or year that cannot be read gives one row of that error.
 */
export function schedule(args: readonly unknown[], names: readonly string[]): Cell[][] {
  const aligned = align(
    READERS.map((_, index) => args[index]),
    names,
  );
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
  return premieavvikAmortisering(...values).map((year) => [
    year.aar,
    ...[year.inngaaende, year.amortisert, year.utgaaende].map(toCell),
  ]);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  /** Stands for blank and 0; without it they are errors. */
  readonly otherwise?: number;
}

/**
 * A reader of whole numbers within the bounds: a year, a number of years. Anything else gives #VALUE! naming the
 * argument.
 */
function wholeNumber({ from, to, otherwise }: Bounds): (cell: unknown, argument: string) => number | CellError {
  return (cell, argument) => {
    const content = readCell(cell, argument);
    if (content.kind === "error") return content.error;
    const value =
      content.kind === "blank" ? 0 : content.kind === "number" ? content.value : readNumber(content.text)?.toNumber();
    if (value === undefined) return notReadable(argument, content.kind === "text" ? content.text : "");
    if (value === 0 && otherwise !== undefined) return otherwise;
    if (Number.isInteger(value) && value >= from && value <= to) return value;
    return cellError(
      "#VALUE!",
      `Argumentet «${argument}» må være et helt tall fra ${from} til ${to}, ikke ${String(value).replace(".", ",")}`,
    );
  };
}

/** One year of the schedule; amounts in whole øre of the unit, with the sign of the premieavvik. */
interface Amortiseringsaar {
  readonly aar: number;
  readonly inngaaende: Ratio;
  readonly amortisert: Ratio;
  readonly utgaaende: Ratio;
}

/**
 * The amortisation of one year's premieavvik: equal parts rounded to øre from the year after, the rest in the last
 * year, so that it closes at 0.
 * The premieavvik is first rounded to øre (two decimals of the unit it is given in).
 * Source: budsjett- og regnskapsforskriften § 3-6; 7 years for premieavvik from 2014 on, 10 for 2011–2013, 15 before.
 */
function premieavvikAmortisering(premieavvik: Ratio, fraAar: number, antallAar: number): readonly Amortiseringsaar[] {
  const total = premieavvik.toDecimalPlaces(2);
  const part = total.div(antallAar).toDecimalPlaces(2);
  return Array.from({ length: antallAar }, (_, index) => {
    const inngaaende = total.minus(part.times(index));
    const amortisert = index === antallAar - 1 ? inngaaende : part;
    return { aar: fraAar + 1 + index, inngaaende, amortisert, utgaaende: inngaaende.minus(amortisert) };
  });
}
