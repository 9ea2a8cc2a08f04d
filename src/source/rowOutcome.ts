import type { Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import type { Problem } from "../ledger/problem";
import { textOf, type Cell } from "./cells/cell";
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
  /** The texts of the columns that are looked at. */
  readonly open?: readonly string[];
  readonly problem?: Problem;
}

export interface LeftOutRow {
  readonly kind: "leftOut";
  readonly reason: LeftOut["reason"];
  /** What money it has, as far as it can be read. */
  readonly amounts: readonly RowAmount[];
  /** The texts of the columns that are looked at, of a row without money in those that are read. */
  readonly open?: readonly string[];
  /** What a row of nothing but text says: a title, a heading, a note. */
  readonly said?: string;
  readonly problem?: Problem;
}

/** A row that may be a total: left out where the rows it stands among prove it, and else what `otherwise` says. */
export interface TotalRow {
  readonly kind: "total";
  readonly label: string;
  /** The code it is a total of, where its label has one. */
  readonly code: string;
  readonly amounts: readonly RowAmount[];
  /** It calls itself a total: not proved, that is an error. */
  readonly saysSo: boolean;
  /** All of its keys are filled in, as a posting's are: one row alike is then another posting. */
  readonly hasKeys?: boolean;
  /** Where the rows above do not prove it, those that follow may, and all rows together. */
  readonly mayWait?: boolean;
  readonly otherwise: PostingRow | LeftOutRow;
}

/** What became of a row. One that has an amount is never left out without a proof, a choice or a problem. */
export type RowOutcome = PostingRow | LeftOutRow | TotalRow;

export const leftOut = (reason: LeftOut["reason"], amounts: readonly RowAmount[] = []): LeftOutRow => ({
  kind: "leftOut",
  reason,
  amounts,
});

/** Longer texts are no titles or notes, and there may be many. */
const LONGEST_SAID = 2000;

/** A row of nothing but text. */
export function textRow(cells: readonly Cell[]): LeftOutRow {
  const texts = cells.map(textOf).filter((text) => text !== "");
  const isLong = texts.reduce((sum, { length }) => sum + length, 0) > LONGEST_SAID;
  return { ...leftOut("rapporthode"), ...(!isLong && { said: texts.join(" ") }) };
}

/** Left out because something in it cannot be read. */
export const unreadable = (problem: Problem, amounts: readonly RowAmount[] = []): LeftOutRow => ({
  kind: "leftOut",
  reason: "uleselig",
  amounts,
  problem,
});
