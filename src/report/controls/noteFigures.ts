import type { Ore } from "../../amounts/ore";
import type { Criterion } from "../../ledger/grunnlag/grunnlag";

/** A line of a note as the controls compare it. */
export interface NoteFigure {
  readonly id: string;
  /** Ledger sign. */
  readonly ore: Ore;
  /** The postings behind it, through the lines it follows from. */
  readonly postings: readonly (readonly Criterion[])[];
}

/** The lines of a note that are known: those that follow from what no source gives are not among them. */
export interface NoteFigures {
  readonly id: string;
  readonly rows: readonly NoteFigure[];
}
