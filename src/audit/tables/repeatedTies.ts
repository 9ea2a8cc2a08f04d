import type { FactTable } from "../facts/factTable";
import { counterpart, type Counterpart } from "./counterpart";
import type { Tie } from "./matrix";
import { nearness, telling, type Nearness } from "./nearness";

/** Two printings of one figure. */
interface Pair {
  readonly row: number;
  readonly column: number;
  readonly otherRow: number;
  readonly otherColumn: number;
  readonly near: Nearness;
  /** In the unit of the first, and of the second. */
  readonly expected: number;
  readonly otherExpected: number;
}

/**
 * The figures that a report prints in two of its tables: of one row by name and one column by heading, in rows or
 * columns where others are the same.
 */
export function repeatedTies(tables: readonly FactTable[]): readonly Tie[] {
  return tables.flatMap((table, t) =>
    tables.slice(0, t).flatMap((other, o) => {
      const found = counterpart(table, other);
      return found && found.agree >= 2 ? proven(table, found).map((pair) => tieOf(pair, t, o)) : [];
    }),
  );
}

const FEWEST_IN_ROW = 2;
const FEWEST_IN_COLUMN = 3;

/**
 * Pairs in a row where two others are the same and no more than one is not, or in a column where nearly all others
 * are.
 */
function proven(table: FactTable, found: Counterpart): readonly Pair[] {
  const pairs = pairsOf(table, found);
  return pairs.filter((pair) => {
    const inRow = pairs.filter((each) => each !== pair && each.row === pair.row);
    const inColumn = pairs.filter((each) => each !== pair && each.column === pair.column);
    return (
      (inRow.length >= FEWEST_IN_ROW && inRow.every(isSame)) ||
      (inColumn.filter(isSame).length >= FEWEST_IN_COLUMN &&
        inColumn.filter((each) => !isSame(each)).length * 4 <= inColumn.length)
    );
  });
}

const isSame = ({ near }: Pair): boolean => near !== "other";

function pairsOf(table: FactTable, { table: other, rows, columns, factor }: Counterpart): readonly Pair[] {
  return rows.flatMap((otherRow, row) =>
    columns.flatMap(({ column, other: otherColumn, headsFit }): readonly Pair[] => {
      const [a, b] = [table.rows[row]?.facts[column], other.rows[otherRow]?.facts[otherColumn]];
      if (!a || !b || !headsFit || (a.kind === "kr") !== (b.kind === "kr") || !telling(a, b, factor)) return [];
      const sign = a.sign * b.sign || 1;
      return [
        {
          ...{ row, column, otherRow, otherColumn, near: nearness(a, b, factor) },
          expected: (sign * b.value) / scaleOf(a),
          otherExpected: (sign * a.value) / scaleOf(b),
        },
      ];
    }),
  );
}

const scaleOf = ({ decimals, half }: { readonly decimals: number | null; readonly half: number }): number =>
  2 * half * 10 ** (decimals ?? 0);

function tieOf(pair: Pair, table: number, other: number): Tie {
  const own = { table, row: pair.row, column: pair.column };
  const cells = [own, { table: other, row: pair.otherRow, column: pair.otherColumn }];
  return {
    kind: "gjentatt",
    cells,
    target: own,
    keeps: pair.near === "same" ? "exact" : pair.near === "rounding" ? "rounding" : "broken",
    expected: (cell) => (cell.table === table ? pair.expected : pair.otherExpected),
    bySignAlone: false,
  };
}
