import type { Ore } from "../amounts/ore";
import type { Figure } from "./ledger";

export type SourceKind = "csv" | "xlsx" | "kostra" | "grid";

export interface LeftOut {
  readonly reason: "rapporthode" | "overskrift" | "sumrad" | "tom rad" | "annet år" | "annet tall" | "valgt bort" | "uleselig";
  readonly rows: number;
  /** The first few row numbers. */
  readonly firstRows: readonly number[];
  /** The money in the rows, as far as it can be read, in øre. */
  readonly sums?: Readonly<Partial<Record<Figure, Ore>>>;
}

/** What the user can tie back to the ERP: rows read, left out and why, and sums per kontoklasse. */
export interface SourceControl {
  readonly name: string;
  readonly kind: SourceKind;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** kontoklasse digit ("1") -> figure -> øre. */
  readonly sums: Readonly<Record<string, Readonly<Partial<Record<Figure, Ore>>>>>;
}

/** Rows of the file or sheet, headings and blank rows too: those used and those left out. */
export function rowsInSource({ rowsUsed, leftOut }: SourceControl): number {
  return leftOut.reduce((sum, { rows }) => sum + rows, rowsUsed);
}
