import type { Ore } from "../amounts/ore";
import type { Unit } from "../amounts/printAmount";
import type { Ratio } from "../amounts/ratio";
import type { Criterion } from "../statements/grunnlag";
import type { ReportFigure } from "../statements/reportFigure";

/** The finished table: the port between the engine and every writer. It knows no sheet, no file and no window. */
export interface Table {
  /** ASCII, stable, the file name on the command line: "5-6", "status-okonomi-naermiljo". */
  readonly id: string;
  readonly title: string;
  /** Sheet it belongs on; tables of one group share it. */
  readonly group: string;
  readonly unit: Unit;
  /** Heading of the text column: «Post», «Enhet». */
  readonly labelHeader: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** Paragraph and mapping the table follows. */
  readonly source: string;
}

/** `endring`: regnskap less inngående balanse. */
export type ColumnId = ReportFigure | "avvik" | "avvikProsent" | "endring";

/** A column that follows from the ledger's figures. */
export type FigureColumn =
  | { readonly kind: "figure"; readonly id: ReportFigure; readonly header: string }
  | { readonly kind: "difference"; readonly id: "avvik"; readonly header: string; readonly actual: ReportFigure; readonly budget: ReportFigure }
  | { readonly kind: "percent"; readonly id: "avvikProsent"; readonly header: string; readonly actual: ReportFigure; readonly budget: ReportFigure; readonly zeroBudget: ZeroBudget };

export type TableColumn = FigureColumn | TextColumn | ValueColumn;

/** Words beside the figures: a lender, a due date. */
export interface TextColumn {
  readonly kind: "text";
  readonly id: string;
  readonly header: string;
}

/** A figure that no budget is measured against: a fund's opening balance, a share, a count. */
export interface ValueColumn {
  readonly kind: "value";
  readonly id: string;
  readonly header: string;
  /** The columns of the row it is the sum of. */
  readonly of?: readonly { readonly column: string; readonly sign: 1 | -1 }[] | undefined;
  /** The columns of the row it is the quotient of. */
  readonly ratio?: { readonly of: string; readonly to: string } | undefined;
  /** A row that sums others shows the mean of theirs, weighted by this column. */
  readonly weightedBy?: string | undefined;
  /** The figure that a row of postings sums, unless the row names its own. */
  readonly figure?: ReportFigure | undefined;
}

export type ZeroBudget = "blank" | "zero" | "na";

export interface TableRow {
  readonly id: string;
  /** The line's number in the paragraph ("24"), the enhet's code, or "". */
  readonly number: string;
  readonly label: string;
  readonly role: "heading" | "line" | "sum" | "total";
  /** 1: shown in ledger sign. −1: turned, so that income is positive. */
  readonly sign: 1 | -1;
  /** 1: avvik = budsjett − regnskap of the figures as shown. −1: regnskap − budsjett. */
  readonly avvikSign: 1 | -1;
  readonly terms: RowTerms;
  /** One cell a column. */
  readonly cells: readonly Cell[];
}

/**
 * Where a row's figures come from: postings that fit every criterion, or every one of a set in `also` (`figure`: of another figure than the
 * column says), other rows of the same table (with the sign that adds them up as shown), two rows multiplied and divided by a third, or what
 * is struck (`strike`).
 */
export type RowTerms =
  | { readonly kind: "postings"; readonly criteria: readonly Criterion[]; readonly also?: readonly (readonly Criterion[])[]; readonly negated: boolean; readonly figure?: ReportFigure }
  | { readonly kind: "rows"; readonly of: readonly { readonly row: string; readonly sign: 1 | -1 }[] }
  | { readonly kind: "quotient"; readonly of: readonly [string, string]; readonly by: string }
  /**
   * What closes the sum of rows `of` (its opposite), no more than the row `limit`, taken with its sign, and nothing where the signs differ.
   * `limit` −1 or 1: all of it, where the sum has that sign.
   */
  | { readonly kind: "strike"; readonly of: readonly string[]; readonly limit: { readonly row: string; readonly sign: 1 | -1 } | -1 | 1 }
  | { readonly kind: "none" };

/** `amount` in øre as shown (already turned by the sign profile); `ratio` null: no base; `number` with its own decimals, in no unit. */
export type Cell =
  | { readonly kind: "amount"; readonly ore: Ore }
  | { readonly kind: "number"; readonly value: Ratio; readonly decimals: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "ratio"; readonly ratio: Ratio | null }
  | { readonly kind: "empty" };
