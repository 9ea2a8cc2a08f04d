import { textOf, type Cell } from "../cells/cell";

const WHOLE = /^[-\u2212+(]?\d[\d \u00a0\u202f.]*$/;
const ORE = /^\d{1,2}[-)]?$/;

/**
 * Where a comma is both delimiter and decimal sign and nothing is quoted, the øre of every amount stand in a cell of
 * their own:
 * the columns (by the header) whose amounts are so parted. None unless every row is wider than the header by just as
 * many cells, and each is a whole number with its øre beside it.
 */
export function partedAmounts(
  rows: readonly (readonly Cell[])[],
  header: readonly number[],
  delimiter: string | undefined,
): readonly number[] {
  const last = header.at(-1);
  if (delimiter !== "," || last === undefined) return [];
  const width = Math.max(...header.map((index) => widthOf(rows[index] ?? [])));
  const data = rows.slice(last + 1).filter((row) => row.some((cell) => textOf(cell) !== ""));
  const [first] = data;
  const extra = first === undefined ? 0 : widthOf(first) - width;
  if (extra < 1 || !data.every((row) => widthOf(row) === width + extra)) return [];
  return choices(width, extra).find((positions) => data.every((row) => isParted(row, positions))) ?? [];
}

/** The row with the parted amounts put together again; a row that is not so wide as it stands. */
export function joined<C extends Cell>(row: readonly C[], parted: readonly number[]): readonly (C | string)[] {
  if (!isParted(row, parted)) return row;
  const cells: (C | string)[] = [];
  for (let at = 0; at < row.length; at++) {
    const isWhole = parted.includes(cells.length);
    cells.push(isWhole ? `${textOf(row[at])},${textOf(row[at + 1])}` : (row[at] as C));
    if (isWhole) at++;
  }
  return cells;
}

/** Whether each of the columns holds a whole number with its øre in the cell beside. */
function isParted(row: readonly Cell[], positions: readonly number[]): boolean {
  return positions.every(
    (position, before) => WHOLE.test(textOf(row[position + before])) && ORE.test(textOf(row[position + before + 1])),
  );
}

const widthOf = (row: readonly Cell[]): number =>
  row.reduce<number>((width, cell, index) => (textOf(cell) === "" ? width : index + 1), 0);

/** The last columns are tried first: that is where amounts stand. */
function choices(width: number, count: number): readonly (readonly number[])[] {
  const adjacent = Array.from({ length: width - count + 1 }, (_, start) =>
    Array.from({ length: count }, (_unused, index) => start + index),
  );
  return adjacent.reverse();
}
