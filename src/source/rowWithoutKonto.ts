import { textOf, type Cell } from "./cells/cell";
import { mayHoldMoney, readAmount } from "./cells/readAmount";
import { KONTO_PARTS } from "./cells/readKonto";
import { endsAsTotal, isTotalText } from "./cells/totalText";
import { isUnit } from "./recognise/unitProblems";
import { moneyOf } from "./rowAmounts";
import { hasOtherKeys, headerOf, isWholeAccount } from "./rowKeys";
import { leftOut, textRow, unreadable, type RowOutcome } from "./rowOutcome";
import { shiftedRow, tooFewCells, unexplainedRow } from "./rowProblems";
import { isShort, type Settled } from "./settled";
import { isAmount } from "./shiftedRow";

/** A row whose account cannot be read: a total, loose text, or a posting that must be reported. */
export function withoutKonto(
  settled: Settled,
  cells: readonly Cell[],
  row: number,
  width: number,
  total: string | null,
): RowOutcome {
  const { plan } = settled;
  const hasCodes = Object.values(plan.codes).some((position) => textOf(cells[position]) !== "");
  const first = plan.amounts.find(
    ({ position }) =>
      mayHoldMoney(cells[position], settled.decimal) && (hasCodes || !WHEN_PRINTED.test(textOf(cells[position]))),
  );
  if (first === undefined && total !== null && plan.amounts.some(({ position }) => textOf(cells[position]) !== ""))
    return leftOut("sumrad");
  if (first === undefined) {
    if (isBrokenRow(settled, cells, width)) return unreadable(tooFewCells(row, cells.length, width));
    const misplaced = misplacedMoney(settled, cells);
    return misplaced < 0
      ? textRow(cells)
      : unreadable(shiftedRow(row, textOf(cells[misplaced]), headerOf(plan, misplaced)));
  }
  const parts = KONTO_PARTS.map((part) => plan.konto[part]).filter((position) => position !== undefined);
  const konto = parts
    .map((position) => textOf(cells[position]))
    .join(" ")
    .trim();
  const money = moneyOf(settled, cells);
  const problem = isShort(settled, cells)
    ? tooFewCells(row, cells.length, width)
    : unexplainedRow(row, headerOf(plan, parts[0]), konto, textOf(cells[first.position]));
  // What no amount can be read from is no total that the rows could prove.
  if (
    money.length === 0 &&
    plan.amounts.every(
      ({ position }) =>
        !mayHoldMoney(cells[position], settled.decimal) || readAmount(cells[position], settled.decimal) === undefined,
    )
  )
    return isUnit(textOf(cells[first.position])) || isNoteAlone(cells) ? textRow(cells) : unreadable(problem);
  const label =
    total ?? cells.map((cell) => textOf(cell)).find((text) => isTotalText(text) || endsAsTotal(text)) ?? null;
  const otherwise = unreadable(problem, money);
  // With all keys but the account it is a posting that lacks it, whatever the rows beside it come to.
  if (label === null && konto === "" && hasOtherKeys(plan, cells, parts)) return otherwise;
  const saysSo = label !== null || plan.keys.every((position) => textOf(cells[position]) === "");
  return {
    kind: "total",
    label: label ?? (konto === "" ? (cells.map((cell) => textOf(cell)).find((text) => text !== "") ?? "") : konto),
    code: codeIn(label ?? konto),
    amounts: money,
    saysSo,
    otherwise,
  };
}

/** «Antall rader: 13», «(13 rader)» and nothing else in the row: a note that begins where amounts stand first. */
function isNoteAlone(cells: readonly Cell[]): boolean {
  const [text = "", ...others] = cells.map((cell) => textOf(cell)).filter((each) => each !== "");
  return others.length === 0 && textOf(cells[0]) === text && NOTE.test(text) && !IN_KRONER.test(text);
}
const NOTE = /^[^\d\p{L}]*(?:\p{L}{3}|\d{1,9} \p{L}{3})/u;
const IN_KRONER = /(?:kr\.?|kroner|nok)$/i;

/** The position of money in a row whose account stands elsewhere too: a posting by other headers; −1 for none. */
function misplacedMoney({ plan, decimal }: Settled, cells: readonly Cell[]): number {
  const isOther = (position: number): boolean => position !== plan.periode;
  if (!cells.some((cell, position) => isOther(position) && isWholeAccount(cell))) return -1;
  return cells.findIndex(
    (cell, position) => isOther(position) && isAmount(textOf(cell)) && mayHoldMoney(cell, decimal),
  );
}

/** The day at the foot of a page, in a row without any code. */
const WHEN_PRINTED = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

const codeIn = (label: string): string => /\d{2,}/.exec(label)?.[0] ?? "";

/**
 * Fewer cells than the header, and more of them filled than a title has: half of a row that a line break has parted.
 */
function isBrokenRow({ fixedWidth }: Settled, cells: readonly Cell[], width: number): boolean {
  if (!fixedWidth || cells.length >= width) return false;
  const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== "");
  const withDigits = texts.filter((text) => /\d/.test(text)).length;
  return withDigits > 1 || (withDigits === 1 && texts.length * 2 >= width);
}
