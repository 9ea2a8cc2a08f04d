import type { Ratio } from "../../amounts/ratio";
import { isCellError, type Cell, type CellError } from "../../table/fn/cell";
import { align, type Shape } from "./align";
import { answerInOre, type InOre } from "./wholeOre";

/** Reads one cell of one argument; an error is the argument's own or says what is wrong with it. */
type Reader<T> = (cell: unknown, argument: string) => T | CellError;
type ReadValues<R extends readonly Reader<unknown>[]> = {
  -readonly [K in keyof R]: R[K] extends Reader<infer T> ? T : never;
};

/**
 * A custom function without Excel: arguments as they come and their names for messages; always gives a rectangle of at
 * least one cell.
 */
export type Implementation = (args: readonly unknown[], names: readonly string[]) => Cell[][];

/**
 * The calculation for every cell of the arguments laid over each other; an argument that cannot be read gives an error
 * in that cell only.
 * `inOre`: the same calculation on whole øre, many times quicker, for columns of a million cells.
 */
export function perCell<const R extends readonly Reader<unknown>[]>(
  readers: R,
  calculate: (...values: ReadValues<R>) => Ratio | string | CellError,
  inOre?: InOre,
): Implementation {
  return (args, names) => {
    const aligned = align(
      readers.map((_, index) => args[index]),
      names,
    );
    if (isCellError(aligned)) return [[aligned]];
    const exact = (row: number, column: number): Cell => {
      const values = readAll(readers, aligned.at(row, column), names);
      return isCellError(values) ? values : toCell(calculate(...values));
    };
    if (!inOre) return cells(aligned, exact);
    const quick = answerInOre(args, readers, inOre);
    return cells(aligned, (row, column) => {
      const answer = quick(row, column);
      return Number.isNaN(answer) ? exact(row, column) : answer + 0;
    });
  };
}

function cells({ rows, columns }: Shape, cellAt: (row: number, column: number) => Cell): Cell[][] {
  const made: Cell[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Cell[] = [];
    for (let column = 0; column < columns; column++) line.push(cellAt(row, column));
    made.push(line);
  }
  return made;
}

/** One value a reader, or the first error among the cells. */
export function readAll<R extends readonly Reader<unknown>[]>(
  readers: R,
  cells: readonly unknown[],
  names: readonly string[],
): ReadValues<R> | CellError {
  const values: unknown[] = [];
  for (const [index, read] of readers.entries()) {
    const value = read(cells[index], names[index] ?? "");
    if (isCellError(value)) return value;
    values.push(value);
  }
  return values as ReadValues<R>;
}

/** The double nearest to an exact number, never −0; texts and errors as they are. */
export function toCell(result: Ratio | string | CellError): Cell {
  return typeof result === "string" || isCellError(result) ? result : result.toNumber() + 0;
}
