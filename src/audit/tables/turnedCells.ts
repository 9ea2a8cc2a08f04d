import type { HeldCell } from "./heldCells";

const FEWEST_IN_ROW = 2;
const FEWEST_IN_COLUMN = 3;

/**
 * Cells whose sign alone is another than the signs of their row, or of their column, tell; each with the sign that
 * our figure has there. A row, or a column, may be turned as a whole: that is how the report prints it.
 */
export function turnedCells(cells: readonly HeldCell[]): ReadonlyMap<HeldCell, 1 | -1> {
  const signed = cells.filter(({ fact, other, near }) => near !== "other" && fact.sign !== 0 && other.sign !== 0);
  const found = new Map<HeldCell, 1 | -1>();
  for (const cell of signed) {
    const usual = usualSign(cell, signed);
    if (usual !== 0 && usual !== relationOf(cell)) found.set(cell, usual);
  }
  return found;
}

/** 1 where it is printed with our sign. */
const relationOf = ({ fact, other }: HeldCell): 1 | -1 => (fact.sign === other.sign ? 1 : -1);

/**
 * The relation that all others have: in the row for accounts and budgets, else in the column among rows of the same
 * sign; 0 where they do not agree.
 */
function usualSign(cell: HeldCell, signed: readonly HeldCell[]): 1 | -1 | 0 {
  const inRow = signed.filter((each) => each !== cell && each.row === cell.row && !each.isDerived && !cell.isDerived);
  if (inRow.length >= FEWEST_IN_ROW) return unanimous(inRow);
  const turn = turnOf(cell, signed);
  const inColumn = signed.filter(
    (each) => each !== cell && each.column === cell.column && turnOf(each, signed) === turn,
  );
  return inColumn.length >= FEWEST_IN_COLUMN ? unanimous(inColumn) : 0;
}

const unanimous = (cells: readonly HeldCell[]): 1 | -1 | 0 => {
  const relations = new Set(cells.map(relationOf));
  return relations.size === 1 ? ([...relations][0] as 1 | -1) : 0;
};

/** How the row is printed, and which sign it has: income that is shown positive deviates another way than cost. */
function turnOf({ row, other }: HeldCell, signed: readonly HeldCell[]): string {
  const first = signed.find((each) => each.row === row && !each.isDerived);
  return first ? `${relationOf(first)}:${first.other.sign}` : `:${other.sign}`;
}
