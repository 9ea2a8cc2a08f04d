import type { Text } from "../../texts/words";
import type { Figure } from "../../ledger/ledger";
import type { Severity } from "../../ledger/problem";
import type { Kontoklasse } from "../../ledger/kostra/konto";
import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";

/** What every control says of itself, whatever it is evaluated on. */
export interface ControlHead {
  /** Stable: people write it in their routines. */
  readonly id: string;
  readonly title: Text;
  /** Paragraph, or SSB's control number. */
  readonly source: Text;
  /** What a breach means for a year's accounts. */
  readonly severity: Severity;
}

/** What a control's amounts are counted in. */
export type ControlUnit = "kroner" | "tusen" | "poster" | "kapitler";

/** `avrunding`: explained by sources in whole 1000 kr. `ikke aktuell`: the sources lack what it compares. */
export type ControlStatus = "ok" | "avrunding" | "avvik" | "ikke aktuell";

/** A side that comes to 0, by its name: debit and credit are as much. */
interface ZeroSide {
  readonly label: Text;
  readonly debit: number;
}

/** What came of a control. Amounts are øre, or 1000 kr, or a number of posts, as `unit` says; ledger sign; 0 where it is `ikke aktuell`. */
export interface ControlResult<C extends ControlHead = ControlHead> {
  readonly control: C;
  readonly unit: ControlUnit;
  /** The figure compared; null for a control of posts, or one that is `ikke aktuell`. */
  readonly figure: ReportFigure | null;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  readonly tolerance: number;
  readonly status: ControlStatus;
  /** The sides are there, but of different days: that must be seen, and is no breach. */
  readonly notChecked?: true | undefined;
  /** Where both sides are 0: what each of them is made of. One where the right side is just 0. */
  readonly basis?: readonly [ZeroSide, ZeroSide?] | undefined;
  /** What must hold, both sides, the difference and what to do; or why it is `ikke aktuell`. */
  readonly message: Text;
}

/** Where a list's table has an amount. */
export type ListCell =
  /** `optional`: where the list has nothing of it the row is not there, and counts as 0. */
  | { readonly row: string; readonly column: string; readonly optional?: true }
  /** The lines of the list whose amount in the column is above 0, added up. */
  | { readonly linesAboveZero: true; readonly column: string }
  /** The amounts in the column of rows where another column (`of`) has more than the row's own limit, added up. */
  | { readonly linesOver: readonly { readonly row: string; readonly limit: number }[]; readonly of: string; readonly column: string };

/** Amounts that a side adds. `figure`: of another figure than the control compares. `negated`: taken out. */
export type Term = { readonly figure?: ReportFigure; readonly negated?: true } & (
  /** Lines of a statement; one that is left out because it is 0 counts as 0. */
  | { readonly kind: "lines"; readonly statement: string; readonly rows: readonly string[] }
  /** Lines of a note, which has one figure. */
  | { readonly kind: "note"; readonly note: string; readonly rows: readonly string[] }
  /** A cell of a list's table, one for each figure compared. */
  | { readonly kind: "list"; readonly table: string; readonly cells: Readonly<Partial<Record<ReportFigure, ListCell>>> }
  /** Rows of `Grunnlag`; of all of them when nothing is asked. */
  | { readonly kind: "keys"; readonly where: readonly Criterion[] }
  /** Postings of the ledger, by funksjon, which `Grunnlag` does not hold. */
  | { readonly kind: "postings"; readonly kontoklasse: Kontoklasse; readonly art: readonly string[]; readonly funksjon: readonly string[] }
  /** The control sums of the source files. */
  | { readonly kind: "sources" }
  /** What the accounts hold after the period, which the report leaves out. */
  | { readonly kind: "later" }
);

export interface Side {
  /** «§ 5-4», as the message calls it. */
  readonly label: Text;
  readonly terms: readonly Term[];
}

/** How far apart the sides may be, and why. */
export interface Tolerance {
  readonly ore: number;
  readonly reason: string;
  /**
   * What rounding may add when the accounts are read in whole 1000 kr, each post rounded on its own:
   * half a thousand for each post (`halvPerPost`), SSB's own margin in 1000 kr, or nothing where both sides hold the same posts.
   * A list in whole kroner, or thousands, has in the same way room for half of one for each of its amounts.
   */
  readonly inThousands: "halvPerPost" | "ingen" | number;
}

/** A control between tables, `Grunnlag`, the ledger and the sources, as data. Amounts are in ledger sign, so a side only adds. */
export interface Control extends ControlHead {
  /** `code` of the problem a breach gives. */
  readonly problem: string;
  /** Severity in a report being made, where it is milder: an unfinished year breaks the control by right, and its tables can be used. */
  readonly inReport?: Severity;
  /** What is only true of accounts when the year is closed. */
  readonly closing?: true;
  /** `lik`: the sides are equal. `minst`: the left side is no less than the right one. */
  readonly relation: "lik" | "minst";
  readonly left: Side;
  /** null: 0. */
  readonly right: Side | null;
  readonly tolerance: Tolerance;
  /** `alle`: every figure of the sources on its own. */
  readonly figures: "alle" | readonly (Figure | "inngaendeBalanse")[];
  /** Kontoklasser that must have amounts of the figure, or there is nothing to compare. */
  readonly needs: readonly Kontoklasse[];
  /** The control is about nothing while this is 0. */
  readonly when?: readonly Term[];
  /** Why nothing can be compared: the control says no more than that. */
  readonly heldAgainstNothing?: string;
  /** What breaks it breaks others too: they are told together. */
  readonly cause?: "disponering";
  /** What must hold, and what to do when it does not; both end with a full stop. */
  readonly rule: Text;
  readonly advice: Text;
}
