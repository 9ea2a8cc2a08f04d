import type { Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import type { LeftOut } from "../ledger/sourceControl";
import type { NamedDimension } from "./rowPlan";

export interface RowAmount {
  readonly figure: Figure;
  readonly periode: string;
  readonly ore: Ore;
}

export interface CodeName {
  readonly dimension: NamedDimension;
  readonly code: string;
  readonly name: string;
}

/** A row that is in the ledger: one key but for the period, and its amounts. */
export interface PostingRow {
  readonly kind: "posting";
  readonly konto: string;
  readonly ansvar: string;
  readonly funksjon: string;
  readonly prosjekt: string;
  readonly amounts: readonly RowAmount[];
  readonly names: readonly CodeName[];
  readonly problem?: Problem;
}

export interface LeftOutRow {
  readonly kind: "leftOut";
  readonly reason: LeftOut["reason"];
  readonly problem?: Problem;
}

/** What became of a row. One that has an amount is never left out without a sum word, a blank key or a problem. */
export type RowOutcome = PostingRow | LeftOutRow;

export const leftOut = (reason: LeftOut["reason"]): LeftOutRow => ({ kind: "leftOut", reason });

/** Left out because something in it cannot be read. */
export const unreadable = (problem: Problem): LeftOutRow => ({ kind: "leftOut", reason: "uleselig", problem });
