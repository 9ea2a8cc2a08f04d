import type { Fact, FactTable } from "../facts/factTable";
import type { Counterpart } from "./counterpart";
import { factorOf, nearness, telling, type Nearness } from "./nearness";
import { turnedCells } from "./turnedCells";

/** A printed cell beside the figure of ours that it is. */
export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly otherRow: number;
  readonly otherColumn: number;
  readonly fact: Fact;
  readonly other: Fact;
  readonly near: Nearness;
  /** Whether the column follows from others of its table. */
  readonly isDerived: boolean;
}

/** What our figures say of a printed table. */
interface Held {
  /** What should stand in each cell that is wrong, in the unit of the table, with its sign. */
  readonly wrong: readonly { readonly cell: HeldCell; readonly expected: number }[];
  readonly right: readonly HeldCell[];
  /** The first cell of a column that is of another ledger than ours; null for a table of today. */
  readonly stale: HeldCell | null;
}

/** In halves of the last digit. */
const FAR = 5;
const DERIVED = new Set(["deviation", "deviationPercent", "spentPercent", "change", "changePercent"]);
const NOTHING: Held = { wrong: [], right: [], stale: null };

/** The cells of a printed table held against ours. Silent where most of it is not ours. */
export function heldCells(printed: FactTable, found: Counterpart): Held {
  const cells = pairedCells(printed, found);
  const stale = staleCell(cells, found, printed);
  if (stale) return { ...NOTHING, stale };
  if (!isBound(found)) return NOTHING;
  const own = withoutForeignRows(cells);
  const turned = turnedCells(own);
  const off = own.filter((cell) => isOff(cell, found));
  const wrong = off.filter((cell) => !follows(cell, off));
  const isWrong = new Set([...off, ...turned.keys()]);
  return {
    wrong: [
      ...wrong.map((cell) => ({ cell, expected: expectedIn(cell, found, signOf(cell, own)) })),
      ...[...turned].map(([cell, sign]) => ({ cell, expected: expectedIn(cell, found, sign) })),
    ],
    right: own.filter((cell) => !isWrong.has(cell)),
    stale: null,
  };
}

/** Small figures that are near each other may be the same, counted or rounded in another way. */
function isOff({ fact, other, near }: HeldCell, found: Counterpart): boolean {
  if (near !== "other") return false;
  const factor = factorOf(fact, found.factor);
  const off = Math.abs(Math.abs(fact.value) * factor - Math.abs(other.value));
  return telling(fact, other, found.factor) || off > FAR * Math.max(fact.half * factor, other.half);
}

function pairedCells(printed: FactTable, { table, rows, columns, factor }: Counterpart): readonly HeldCell[] {
  return rows.flatMap((otherRow, row) =>
    columns.flatMap(({ column, other: otherColumn }): readonly HeldCell[] => {
      const [fact, other] = [printed.rows[row]?.facts[column], table.rows[otherRow]?.facts[otherColumn]];
      const measure = printed.columns[column]?.measure ?? "value";
      const place = { row, column, otherRow, otherColumn };
      return fact && other && !isOfOtherKind(fact, other, printed.krPerUnit)
        ? [{ ...place, fact, other, near: nearness(fact, other, factor), isDerived: DERIVED.has(measure) }]
        : [];
    }),
  );
}

/** Years or days in a table of amounts are read as amounts of its unit: they cannot be held against ours. */
const isOfOtherKind = (fact: Fact, other: Fact, krPerUnit: number | null): boolean =>
  krPerUnit !== null && krPerUnit > 1 && fact.kind === "kr" && other.kind !== "kr";

const FEWEST = 3;

/** Two of three agree, or nearly all of more. */
const isBound = ({ agree, differ }: Counterpart): boolean =>
  agree >= 2 && agree >= 2 * differ && (agree >= FEWEST || agree + differ <= FEWEST);

const NEAR_IN_SIZE = 1.6;
const MOST_NEAR = 0.7;

/**
 * A column whose heading is one of ours and whose figures are near ours but most often others: of an earlier ledger.
 */
function staleCell(cells: readonly HeldCell[], found: Counterpart, printed: FactTable): HeldCell | null {
  const named = found.rows.filter((row) => row >= 0).length;
  const stale = found.columns.find(({ headsFit, agree, differ }) => headsFit && differ >= FEWEST && differ > agree);
  const elsewhere = found.columns.reduce((sum, pair) => (pair === stale ? sum : sum + pair.agree), 0);
  if (!stale || (elsewhere < FEWEST && named < 0.8 * printed.rows.length)) return null;
  const own = cells.filter((cell) => cell.column === stale.column && isOff(cell, found));
  const near = own.filter(({ fact, other }) => {
    const [a, b] = [Math.abs(fact.value) * factorOf(fact, found.factor), Math.abs(other.value)];
    return Math.max(a, b) <= NEAR_IN_SIZE * Math.min(a, b);
  });
  return near.length >= MOST_NEAR * own.length ? (own[0] ?? null) : null;
}

/** A row whose own figures all differ is of something else than the row of its name. */
function withoutForeignRows(cells: readonly HeldCell[]): readonly HeldCell[] {
  const foreign = new Set(
    [...new Set(cells.map(({ row }) => row))].filter((row) => {
      const own = cells.filter((cell) => cell.row === row && !cell.isDerived);
      const off = own.filter(({ near }) => near === "other");
      return off.length >= 2 && off.length === own.length;
    }),
  );
  return cells.filter(({ row }) => !foreign.has(row));
}

/** Whether the cell is off because another is: what is worked out from it, or the sum it is part of. */
function follows(cell: HeldCell, off: readonly HeldCell[]): boolean {
  const differs = ({ fact, other }: HeldCell): number => Math.abs(fact.value) - Math.abs(other.value);
  if (cell.isDerived && off.some((each) => each.row === cell.row && !each.isDerived)) return true;
  const parts = off.filter((each) => each.column === cell.column && each.row < cell.row);
  return parts.some((part) => Math.abs(Math.abs(differs(part)) - Math.abs(differs(cell))) <= 4 * cell.fact.half);
}

/** The sign our figure has when it is printed as the others of its row, or of its column, are. */
function signOf(cell: HeldCell, cells: readonly HeldCell[]): 1 | -1 {
  const alike = cells.filter(
    (each) =>
      each !== cell &&
      each.near !== "other" &&
      each.fact.sign !== 0 &&
      each.isDerived === cell.isDerived &&
      (cell.isDerived ? each.column === cell.column : each.row === cell.row),
  );
  const sum = alike.reduce((all, { fact, other }) => all + fact.sign * other.sign, 0);
  return sum < 0 ? -1 : 1;
}

/** Our figure in the unit of the printed table. */
function expectedIn({ fact, other }: HeldCell, { factor }: Counterpart, sign: 1 | -1): number {
  const scale = fact.decimals === null || fact.half === 0 ? 1 : 2 * fact.half * 10 ** fact.decimals;
  return (sign * other.value) / (factorOf(fact, factor) * scale);
}
