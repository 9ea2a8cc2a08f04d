import { cellError, type CellError } from "../../table/fn/cell";

/** A rectangle of cells as Excel passes a range. */
export type Block = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Arguments laid over each other: `at(row, column)` gives one cell of every argument. */
interface Aligned extends Shape {
  readonly at: (row: number, column: number) => readonly unknown[];
}

/** The argument as a block: a scalar, an omitted argument and an empty range are one cell. */
export function asBlock(argument: unknown): Block {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument as readonly unknown[];
  if (rows.length === 0) return [[undefined]];
  if (!rows.every((row) => Array.isArray(row))) return [rows];
  return rows.every((row) => row.length === 0) ? [[undefined]] : (rows as Block);
}

export const shapeOf = (block: Block): Shape => ({ rows: block.length, columns: block[0]?.length ?? 0 });
export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

/**
 * The arguments aligned: ranges of one shape cell by cell, a single cell against every cell. #N/A naming two ranges of
 * different shape.
 */
export function align(args: readonly unknown[], names: readonly string[]): Aligned | CellError {
  const blocks = args.map(asBlock);
  const shapes = blocks.map(shapeOf);
  const leader = shapes.findIndex((shape) => !isSingle(shape));
  const { rows, columns } = shapes[leader] ?? { rows: 1, columns: 1 };
  const other = shapes.findIndex((shape) => !isSingle(shape) && (shape.rows !== rows || shape.columns !== columns));
  if (other >= 0) {
    const sizes = [leader, other].map(
      (index) => `«${names[index] ?? ""}» (${shapes[index]?.rows ?? 0} × ${shapes[index]?.columns ?? 0})`,
    );
    return cellError("#N/A", `Områdene ${sizes.join(" og ")} har ulik størrelse (rader × kolonner)`);
  }
  const cell = (block: Block, row: number, column: number) =>
    isSingle(shapeOf(block)) ? block[0]?.[0] : block[row]?.[column];
  return { rows, columns, at: (row, column) => blocks.map((block) => cell(block, row, column)) };
}
