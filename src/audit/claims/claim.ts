import type { RowRef } from "../binding/nameIndex";
import type { PrintedNumber } from "../reading/printedNumber";
import type { Reading } from "./reading";

/**
 * How surely a claim is bound: `agree` only takes agreement, `weak` takes disagreement that is small, `sure` all but
 * what is absurd. `given`: somebody has said which cell it is of.
 */
export type Sureness = "sure" | "weak" | "agree" | "given";

/** What a claim is about: the rows it may mean, all by one name. */
export interface Subject {
  readonly refs: readonly RowRef[];
  readonly sureness: Sureness;
  /** Where it is named in the sentence; null for one that the headings give. */
  readonly from: number | null;
  /** Where the name ends, for one that is named after the figure. */
  readonly to?: number | undefined;
}

/** The kinds of claim, as they are told. Stable. */
export type ClaimKind =
  | "tabell-kolonneregel"
  | "tabell-sum"
  | "tabell-prosent"
  | "tabell-snitt"
  | "tabell-regnskap"
  | "tabell-utdatert"
  | "tabell-usikker"
  | "avvik"
  | "retning"
  | "mot-budsjett"
  | "belop"
  | "prosent"
  | "andel"
  | "endring"
  | "sammenligning"
  | "ytterst"
  | "til-sammen"
  | "gjentatt"
  | "antall"
  /** A figure that is held against nothing. */
  | "tall";

/** Something a sentence says that figures can be held against. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly reading: Reading;
  /** The figure, or null for one in words alone. */
  readonly number: PrintedNumber | null;
  /** What is told of, in the sentence: the figure, or the word. */
  readonly from: number;
  readonly to: number;
}
