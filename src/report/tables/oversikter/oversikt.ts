import type { Problem } from "../../../ledger/problem";
import type { Listing } from "../../../source/lists/listing";
import type { Table } from "../../../table/table";
import type { NoteBasis } from "../notes/note";

/** A table of key figures, and what its lists and the ledger disagree on. */
export interface Oversikt {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

/** A table of the catalogue that is made of figures from the ledger and from lists, and knows which figure follows from which. */
export interface OversiktMaker {
  readonly id: string;
  readonly title: string;
  /** Whether it says nothing without a list beside the ledger. */
  readonly needsList: boolean;
  /** Null when its lists, or the figures it is about, are not there. */
  readonly make: (basis: NoteBasis) => Oversikt | null;
}

/** The list of an input, or undefined when it is not given. */
export const listOf = (input: string, { listings }: NoteBasis): Listing | undefined => listings.find((listing) => listing.input === input);
