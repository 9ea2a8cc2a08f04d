import type { Ore } from "../../amounts/ore";
import { readAmount } from "../cells/readAmount";
import { textOf } from "../cells/cell";
import type { Candidate } from "./candidates";
import { decimalOf } from "./decimalOf";

/** Amounts of a column row by row; null for a blank cell, undefined for one that is no amount. */
type Amounts = readonly (Ore | null | undefined)[];

/** What other columns prove of an amount column that is not read. */
export interface AmountProofs {
  /** Whether the column says nothing more than those that are read: the same, their sum, or what they leave of it. */
  isExplained(column: Candidate, read: Read): boolean;
  /** Whether the column is what one of those that are read is more than another, row by row. */
  isDifference(column: Candidate, read: readonly Candidate[]): boolean;
  /** Whether the column comes to the months of a quarter, a third or a half of the year, which are all read. */
  isPartOfYear(column: Candidate, months: readonly Candidate[]): boolean;
  /** Whether the parts come to the column, row by row. */
  isSum(column: Candidate, parts: readonly Candidate[]): boolean;
  /** Whether each account opens with what `balance` had come to in its row before. */
  isRunning(balance: Candidate, opening: Candidate): boolean;
  /**
   * Whether `balance` is the sum of `amount` over each account's rows, repeated in all of them (with `opening`
   * added).
   */
  isRepeatedBalance(balance: Candidate, amount: Candidate, opening: Candidate | undefined): boolean;
}

/** The columns of one figure that are read, and those beside them that are parts of the same. */
export interface Read {
  /** Read amounts of the rows' own period; debit and credit apart. */
  readonly amounts: readonly Candidate[];
  readonly periods: readonly Candidate[];
  readonly cumulative: readonly Candidate[];
  readonly debit: Candidate | undefined;
  readonly credit: Candidate | undefined;
  readonly opening: Candidate | undefined;
  readonly movement: Candidate | undefined;
}

/** Fewer are the same by chance. */
const FEWEST_DIFFERENCES = 3;
/** How many months there are in a quarter, a third and a half of the year. */
const PARTS_OF_YEAR = [3, 4, 6];

export function amountProofs(candidates: readonly Candidate[]): AmountProofs {
  const memory = new Map<number, Amounts>();
  const amountsOf = (column: Candidate): Amounts => {
    const known = memory.get(column.position) ?? readAll(column);
    memory.set(column.position, known);
    return known;
  };
  const rows = candidates[0]?.cells.length ?? 0;
  const holds = (equal: (at: number) => boolean): boolean =>
    rows > 0 && Array.from({ length: rows }, (_, at) => at).every(equal);
  const at = (column: Candidate | undefined, row: number): number =>
    column === undefined ? 0 : (amountsOf(column)[row] ?? 0);
  const isSumOf = (column: Candidate, parts: readonly Candidate[]): boolean =>
    holds((row) => parts.reduce((sum, part) => sum + at(part, row), 0) === at(column, row));
  const isRead = (column: Candidate): boolean => amountsOf(column).every((amount) => amount !== undefined);

  return {
    isExplained(column, read) {
      if (!isRead(column)) return false;
      return (
        sumsOf(read, at).some((sum) => holds((row) => sum(row) === at(column, row))) ||
        read.amounts.some((whole) => isPart({ at, holds }, column, whole, read))
      );
    },
    isDifference(column, read) {
      const filled = column.cells.filter((_, row) => at(column, row) !== 0).length;
      if (filled < FEWEST_DIFFERENCES || !isRead(column)) return false;
      return read.some((one) =>
        read.some((other) => one !== other && holds((row) => at(one, row) - at(other, row) === at(column, row))),
      );
    },
    isPartOfYear(column, months) {
      if (months.length !== 12 || column.cells.filter((_, row) => at(column, row) !== 0).length < FEWEST_DIFFERENCES)
        return false;
      const parts = PARTS_OF_YEAR.flatMap((length) =>
        Array.from({ length: 12 / length }, (_, part) => months.slice(part * length, (part + 1) * length)),
      );
      return isRead(column) && parts.some((part) => isSumOf(column, part));
    },
    isSum: (column, parts) => [column, ...parts].every(isRead) && isSumOf(column, parts),
    isRunning(balance, opening) {
      if (!isRead(balance) || !isRead(opening)) return false;
      const groups = sumsPerKey(candidates, rows, () => 0).filter((group) => group.rows.length > 1);
      const runs = groups.every((group) =>
        group.rows.every(
          (row, index) => index === 0 || at(opening, row) === at(balance, group.rows[index - 1] as number),
        ),
      );
      return runs && groups.some((group) => group.rows.slice(1).some((row) => at(opening, row) !== 0));
    },
    isRepeatedBalance(balance, amount, opening) {
      if (rows === 0 || !isRead(balance) || !isRead(amount)) return false;
      const groups = sumsPerKey(candidates, rows, (row) => at(amount, row));
      const isSum = ({ sum, rows: own }: KeyRows): boolean =>
        own.every((row) => at(balance, row) === sum + at(opening, row) && at(opening, row) === 0);
      return groups.some((group) => group.rows.length > 1) && groups.every(isSum);
    },
  };
}

