import type { Place } from "../document/reportDocument";
import type { ClaimKind } from "./claims/claim";

/**
 * feil: it cannot be right. se på: look here. avrunding: right when rounded. ok: right. ukjent: not held against
 * anything.
 */
export type Verdict = "feil" | "se på" | "avrunding" | "ok" | "ukjent";

/** The figure that a claim is held against: where it stands. */
export interface Source {
  readonly origin: "ledger" | "print";
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Ids of a table of ours, to find the cell by. */
  readonly ids: { readonly table: string; readonly row: string; readonly column: string } | null;
}

/** What came of one claim. */
export interface Finding {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** Position of the passage or the table among the document's blocks, and where in it. */
  readonly block: number;
  readonly at: { readonly from: number; readonly to: number } | { readonly row: number; readonly column: number };
  readonly place: Place;
  /** The figure or the word, as printed. */
  readonly quoted: string;
  /** The sentence, or the row, that it stands in. */
  readonly context: string;
  /** What should stand there, as it would be printed there; null where nothing is wrong, or where that is not known. */
  readonly right: string | null;
  readonly source: Source | null;
  /** Why, in bokmål. */
  readonly why: string;
}
