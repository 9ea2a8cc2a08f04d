import type { Ratio } from "../../amounts/ratio";
import type { Ore } from "../../amounts/ore";
import type { MetodeId } from "../fn/metoder";
import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Table } from "../table";

/** A cell of the report by what it is, wherever it stands in the workbook. */
export interface CellName {
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/** An exact figure: an amount in øre as shown, a share as a ratio, or a number in no unit. */
export interface Figure {
  readonly kind: "amount" | "ratio" | "number";
  readonly exact: Ratio;
  /** Of a ratio or a number as printed. */
  readonly decimals: number;
}

/** What a cell shows; null: nothing. */
export type Shown = Figure | { readonly kind: "text"; readonly text: string } | null;

/** One of the figures a cell follows from. */
export interface Operand {
  readonly name: string;
  /** Null where the report does not show it. */
  readonly cell: CellName | null;
  readonly figure: Figure | null;
  readonly sign: 1 | -1;
}

/** Postings: those that hold every key of one of the sets; `sign` turns the sum from ledger sign. */
export interface PostingTerms {
  readonly figure: ReportFigure;
  readonly sets: readonly (readonly Criterion[])[];
  readonly sign: 1 | -1;
}

/** What a cell follows from. */
export type How =
  | ({ readonly kind: "postings" } & PostingTerms)
  | { readonly kind: "sum"; readonly operands: readonly Operand[] }
  /**
   * `text`: the calculation with numbers, without its result. `metode`: of a prognosis; `fallback`: the row's own had
   * no base.
   */
  | {
      readonly kind: "calculation";
      readonly operands: readonly Operand[];
      readonly text: string;
      readonly metode?: MetodeId;
      readonly fallback?: boolean;
    }
  /** The same figure as another cell's. */
  | { readonly kind: "repeated"; readonly operands: readonly [Operand] }
  /** The mean of rates, weighed; `weight`: the column it is weighed by, null where the table does not show it. */
  | { readonly kind: "mean"; readonly operands: readonly Operand[]; readonly weight: string | null }
  | { readonly kind: "largest"; readonly operands: readonly Operand[] }
  /** Whether one figure holds another: in words. */
  | { readonly kind: "status"; readonly operands: readonly [Operand, Operand]; readonly retning: "minst" | "hoyst" }
  /** A field of the user's. */
  | { readonly kind: "input"; readonly column: "manuell" | "justering" | "kommentar" }
  /** A figure that a list or the user gave. */
  | { readonly kind: "given" }
  /** Words the report writes: a method, a note's number, a draft. */
  | { readonly kind: "words"; readonly column: string }
  | { readonly kind: "nothing" };

/** How a cell came to be, and what it is by that. */
export interface Worked {
  readonly how: How;
  readonly result: Shown;
}

/** What explanations are made from. */
export interface World {
  readonly tables: ReadonlyMap<string, Table>;
  /** What the workbook has in the cell now, amounts in kroner; null where it does not have the cell. */
  readonly valueOf: (cell: CellName) => string | number | boolean | null;
  /** The sum of the postings in ledger sign. */
  readonly sumOf: (terms: Pick<PostingTerms, "sets" | "figure">) => Ore;
}
