import type { Place } from "../../document/reportDocument";
import type { Interval } from "../reading/interval";

/** What a column says of its rows. `value`: anything that is no account or budget; its heading says what. */
export type Measure =
  | "actual"
  | "revised"
  | "original"
  | "budget"
  | "deviation"
  | "deviationPercent"
  | "spentPercent"
  | "prognosis"
  | "prognosisDeviation"
  | "change"
  | "changePercent"
  | "value";

export interface FactColumn {
  readonly header: string;
  readonly measure: Measure;
  /** The year it is for; null where the heading names none. */
  readonly year: number | null;
  /** Stems of the words of its heading. */
  readonly stems: readonly string[];
  /** The same of its heading in other languages. */
  readonly otherStems: readonly (readonly string[])[];
  /** Id in a table of ours. */
  readonly id: string | null;
}

/** A figure of a table: its size and sign, and how it was printed. */
export interface Fact {
  readonly kind: "kr" | "percent" | "count";
  readonly sign: 1 | -1 | 0;
  /** In kroner, percent or units; a single size where it is exact. */
  readonly interval: Interval;
  /** Decimals it is printed with, in the unit of the table; null where it is exact. */
  readonly decimals: number | null;
  /** With its sign, and half of what its last digit counts (0 where it is exact): to look for what is alike. */
  readonly value: number;
  readonly half: number;
}

export interface FactRow {
  readonly label: string;
  /** Stems of the words of its label without code and words that say nothing. */
  readonly stems: readonly string[];
  /** The same of its label in other languages. */
  readonly otherNames: readonly (readonly string[])[];
  readonly isSum: boolean;
  /** Costs are more when they are positive (1), income is (−1), or the row tells neither (0): by its label. */
  readonly isIncome: boolean;
  readonly facts: readonly (Fact | null)[];
  readonly place: Place | null;
  /** Id in a table of ours. */
  readonly id: string | null;
}

/** A table whose figures a text can be held against: one of ours, exact, or one the document prints. */
export interface FactTable {
  readonly origin: "ledger" | "print";
  readonly id: string;
  readonly title: string;
  /** Headings it stands under, outermost first. */
  readonly headings: readonly string[];
  readonly columns: readonly FactColumn[];
  readonly rows: readonly FactRow[];
  /** Kroner that one unit of its amounts is; null where the document does not say. */
  readonly krPerUnit: number | null;
  /** Income is printed negative (true) or positive (false); null where no row tells. */
  readonly incomeIsNegative: boolean | null;
  /** Position among the document's blocks; −1 for a table of ours. */
  readonly block: number;
}
