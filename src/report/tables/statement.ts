import type { Ore } from "../../amounts/ore";
import type { ColumnDefinition } from "../../law/tables/definition";
import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";

/** Where a row's figures come from: postings that fit every criterion, or all of another set in `also` (negated: taken out), or a sum of other rows of the statement. */
export type StatementTerms =
  | { readonly kind: "postings"; readonly criteria: readonly Criterion[]; readonly also?: readonly (readonly Criterion[])[]; readonly negated: boolean }
  | { readonly kind: "rows"; readonly of: readonly string[] }
  | { readonly kind: "none" };

export interface StatementRow {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  /** The text is a name in the user's data. */
  readonly isName?: true | undefined;
  readonly kind: "heading" | "line" | "sum" | "total";
  readonly shows: "debit" | "credit";
  readonly terms: StatementTerms;
  /** Columns the row has figures in, where it has not in all. */
  readonly only?: readonly string[] | undefined;
  /** Exact øre in ledger sign. */
  readonly amounts: Readonly<Partial<Record<ReportFigure, Ore>>>;
}

/** A definition evaluated on a ledger: exact, in ledger sign, before anything is rounded, turned or laid out. */
export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly source: string;
  readonly labelHeader: string;
  readonly creditPositive: boolean;
  readonly columns: readonly ColumnDefinition[];
  readonly notes: readonly string[];
  readonly rows: readonly StatementRow[];
}