/** What a column may be row by row that says no more than those that are read. */
function sumsOf(read: Read, at: Cells["at"]): readonly ((row: number) => number)[] {
  const side = (row: number, sign: 1 | -1): number => at(read.debit, row) + sign * at(read.credit, row);
  const ofSides = ([-1, 1] as const).flatMap((sign) => [
    (row: number) => side(row, sign),
    (row: number) => at(read.opening, row) + side(row, sign),
  ]);
  const ofPeriods = (row: number): number => read.periods.reduce((sum, other) => sum + at(other, row), 0);
  return [
    ...[...read.amounts, ...read.cumulative].map((other) => (row: number) => at(other, row)),
    ...(read.periods.length > 0 ? [ofPeriods] : []),
    ...(read.debit && read.credit ? ofSides : []),
    () => 0,
  ];
}

interface KeyRows {
  sum: number;
  readonly rows: number[];
}

/** The rows of each key (all codes but the period), and what they add up to. */
function sumsPerKey(
  candidates: readonly Candidate[],
  rows: number,
  amountAt: (row: number) => number,
): readonly KeyRows[] {
  const codes = candidates.filter(({ meaning }) => meaning.kind === "code" && meaning.of !== "periode");
  const groups = new Map<string, KeyRows>();
  for (let row = 0; row < rows; row++) {
    const key = codes.map(({ cells }) => textOf(cells[row])).join("|");
    const group = groups.get(key) ?? { sum: 0, rows: [] };
    groups.set(key, group);
    group.sum += amountAt(row);
    group.rows.push(row);
  }
  return [...groups.values()];
}

function readAll(column: Candidate): Amounts {
  const decimal = decimalOf(column.cells.filter((cell) => typeof cell === "string").map(textOf));
  return column.cells.map((cell) => readAmount(cell, decimal));
}

interface Cells {
  /** The amount in øre, 0 where there is none. */
  readonly at: (column: Candidate | undefined, row: number) => number;
  /** Whether it is so in every row. */
  readonly holds: (equal: (row: number) => boolean) => boolean;
}

/** What a column that is read is made of: opening and movement, or debit and credit. */
function isPart({ at, holds }: Cells, column: Candidate, whole: Candidate, read: Read): boolean {
  const { opening, movement, debit, credit } = read;
  const madeUp = (row: number): boolean => at(whole, row) === at(opening, row) + at(movement, row);
  const ofSides =
    (sign: 1 | -1) =>
    (row: number): boolean =>
      at(whole, row) === at(opening, row) + at(debit, row) + sign * at(credit, row);
  if ((column === opening || column === movement) && opening !== undefined && movement !== undefined && holds(madeUp))
    return true;
  if (column === movement && opening === undefined && holds(madeUp)) return true;
  const isSide = column === debit || column === credit || column === opening;
  if (!isSide || debit === undefined || credit === undefined) return false;
  const ofYear = (row: number): boolean => at(whole, row) === at(debit, row) - at(credit, row);
  return holds(ofSides(-1)) || holds(ofSides(1)) || holds(ofYear);
}
