import { negate } from "../../amounts/ore";
import type { InputColumn, ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { oreIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import { words } from "../../texts/words";

/**
 * The rows with the signs their own balances prove: where bruk or avdrag is written without a minus, the opening
 * balance and the movements make the closing one in every row only when the column is turned. Turned are the fewest
 * columns that make all rows agree, when there is one way to do it; a row with a mistake of its own proves nothing.
 */
export function withProvedSigns(
  input: ListingInput,
  rows: readonly ListingRow[],
  file: string,
  headers: Readonly<Record<string, string>>,
): { readonly rows: readonly ListingRow[]; readonly problems: readonly Problem[] } {
  const turned = input.columns.flatMap((column) => turnedColumns(column, rows));
  return {
    rows: turned.length === 0 ? rows : rows.map((row) => withTurned(row, turned)),
    problems: turned.map((column) =>
      listingProblem(
        "liste-fortegn-snudd",
        "info",
        file,
        words`Kolonnen «${headers[column] ?? column}» er lest med motsatt fortegn: bare da går saldoene i listen opp.`,
      ),
    ),
  };
}

function turnedColumns({ id, default: follows }: InputColumn, all: readonly ListingRow[]): readonly string[] {
  const rows = all.filter((row) => row.values[id]?.kind === "amount");
  if (follows?.kind !== "sum" || rows.length === 0) return [];
  const [opening, ...moves] = follows.of as [string, ...string[]];
  const movable = moves.filter((column) => rows.some((row) => oreIn(row, column) !== 0));
  const agree = (turned: readonly string[]): boolean =>
    rows.every((row) => {
      const moved = movable.reduce(
        (sum, column) => sum + (turned.includes(column) ? -oreIn(row, column) : oreIn(row, column)),
        0,
      );
      return oreIn(row, opening) + moved === oreIn(row, id);
    });
  const ways = subsetsOf(movable).filter(agree);
  const fewest = Math.min(...ways.map(({ length }) => length));
  const [way, ...others] = ways.filter(({ length }) => length === fewest);
  return way !== undefined && others.length === 0 ? way : [];
}

/** The movements of a list are at most six. */
const subsetsOf = (columns: readonly string[]): readonly (readonly string[])[] =>
  columns.reduce<readonly (readonly string[])[]>(
    (sets, column) => [...sets, ...sets.map((set) => [...set, column])],
    [[]],
  );

function withTurned(row: ListingRow, columns: readonly string[]): ListingRow {
  const values = Object.fromEntries(
    Object.entries(row.values).map(([column, value]) => [
      column,
      value.kind === "amount" && columns.includes(column) ? { ...value, ore: negate(value.ore) } : value,
    ]),
  );
  return { ...row, values };
}
