import type { Criterion } from "../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";
import type { By, FnId } from "./fn/functions";

/**
 * What a figure follows from: one value, read as an exact figure (`readValue`), as a formula of a workbook
 * (`readExcel`) and in words (`readWords`).
 * What it leaves open is where it is read: a row's formula names rows and stands in the column asked for, a column's
 * names columns.
 */
export type Formula = Postings | CellAt | CellRun | { readonly is: "number"; readonly text: string } | Call;

/**
 * Postings that fit every criterion of one of the sets; `sign` turns the sum from ledger sign. Without `figure`: that
 * of the column asked for.
 */
export interface Postings {
  readonly is: "postings";
  readonly figure?: ReportFigure | undefined;
  readonly sets: readonly (readonly Criterion[])[];
  readonly sign: 1 | -1;
}

/** A cell of the table, or of another. */
export interface CellAt {
  readonly is: "cell";
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  readonly table?: string | undefined;
}

/** Cells of one column in rows that follow each other, of those rows that hold the words. */
export interface CellRun {
  readonly is: "run";
  readonly rows: readonly string[];
  readonly column: string;
  readonly table?: string | undefined;
  readonly where: readonly Holds[];
}

/** Words a row must hold, or (`not`) must not hold, in a text column to be counted. */
export interface Holds {
  readonly column: string;
  readonly text: string;
  readonly not?: true;
}

/** A function of other formulas, and what that function is told besides. */
export type Call = {
  [F in FnId]: { readonly is: "call"; readonly fn: F; readonly args: readonly Formula[]; readonly by: By<F> };
}[FnId];

export const call = <F extends FnId>(fn: F, args: readonly Formula[], by: By<F>): Formula =>
  ({ is: "call", fn, args, by }) as unknown as Formula;

/** The cell of a column in the row asked for. */
export const inColumn = (column: string): CellAt => ({ is: "cell", column });

/** The cell of a row in the column asked for. */
export const inRow = (row: string): CellAt => ({ is: "cell", row });

/** The sum of rows in the column asked for. */
export const sumOfRows = (of: readonly SignedRow[]): Formula =>
  call(
    "sum",
    of.map(({ row }) => inRow(row)),
    { signs: of.map(({ sign }) => sign) },
  );

interface SignedRow {
  readonly row: string;
  readonly sign: 1 | -1;
}

/** The cell of a row and a column, of the table or of another. */
export const at = (row: string, column: string, table?: string): CellAt => ({ is: "cell", row, column, table });

/** Figures of any places added, and others taken away. */
export const added = (plus: readonly Formula[], minus: readonly Formula[] = []): Formula =>
  call("add", [...plus, ...minus], { signs: [...plus.map(() => 1 as const), ...minus.map(() => -1 as const)] });

/** The rows that the formula sums, each with its sign; null where it is no sum of rows. */
export function partsOf(formula: Formula | null): readonly SignedRow[] | null {
  if (formula?.is !== "call" || formula.fn !== "sum") return null;
  return formula.args.map((arg, a) => ({ row: (arg as CellAt).row ?? "", sign: formula.by.signs[a] ?? 1 }));
}

/** Ids of the other tables that the formula points at; one may stand there more than once. */
export function tablesIn(formula: Formula): readonly string[] {
  switch (formula.is) {
    case "cell":
    case "run":
      return formula.table === undefined ? [] : [formula.table];
    case "call":
      return formula.args.flatMap(tablesIn);
    default:
      return [];
  }
}
