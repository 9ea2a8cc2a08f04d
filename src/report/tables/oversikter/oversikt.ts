import type { Text, Words } from "../../../texts/words";
import type { Problem } from "../../../ledger/problem";
import type { Listing } from "../../../source/lists/listing";
import type { Table } from "../../../table/table";
import type { ReportClass } from "../../reports";
import type { ListNeed } from "../../tableMaker";
import type { NoteBasis } from "../notes/note";

/** A table of key figures, and what its lists and the ledger disagree on. */
export interface Oversikt {
  readonly table: Table<Text>;
  readonly problems: readonly Problem[];
}

/**
 * A table of the catalogue that is made of figures from the ledger and from lists, and knows which figure follows from
 * which.
 */
export interface OversiktMaker {
  readonly id: string;
  readonly title: Words;
  /** Lists beside the ledger that it says nothing without. */
  readonly lists: readonly ListNeed[];
  /** Absent: those of a year and those up to a month. */
  readonly reports?: readonly ReportClass[];
  /** Only where the template names it. */
  readonly isNamed?: true;
  /** Null when its lists, or the figures it is about, are not there. */
  readonly make: (basis: NoteBasis) => Oversikt | null;
}

/** The list of an input, or undefined when it is not given. */
export const listOf = (input: string, { listings }: NoteBasis): Listing | undefined =>
  listings.find((listing) => listing.input === input);
