import { oreOfKroner } from "../../amounts/ore";
import { isCellError } from "../../table/fn/cell";
import { asBlock, isSingle, shapeOf, type Block } from "./align";
import { readAmount } from "./readAmount";

/**
 * A calculation on whole øre that gives the double nearest to its exact answer, or NaN where it cannot: the exact
 * calculation is then asked.
 * Takes what the readers read, but amounts as øre.
 */
export type InOre = (first: number, second: number, third: unknown, fourth: unknown) => number;

type Read = (cell: unknown, argument: string) => unknown;

/**
 * A function that gives the answer in a cell of the arguments, of amounts that are whole øre; NaN where some are not,
 * or another argument varies or cannot be read.
 */
export function answerInOre(
  args: readonly unknown[],
  readers: readonly Read[],
  inOre: InOre,
): (row: number, column: number) => number {
  const [a, b, c, d] = [0, 1, 2, 3].map((index) => argument(args[index], readers[index] ?? readAmount)) as [
    Argument,
    Argument,
    Argument,
    Argument,
  ];
  if ([a, b, c, d].some(({ known }) => !known)) return () => NaN;
  return (row, column) =>
    inOre(at(a, row, column) as number, at(b, row, column) as number, at(c, row, column), at(d, row, column));
}

interface Argument {
  /** False: the exact calculation reads it, and says what is wrong with it. */
  readonly known: boolean;
  /** Null: the same value in every cell. */
  readonly block: Block | null;
  readonly value: unknown;
}

function argument(given: unknown, read: Read): Argument {
  const block = asBlock(given);
  const single = isSingle(shapeOf(block));
  if (read === readAmount)
    return { known: true, block: single ? null : block, value: single ? wholeOre(block[0]?.[0]) : 0 };
  const value = single ? read(block[0]?.[0], "") : undefined;
  return { known: single && !isCellError(value), block: null, value };
}

const at = ({ block, value }: Argument, row: number, column: number): unknown =>
  block === null ? value : wholeOre(block[row]?.[column]);

/** Øre of a cell; NaN for a number that is not whole øre, and for what has to be read. */
function wholeOre(cell: unknown): number {
  if (typeof cell !== "number") return cell === null || cell === undefined || cell === "" ? 0 : NaN;
  const nearest = Math.round(cell * 100);
  return nearest / 100 === cell && Number.isSafeInteger(nearest) ? nearest : (oreOfKroner(cell) ?? NaN);
}
