import type { QuotientFunction } from "./fn/deviations";
import type { Criterion } from "../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";

/** A cell of the table, or of another table on the same sheet. */
export interface CellAt {
  readonly row: string;
  readonly column: string;
  readonly table?: string | undefined;
}

/** Cells of one column in rows that follow each other, of this table or another on the same sheet. */
export interface CellRun {
  readonly rows: readonly string[];
  readonly column: string;
  readonly table?: string | undefined;
}

/** Words a row must hold, or (`not`) must not hold, in a text column to be counted. */
export interface Holds {
  readonly column: string;
  readonly text: string;
  readonly not?: true;
}

/** What a single figure follows from: evaluated exactly, and written as a formula, from the same value. Amounts are as shown, not in ledger sign. */
export type ValueTerms =
  | ({ readonly kind: "cell" } & CellAt)
  /** Postings that fit every criterion, or every one of a set in `also`; `negated`: with the other sign than the ledger's. */
  | { readonly kind: "postings"; readonly criteria: readonly Criterion[]; readonly also: readonly (readonly Criterion[])[]; readonly figure: ReportFigure; readonly negated: boolean }
  | { readonly kind: "sum"; readonly of: readonly { readonly terms: ValueTerms; readonly sign: 1 | -1 }[] }
  /** Nothing where the divisor is 0. */
  | { readonly kind: "quotient"; readonly of: ValueTerms; readonly to: ValueTerms; readonly fn?: QuotientFunction | undefined }
  | { readonly kind: "sumWhere" | "maxWhere"; readonly run: CellRun; readonly where: readonly Holds[] }
  /** The mean of a run weighted by another column of the same rows; a blank counts as 0. Nothing without weight. */
  | { readonly kind: "meanWhere"; readonly run: CellRun; readonly weights: string; readonly where: readonly Holds[] };

/** Whether a figure is at least, or at most, another: in words. */
export interface StatusTerms {
  readonly kind: "status";
  readonly actual: ValueTerms;
  readonly limit: ValueTerms;
  readonly retning: "minst" | "hoyst";
  readonly held: string;
  readonly missed: string;
}

export type CellTerms = ValueTerms | StatusTerms;
