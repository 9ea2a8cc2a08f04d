import type { Text } from "../texts/words";
import type { Ore } from "../amounts/ore";
import type { Unit } from "../amounts/printAmount";
import type { Language } from "../texts/translate";
import type { Ratio } from "../amounts/ratio";
import type { MetodeId } from "./fn/metoder";
import type { Criterion } from "../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";
import type { Formula } from "./formula";
import type { TableChart } from "./tableChart";

/**
 * The finished table: the port between the engine and every writer. It knows no sheet, no file and no window.
 * `T`: what stands in it as text. A table is made of `Text`: what is ours in every language, and a string where it is
 * the user's, which no language changes. A writer has it in one language, where all is strings.
 */
export interface Table<T extends Text = string> {
  /** What its texts are in; absent: bokmål. */
  readonly language?: Language | undefined;
  /** ASCII, stable, the file name on the command line: "5-6", "status-okonomi-naermiljo". */
  readonly id: string;
  readonly title: T;
  /** Sheet it belongs on; tables of one group share it. */
  readonly group: T;
  readonly unit: Unit;
  /** What the figures are, where they are not amounts in the unit: «Prosent», «Årsverk». */
  readonly unitText?: T | undefined;
  /** Heading of the text column: «Post», «Enhet». */
  readonly labelHeader: T;
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly TableRow<T>[];
  readonly notes: readonly Text[];
  /** Paragraph and mapping the table follows. */
  readonly source: Text;
  /** Drawn below the table in a workbook, and in the pane. */
  readonly charts?: readonly TableChart<T>[] | undefined;
}

/**
 * A column that follows from the ledger's figures. `actual`, `budget`, `of` and `to` are columns of the table, or
 * figures it does not show.
 */
export type FigureColumn<T extends Text = string> =
  | { readonly kind: "figure"; readonly id: ReportFigure; readonly header: T }
  | {
      readonly kind: "difference";
      readonly id: string;
      readonly header: T;
      readonly actual: string;
      readonly budget: string;
    }
  | {
      readonly kind: "percent";
      readonly id: string;
      readonly header: T;
      readonly actual: string;
      readonly budget: string;
      readonly zeroBudget: ZeroBudget;
    }
  /** One figure as a share of another: forbruk %. */
  | {
      readonly kind: "share";
      readonly id: string;
      readonly header: T;
      readonly of: string;
      readonly to: string;
      readonly zeroBudget: ZeroBudget;
    }
  | PrognoseColumn<T>;

/**
 * The year's prognosis: of each line by its method, or as the user says in the column `manuell`; a sum adds its rows.
 */
export interface PrognoseColumn<T extends Text = string> {
  readonly kind: "prognose";
  readonly id: "prognose";
  readonly header: T;
  readonly months: number;
  /** Budget of the year the methods ask for; null where there is none. */
  readonly budget: "revidertBudsjett" | "opprinneligBudsjett" | null;
  readonly hasLastYear: boolean;
}

/** Cells the user fills: an amount in the table's unit, or words. They are kept when the report is made again. */
export interface InputColumn<T extends Text = string> {
  readonly kind: "input";
  readonly id: "manuell" | "justering" | "kommentar";
  readonly header: T;
  readonly of: "amount" | "text";
}

export type TableColumn<T extends Text = string> = FigureColumn<T> | InputColumn<T> | TextColumn<T> | ValueColumn<T>;

/** What the user has written in a row: amounts as shown, in øre. */
export interface RowInputs {
  readonly manuell?: Ore;
  readonly justering?: Ore;
  readonly kommentar?: string;
}

/** Words beside the figures: a lender, a due date. */
export interface TextColumn<T extends Text = string> {
  readonly kind: "text";
  readonly id: string;
  readonly header: T;
}

/** A figure that no budget is measured against: a fund's opening balance, a share, a count. */
export interface ValueColumn<T extends Text = string> {
  readonly kind: "value";
  readonly id: string;
  readonly header: T;
  /** A share or a number of it that is not known, and follows from nothing, is the user's to fill. */
  readonly isField?: true | undefined;
  /** The columns of the row it is the sum of. */
  readonly of?: readonly { readonly column: string; readonly sign: 1 | -1 }[] | undefined;
  /** The columns of the row it is the quotient of. */
  readonly ratio?: { readonly of: string; readonly to: string } | undefined;
  /** A row that sums others shows the mean of theirs, weighted by this column. */
  readonly weightedBy?: string | undefined;
  /** The same, weighted by what the table does not show: row id -> weight. */
  readonly weights?: Readonly<Record<string, Ratio>> | undefined;
  /** The figure that a row of postings sums, unless the row names its own. */
  readonly figure?: ReportFigure | undefined;
  /** Keys that postings must hold beside the row's: those of one accounting unit. */
  readonly where?: readonly Criterion[] | undefined;
}

export type ZeroBudget = "blank" | "zero" | "na";

export interface TableRow<T extends Text = string, C = Cell<T>> {
  readonly id: string;
  /** The line's number in the paragraph ("24"), the enhet's code, or "". */
  readonly number: string;
  readonly label: T;
  readonly role: "heading" | "line" | "sum" | "total";
  /** 1: shown in ledger sign. −1: turned, so that income is positive. */
  readonly sign: 1 | -1;
  /** 1: avvik = budsjett − regnskap of the figures as shown. −1: regnskap − budsjett. */
  readonly avvikSign: 1 | -1;
  /** What its figures follow from, in whichever column; null where they are given, or the columns say it. */
  readonly formula: Formula | null;
  /** How the row's prognosis is made; absent for sums, and in tables without one. */
  readonly metode?: MetodeId | undefined;
  /** The row of another table whose prognosis this one's is. */
  readonly prognoseFrom?: { readonly table: string; readonly row: string } | undefined;
  /** Column id -> what that single cell follows from, where neither the row nor the column says it. */
  readonly own?: Readonly<Record<string, Formula>> | undefined;
  /** The row of another table that this one repeats. */
  readonly cellsFrom?: { readonly table: string; readonly row: string } | undefined;
  /** One cell a column. */
  readonly cells: readonly C[];
}

/**
 * `amount` in øre as shown (already turned by the sign profile); `ratio` null: no base, printed as percent with one
 * decimal unless it says another; `number` with its own decimals, in no unit; `unknown` a number that is not known yet.
 */
export type Cell<T extends Text = string> =
  | { readonly kind: "amount"; readonly ore: Ore }
  | { readonly kind: "number"; readonly value: Ratio; readonly decimals: number }
  | { readonly kind: "unknown"; readonly decimals: number }
  | { readonly kind: "text"; readonly text: T }
  | { readonly kind: "ratio"; readonly ratio: Ratio | null; readonly decimals?: number | undefined }
  | { readonly kind: "empty" };

/** A cell that is to be read from its formula, and how it is then shown. */
export interface AskedCell {
  readonly kind: "asked";
  readonly shown: "amount" | "ratio" | "number" | "words";
  /** Of a ratio or a number; absent: as `Cell` says. */
  readonly decimals?: number | undefined;
}

/** A row before its figures are read. */
export type DraftRow = TableRow<Text, Cell<Text> | AskedCell>;

/** A table before its figures are read: a cell is given, or asked for. */
export type Draft = Omit<Table<Text>, "rows"> & { readonly rows: readonly DraftRow[] };
